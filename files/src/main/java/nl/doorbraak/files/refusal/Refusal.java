package nl.doorbraak.files.refusal;

import java.util.Optional;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/**
 * One thing in a file that is not valid.
 *
 * @param file the file as the user named it, never an absolute path they did not give
 * @param line 1 for the first line; 0 where the whole file is meant
 * @param column 1 for the first column; 0 where the whole file is meant
 * @param field the way to the field, such as {@code lines[3].chance}, items counted from 1; empty for the whole file
 * @param found the value that is there
 * @param expected what should be there
 * @param maybe what the writer may have meant
 */
public record Refusal(
        String file, int line, int column, String field, Label found, Label expected, Optional<Label> maybe) {

    /** The refusal in one sentence: place, field, value, expectation and the hint if there is one. */
    public String say(Wording wording) {
        return wording.say(maybe.isPresent()
                ? Label.term("refusal.sentence-maybe", place(), fieldName(), found, expected, maybe.get())
                : Label.term("refusal.sentence", place(), fieldName(), found, expected));
    }

    private Label place() {
        return Label.verbatim(line == 0 ? file : file + ":" + line + ":" + column);
    }

    private Label fieldName() {
        return field.isEmpty() ? Label.term("refusal.the-file") : Label.verbatim(field);
    }
}
