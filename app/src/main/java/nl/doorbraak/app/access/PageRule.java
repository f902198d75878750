package nl.doorbraak.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule of a page, in one of its forms: {@link ReadsCase}, {@link WritesCase}, {@link ListsCases}, {@link OpensCases},
 * {@link ForRoles}, {@link ForEveryone}, {@link ForHalfSignedIn}, and for programmes {@link ReadsProgramme}, {@link WritesProgramme},
 * {@link ListsProgrammes}, {@link OpensProgrammes}. A handler without a rule answers nobody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface PageRule {

    /** What the page does with cases and programmes. */
    enum Kind {
        /** Shows one case, the {@code {caseId}} of its path. */
        READS_CASE,
        /** Changes one case, the {@code {caseId}} of its path. */
        WRITES_CASE,
        /** Shows or counts several cases of the caller, and tells {@link Audit#listed} which. */
        LISTS_CASES,
        /** Opens a new case. */
        OPENS_CASES,
        /** Shows one programme, the {@code {programmeId}} of its path. */
        READS_PROGRAMME,
        /** Changes one programme, the {@code {programmeId}} of its path. */
        WRITES_PROGRAMME,
        /** Shows several programmes of the caller, and tells {@link Audit#listedProgrammes} which. */
        LISTS_PROGRAMMES,
        /** Opens a new programme. */
        OPENS_PROGRAMMES,
        /** Touches no case and no programme; the database shows it none. */
        WITHOUT_CASES,
        /** As the former, for whoever gave the right password and has a step to go. */
        SIGNING_IN,
        /** Touches no case and no programme, and needs no session. */
        PUBLIC
    }

    Kind kind();

    /** The roles the page is for. */
    Role[] roles() default {};

    /** The part of the case or programme that is shown or changed, as it is written in the audit trail: {@code members}, {@code return}. */
    String part() default "";
}
