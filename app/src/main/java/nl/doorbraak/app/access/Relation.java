package nl.doorbraak.app.access;

import java.util.Arrays;
import java.util.Locale;
import nl.doorbraak.engine.wording.Label;

/** What somebody is to one case. Only a lead coordinator and a member write in it. */
public enum Relation {
    LEAD_COORDINATOR,
    MEMBER,
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

    static Relation ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown relation " + code));
    }
}
