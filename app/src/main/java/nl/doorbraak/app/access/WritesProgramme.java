package nl.doorbraak.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;

/** A change of the programme {@code {programmeId}} in its path, for its lead and its controllers. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@PageRule(kind = PageRule.Kind.WRITES_PROGRAMME)
public @interface WritesProgramme {
    /** The part, as it is written in the audit trail. */
    @AliasFor(annotation = PageRule.class, attribute = "part")
    String value();

    /** The roles the page is for. */
    @AliasFor(annotation = PageRule.class, attribute = "roles")
    Role[] roles() default {Role.COORDINATOR, Role.CONTROLLER};
}
