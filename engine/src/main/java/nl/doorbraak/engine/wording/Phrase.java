package nl.doorbraak.engine.wording;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text of the bundle, taken apart once: words, and between them places for arguments.
 *
 * <p>A pattern is parsed by {@link MessageFormat}, which would do so again for every text said; thousands of sentences
 * are said of one case.
 */
final class Phrase {

    private static final char FIRST_PLACE = '\uF000';

    private final List<String> words = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** Takes a pattern apart; its arguments must be plain places such as {@code {0}}. */
    Phrase(MessageFormat pattern) {
        int arguments = pattern.getFormatsByArgumentIndex().length;
        String marked = pattern.format(IntStream.range(0, arguments)
                .mapToObj(i -> String.valueOf((char) (FIRST_PLACE + i)))
                .toArray());
        int from = 0;
        for (int i = 0; i < marked.length(); i++) {
            int place = marked.charAt(i) - FIRST_PLACE;
            if (place >= 0 && place < arguments) {
                words.add(marked.substring(from, i));
                places.add(place);
                from = i + 1;
            }
        }
        words.add(marked.substring(from));
    }

    /** Whether a pattern is more than places: a choice, or a number to be formatted. */
    static boolean isMore(MessageFormat pattern) {
        return Arrays.stream(pattern.getFormatsByArgumentIndex()).anyMatch(format -> format != null);
    }

    /** The text with its arguments; a place without an argument stays as it is in the pattern. */
    String with(List<String> arguments) {
        StringBuilder text = new StringBuilder(words.getFirst());
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            text.append(place < arguments.size() ? arguments.get(place) : "{" + place + "}");
            text.append(words.get(i + 1));
        }
        return text.toString();
    }
}
