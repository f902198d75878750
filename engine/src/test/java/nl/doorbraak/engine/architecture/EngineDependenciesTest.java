package nl.doorbraak.engine.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** The engine is pure: everything it needs arrives as an argument. */
class EngineDependenciesTest {

    private static final ArchRule PURE = classes()
            .should()
            .onlyDependOnClassesThat(describe(
                    "are java.*, the Vector API, jspecify or the engine itself",
                    type -> isAllowed(type.getBaseComponentType().getPackageName()) || type.isPrimitive()));

    private static final ArchRule NO_CLOCK_NO_FILES = classes()
            .should()
            .onlyDependOnClassesThat(describe(
                    "read no clock, file, network or console",
                    type -> !type.getPackageName().startsWith("java.nio.file")
                            && !type.getPackageName().startsWith("java.util.logging")
                            && !type.getName().equals("java.time.Clock")));

    private static boolean isAllowed(String packageName) {
        return packageName.equals("java.lang")
                || packageName.startsWith("java.")
                || packageName.startsWith("jdk.incubator.vector")
                || packageName.startsWith("org.jspecify.annotations")
                || packageName.startsWith("nl.doorbraak.engine");
    }

    @Test
    void the_engine_depends_on_java_jspecify_and_itself_only() {
        PURE.check(engine());
    }

    @Test
    void the_engine_has_no_clock_and_no_files() {
        NO_CLOCK_NO_FILES.check(engine());
    }

    @Test
    void a_class_that_uses_a_library_is_reported() {
        EvaluationResult result = PURE.evaluate(new ClassFileImporter().importClasses(Impure.class));
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains("Impure").contains("assertj");
    }

    @Test
    void a_class_that_reads_a_clock_or_file_is_reported() {
        EvaluationResult result = NO_CLOCK_NO_FILES.evaluate(new ClassFileImporter().importClasses(Worldly.class));
        assertThat(result.getFailureReport().toString()).contains("Clock").contains("Logger");
    }

    private static JavaClasses engine() {
        JavaClasses engine = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.doorbraak.engine");
        assertThat(engine).hasSizeGreaterThan(40);
        return engine;
    }

    /** Breaks the rule on purpose. */
    static final class Impure {
        Object library() {
            return org.assertj.core.api.Assertions.assertThat(1);
        }
    }

    /** Breaks the rule on purpose. */
    static final class Worldly {
        private final Logger log = Logger.getLogger("worldly");

        void tell(java.time.Clock clock) {
            log.info(clock::toString);
        }
    }
}
