package nl.doorbraak.files.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Scalars;

/** How constants are called in files: lower case words with hyphens. */
public final class Ids {

    private Ids() {}

    /** The id of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One of the constants, by its id. */
    public static <E extends Enum<E>> As<E> choice(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        return Scalars.choice(
                constants.stream().map(Ids::of).toList(),
                id -> constants.stream().filter(each -> of(each).equals(id)).findFirst());
    }

    /** One of the given constants, by an id of their own. */
    public static <E> As<E> choice(E[] constants, Function<E, String> id) {
        return Scalars.choice(Arrays.stream(constants).map(id).toList(), text -> find(constants, id, text));
    }

    private static <E> Optional<E> find(E[] constants, Function<E, String> id, String text) {
        return Arrays.stream(constants)
                .filter(each -> id.apply(each).equals(text))
                .findFirst();
    }
}
