package nl.doorbraak.engine.refusal;

import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/**
 * One thing that is wrong with an input, said so that a screen can show it beside the field.
 *
 * @param subject the id of the line, cost, effect group or price item; {@code case} or {@code sheet} for the whole
 * @param field the field of that subject, as the files call it: {@code chance}, {@code quantity}, {@code price} …
 * @param found the value that is there, or that it is missing
 * @param expected what should be there
 * @param maybe what the writer may have meant
 */
public record Problem(String subject, String field, Label found, Label expected, Optional<Label> maybe) {

    /** A problem without a hint. */
    public static Problem of(String subject, String field, Label found, Label expected) {
        return new Problem(subject, field, found, expected, Optional.empty());
    }

    /** Found, expected and the hint in one sentence, without the place. */
    public Label message() {
        return maybe.map(hint -> Label.term("problem.sentence-maybe", found, expected, hint))
                .orElseGet(() -> Label.term("problem.sentence", found, expected));
    }
}
