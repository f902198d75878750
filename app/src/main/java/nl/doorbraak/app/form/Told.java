package nl.doorbraak.app.form;

import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the page after a form says was done, with what one may do next.
 *
 * @param text what was done, with the name of what it was done to
 * @param more the address of another one like it; none where there is none to add
 * @param back the address that puts it back; none where nothing was taken out
 * @param version a version in which it stood
 * @param token the same each time it is put back
 */
public record Told(
        String text, @Nullable String more, @Nullable String back, int version, UUID token) {

    /** The name by which a page knows it. */
    public static final String NAME = "told";

    /** Something new was kept. */
    public static Told added(Wording wording, String name, String more, UUID token) {
        return new Told(say(wording, "case.told.added", name), more, null, 0, token);
    }

    /**
     * Something was taken out, and can be put back.
     *
     * @param before the last version in which it stood
     */
    public static Told removed(Wording wording, String name, String back, int before) {
        return new Told(say(wording, "case.told.removed", name), null, back, before, UUID.randomUUID());
    }

    /** It was put back; it no longer fits where it has no name. */
    public static Told putBack(Wording wording, Optional<String> name) {
        String text = name.map(each -> say(wording, "case.told.back", each))
                .orElseGet(() -> say(wording, "case.told.not-back", ""));
        return new Told(text, null, null, 0, UUID.randomUUID());
    }

    private static String say(Wording wording, String key, String name) {
        return wording.say(Label.term(key, Label.verbatim(name)));
    }
}
