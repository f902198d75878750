package nl.doorbraak.app.resident;

import java.util.Arrays;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** Messages filled in with texts that are said already. */
record Sayings(Wording wording) {

    String say(String key, String... texts) {
        return wording.say(
                Label.term(key, Arrays.stream(texts).map(Label::verbatim).toArray(Label[]::new)));
    }
}
