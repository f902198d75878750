package nl.doorbraak.engine.reading;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/**
 * A phrase of the message bundle with figures in its places, so that word order is the language's own.
 *
 * <p>The phrase is said with a private-use character for each place, which is then replaced by what belongs there.
 */
record Pattern(Wording wording, String key) {

    private static final char FIRST_PLACE = '\uE000';

    /** What is written in a place. */
    interface Slot {
        void write(Pieces pieces);
    }

    void write(Pieces pieces, Slot... slots) {
        Label[] places = IntStream.range(0, slots.length)
                .mapToObj(i -> Label.verbatim(String.valueOf((char) (FIRST_PLACE + i))))
                .toArray(Label[]::new);
        String phrase = wording.say(new Label.Term(key, Arrays.asList(places)));
        int from = 0;
        for (int i = 0; i < phrase.length(); i++) {
            int slot = phrase.charAt(i) - FIRST_PLACE;
            if (slot >= 0 && slot < slots.length) {
                pieces.words(phrase.substring(from, i));
                slots[slot].write(pieces);
                from = i + 1;
            }
        }
        pieces.words(phrase.substring(from));
    }
}
