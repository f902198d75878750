package nl.doorbraak.app.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import nl.doorbraak.engine.wording.Label;

/** What somebody is to one programme. Its lead and its controllers write in it; none of these opens a case. */
public enum ProgrammeRelation {
    LEAD,
    /** Leads cases that belong to the programme, and adds them. */
    COORDINATOR,
    DECIDER,
    CONTROLLER,
    ACCOUNTANT;

    /** The name in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name on screen. */
    public Label label() {
        return Label.term("access.programme-relation." + code());
    }

    /** Whether somebody with these roles in the organisation can be this to a programme. */
    boolean fits(Set<Role> roles) {
        return switch (this) {
            case LEAD -> roles.contains(Role.COORDINATOR) || roles.contains(Role.CONTROLLER);
            case COORDINATOR -> roles.contains(Role.PROFESSIONAL) || roles.contains(Role.COORDINATOR);
            case DECIDER -> roles.contains(Role.DECIDER);
            case CONTROLLER -> roles.contains(Role.CONTROLLER);
            case ACCOUNTANT -> roles.contains(Role.ACCOUNTANT);
        };
    }

    static ProgrammeRelation ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown relation " + code));
    }
}
