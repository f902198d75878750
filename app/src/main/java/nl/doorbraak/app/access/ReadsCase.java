package nl.doorbraak.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;

/** A page or download about the case {@code {caseId}} in its path, for whoever has a relation with it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@PageRule(kind = PageRule.Kind.READS_CASE)
public @interface ReadsCase {
    /** The part, as it is written in the audit trail. */
    @AliasFor(annotation = PageRule.class, attribute = "part")
    String value();

    /** The roles the page is for. */
    @AliasFor(annotation = PageRule.class, attribute = "roles")
    Role[] roles() default {Role.PROFESSIONAL, Role.COORDINATOR, Role.DECIDER, Role.CONTROLLER, Role.ACCOUNTANT};
}
