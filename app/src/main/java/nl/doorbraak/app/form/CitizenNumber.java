package nl.doorbraak.app.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a citizen service number (BSN) in typed text, so that none is kept by accident: nine digits, with or
 * without points or spaces, that pass the test of eleven.
 */
public final class CitizenNumber {

    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![\\d-])\\d(?:[. ]?\\d){8}(?![\\d-])");
    private static final int LENGTH = 9;
    private static final int ELEVEN = 11;

    private CitizenNumber() {}

    /** Whether a text holds one; one number in eleven of nine digits does by chance. */
    public static boolean isIn(String text) {
        Matcher found = NINE_DIGITS.matcher(text);
        while (found.find()) {
            if (passes(found.group().replaceAll("\\D", ""))) {
                return true;
            }
        }
        return false;
    }

    /** Nine times the first digit, eight times the second, … twice the eighth, less the ninth, divides by eleven. */
    private static boolean passes(String digits) {
        int sum = -Character.digit(digits.charAt(LENGTH - 1), 10);
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum != 0 && sum % ELEVEN == 0;
    }
}
