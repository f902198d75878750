package nl.doorbraak.app.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import nl.doorbraak.engine.wording.Label;

/** What somebody is to one case. Only a lead coordinator and a member write in it. */
public enum Relation {
    LEAD_COORDINATOR,
    MEMBER,
    DECIDER,
    CONTROLLER,
    ACCOUNTANT;

    /** The name in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name on screen. */
    public Label label() {
        return Label.term("access.relation." + code());
    }

    /** Whether whoever is this changes the case too. */
    public boolean writes() {
        return this == LEAD_COORDINATOR || this == MEMBER;
    }

    /** Whether somebody with these roles in the organisation can be this to a case. */
    boolean fits(Set<Role> roles) {
        return switch (this) {
            case LEAD_COORDINATOR, MEMBER -> roles.contains(Role.PROFESSIONAL) || roles.contains(Role.COORDINATOR);
            case DECIDER -> roles.contains(Role.DECIDER);
            case CONTROLLER -> roles.contains(Role.CONTROLLER);
            case ACCOUNTANT -> roles.contains(Role.ACCOUNTANT);
        };
    }

    static Relation ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown relation " + code));
    }
}
