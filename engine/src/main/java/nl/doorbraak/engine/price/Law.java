package nl.doorbraak.engine.price;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/** The statute or budget a provision rests on. Names of statutes are never translated; the other budgets are. */
public enum Law {
    PARTICIPATIEWET("PW", "Participatiewet"),
    JEUGDWET("Jw", "Jeugdwet"),
    WMO_2015("Wmo", "Wmo 2015"),
    WGS("Wgs", "Wet gemeentelijke schuldhulpverlening"),
    ZVW("Zvw", "Zorgverzekeringswet"),
    WLZ("Wlz", "Wet langdurige zorg"),
    HOUSING("Won", ""),
    SAFETY("Vei", ""),
    OTHER("Ov", "");

    private final String code;
    private final String statute;

    Law(String code, String statute) {
        this.code = code;
        this.statute = statute;
    }

    /** The short code that stands beside its colour on every screen. */
    public String code() {
        return code;
    }

    /** The official name of the statute, or what we call the budget. */
    public Label label() {
        return statute.isEmpty() ? Label.term("law." + id()) : Label.verbatim(statute);
    }

    /** The id in files and addresses: {@code wmo-2015}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The law of an id. */
    public static Optional<Law> of(String id) {
        return Arrays.stream(values()).filter(law -> law.id().equals(id)).findFirst();
    }
}
