package nl.doorbraak.files.refusal;

import java.util.Optional;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/**
 * One thing in a file that is not valid.
 *
 * @param file the file as the user named it
 * @param place line and column
 * @param field the way to the field, such as {@code lines.eviction.chance}; an item without an id by its number, counted
 *     from 1: {@code inflow[2].year}; empty for the whole file
 * @param message the value that is there and what should be there
 * @param maybe what the writer may have meant
 */
public record Refusal(String file, Place place, String field, Label message, Optional<Label> maybe) {

    /** Found one thing, expected another. */
    public static Label foundExpected(Label found, Label expected) {
        return Label.term("refusal.found-expected", found, expected);
    }

    /** The refusal in one sentence: place, field, value, expectation and the hint if there is one. */
    public String say(Wording wording) {
        Label where = Label.verbatim(
                place.equals(Place.WHOLE_FILE) ? file : file + ":" + place.line() + ":" + place.column());
        Label what = field.isEmpty() ? Label.term("refusal.the-file") : Label.verbatim(field);
        Label sentence = Label.term("refusal.sentence", where, what, message);
        return wording.say(maybe.map(hint -> Label.term("refusal.with-hint", sentence, hint))
                .orElse(sentence));
    }
}
