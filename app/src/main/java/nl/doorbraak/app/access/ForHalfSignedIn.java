package nl.doorbraak.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;

/** A page of signing in, for whoever gave the right password and has a step to go; it finds them as {@link HalfSignedIn}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@PageRule(kind = PageRule.Kind.SIGNING_IN)
public @interface ForHalfSignedIn {
    /** The roles the page is for. */
    @AliasFor(annotation = PageRule.class, attribute = "roles")
    Role[] roles() default {
        Role.PROFESSIONAL,
        Role.COORDINATOR,
        Role.DECIDER,
        Role.CONTROLLER,
        Role.ACCOUNTANT,
        Role.POLICY_OFFICER,
        Role.RESIDENT,
        Role.ADMINISTRATOR
    };
}
