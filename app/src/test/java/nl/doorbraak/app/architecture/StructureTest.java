package nl.doorbraak.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.temporal.Temporal;
import nl.doorbraak.app.DoorbraakApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.stereotype.Controller;

class StructureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.doorbraak");
    private static final JavaClasses ASTRAY = new ClassFileImporter().importPackages("nl.doorbraak.astray");

    private static final ArchRule CONTROLLERS_LIVE_IN_WEB = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .resideInAPackage("..web..");

    private static final ArchRule ONE_CLOCK = noClasses()
            .should()
            .callMethodWhere(readsTheMachine())
            .because("the time comes from the one Clock, so that a test can set it");

    @Test
    void modules_use_only_what_others_offer_and_never_in_a_circle() {
        ApplicationModules.of(DoorbraakApplication.class).verify();
    }

    @Test
    void modules_that_need_each_other_are_found() {
        assertThatThrownBy(() -> ApplicationModules.of("nl.doorbraak.astray", location -> true)
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle");
    }

    @Test
    void controllers_live_in_web_packages() {
        CONTROLLERS_LIVE_IN_WEB.check(OURS);
    }

    @Test
    void a_controller_elsewhere_is_found() {
        assertThat(CONTROLLERS_LIVE_IN_WEB.evaluate(ASTRAY).hasViolation()).isTrue();
    }

    @Test
    void nobody_reads_the_clock_of_the_machine() {
        ONE_CLOCK.check(OURS);
    }

    @Test
    void whoever_reads_the_clock_of_the_machine_is_found() {
        assertThat(ONE_CLOCK.evaluate(ASTRAY).hasViolation()).isTrue();
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachine() {
        DescribedPredicate<JavaCall<?>> now = JavaCall.Predicates.target(owner(resideInAPackage("java.time..")
                        .and(assignableTo(Temporal.class).or(assignableTo(java.time.Year.class)))))
                .and(JavaCall.Predicates.target(name("now")))
                .and(DescribedPredicate.describe(
                        "without a clock",
                        call -> call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class))));
        DescribedPredicate<JavaCall<?>> system = JavaCall.Predicates.target(owner(assignableTo(System.class)))
                .and(JavaCall.Predicates.target(name("currentTimeMillis")));
        return now.or(system);
    }
}
