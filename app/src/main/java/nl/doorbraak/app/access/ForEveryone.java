package nl.doorbraak.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A page without cases that needs no session. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@PageRule(kind = PageRule.Kind.PUBLIC)
public @interface ForEveryone {}
