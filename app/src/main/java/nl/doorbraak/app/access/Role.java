package nl.doorbraak.app.access;

import java.util.Locale;
import nl.doorbraak.engine.wording.Label;

/** What somebody is in the organisation. A role opens a kind of page; it never opens a case. */
public enum Role {
    PROFESSIONAL("support"),
    COORDINATOR("coordination"),
    DECIDER("decision"),
    CONTROLLER("control"),
    ACCOUNTANT("validation"),
    POLICY_OFFICER("policy"),
    RESIDENT("own-file"),
    ADMINISTRATOR("administration");

    private final String purpose;

    Role(String purpose) {
        this.purpose = purpose;
    }

    /** The name in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The purpose for which this role looks at data, as it is written in the audit trail. */
    public String purpose() {
        return purpose;
    }

    /** The name on screen. */
    public Label label() {
        return Label.term("access.role." + code());
    }

    /** That purpose on screen. */
    public Label aim() {
        return Label.term("case.purpose-of." + purpose);
    }

    /** Whether this role can have to do with cases. */
    public boolean seesCases() {
        return switch (this) {
            case PROFESSIONAL, COORDINATOR, DECIDER, CONTROLLER, ACCOUNTANT -> true;
            case POLICY_OFFICER, RESIDENT, ADMINISTRATOR -> false;
        };
    }

    static Role ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
