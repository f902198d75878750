package nl.doorbraak.app.request;

import java.util.Arrays;
import java.util.Locale;
import nl.doorbraak.engine.wording.Label;

/** What somebody asks for. */
public enum RequestKind {
    /** To read a case for a while, because somebody's safety asks for it. */
    OVERRIDE,
    /** To work on a case, because a report came in about the same household. */
    LINK;

    /** The name in the database, in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name on screen. */
    public Label label() {
        return Label.term("request.kind." + code());
    }

    static RequestKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown kind " + code));
    }
}
