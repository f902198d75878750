package nl.doorbraak.engine.refusal;

import nl.doorbraak.engine.wording.Label;

/**
 * One thing that is wrong with an input, said so that a screen can show it beside the field.
 *
 * @param subject the id of the line, cost, effect group or price item; {@code case} or {@code sheet} for the whole
 * @param field the field of that subject, as the files call it: {@code chance}, {@code quantity}, {@code price} …
 * @param message what was found and what was expected, with the values
 */
public record Problem(String subject, String field, Label message) {

    /** A problem whose message comes out of the bundle. */
    public static Problem of(String subject, String field, String key, Label... arguments) {
        return new Problem(subject, field, Label.term(key, arguments));
    }
}
