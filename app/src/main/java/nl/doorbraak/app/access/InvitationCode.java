package nl.doorbraak.app.access;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The code of an invitation: sixteen letters and figures of twenty that nobody takes for another on paper (no 0 and O, 1 and I, 2 and
 * Z, 5 and S, 6 and G, 8 and B, U and V), which are 69 bits.
 *
 * @param letters without the spaces and hyphens people put between them
 */
record InvitationCode(String letters) {

    static final String ALPHABET = "3479ACDEFHJKMNPRTWXY";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /** A code nobody can guess. */
    static InvitationCode random(RandomGenerator random) {
        return new InvitationCode(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(each -> String.valueOf(ALPHABET.charAt(each)))
                .collect(Collectors.joining()));
    }

    /** A code as somebody typed it, in capitals or not, with or without spaces and hyphens. */
    static InvitationCode typed(String text) {
        return new InvitationCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** In groups of four, as it stands in a letter. */
    String printed() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
