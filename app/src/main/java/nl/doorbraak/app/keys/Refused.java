package nl.doorbraak.app.keys;

import java.util.Arrays;
import java.util.List;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Something about keys or backups that is not done, with the reason in the words of the message bundle. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> values;

    /** A refusal with what led to it. */
    public Refused(String key, @Nullable Throwable cause, Object... values) {
        super(words(key, values), cause);
        this.key = key;
        this.values = List.of(values);
    }

    /** A refusal; {@code values} are filled in in the sentence of {@code key}. */
    public Refused(String key, Object... values) {
        this(key, null, values);
    }

    private static String words(String key, Object... values) {
        Label[] filledIn = Arrays.stream(values)
                .map(value -> Label.verbatim(String.valueOf(value)))
                .toArray(Label[]::new);
        return Wording.in(Language.ENGLISH).say(Label.term(key, filledIn));
    }

    /** The key of the sentence that says why. */
    public String key() {
        return key;
    }

    /** What is filled in there. */
    public Object[] values() {
        return values.toArray();
    }
}
