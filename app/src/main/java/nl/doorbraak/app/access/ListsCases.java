package nl.doorbraak.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;

/** A list, search or count over the cases the caller has a relation with. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@PageRule(kind = PageRule.Kind.LISTS_CASES)
public @interface ListsCases {
    /** The part, as it is written in the audit trail. */
    @AliasFor(annotation = PageRule.class, attribute = "part")
    String value();

    /** The roles the page is for. */
    @AliasFor(annotation = PageRule.class, attribute = "roles")
    Role[] roles() default {Role.PROFESSIONAL, Role.COORDINATOR, Role.DECIDER, Role.CONTROLLER, Role.ACCOUNTANT};
}
