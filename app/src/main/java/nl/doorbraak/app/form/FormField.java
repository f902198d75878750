package nl.doorbraak.app.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;

/** A field of a form, with the way its typed text is read and the words it takes where one chooses; constants of an enum. */
public interface FormField {

    /** The name of the constant. */
    String name();

    /** How typed text becomes what is stored, and back. */
    Reading reading();

    /** The words one chooses from; empty where one types, or where the choice is not the same for everybody. */
    Set<String> choices();

    /** The key of its name on screen. */
    String labelKey();

    /** The name in forms and stored versions: {@code from-year}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads typed text.
     *
     * @param language of the form it was typed on
     * @return what is stored; empty text stays empty
     * @throws Reading.Unreadable with what is wrong and what to type or choose instead
     */
    default String read(String typed, Language language) {
        String read = reading().read(typed, language);
        Set<String> choices = choices();
        if (!read.isEmpty() && !choices.isEmpty() && !choices.contains(read)) {
            throw new Reading.Unreadable(Label.term("casefile.problem.choose"));
        }
        return read;
    }

    /** The ids of all values, as choices. */
    static <T> Set<String> ids(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).collect(Collectors.toUnmodifiableSet());
    }
}
