package nl.doorbraak.app.access;

import java.util.Arrays;
import java.util.Locale;
import nl.doorbraak.engine.wording.Label;

/** In which capacity somebody has to do with one member of a household: as that member, or acting for that member. */
public enum Capacity {
    SELF,
    /** A parent with authority. */
    PARENT,
    GUARDIAN,
    ADMINISTRATOR_OF_GOODS,
    MENTOR,
    CURATOR,
    /** Named by the member. */
    AUTHORISED;

    /** The name in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name on screen. */
    public Label label() {
        return Label.term("access.capacity." + code());
    }

    static Capacity ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown capacity " + code));
    }
}
