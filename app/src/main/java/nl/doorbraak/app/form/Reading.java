package nl.doorbraak.app.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/**
 * How typed text becomes what is stored. Numbers are typed the way of the language of the form; what is stored is plain:
 * {@code 0.5}, {@code 2026-03-01}.
 */
public enum Reading {
    WORD,
    /** What something is called, on one line. */
    NAME,
    TEXT,
    NUMBER,
    PERCENTAGE,
    /** One percentage, or several for a curve by year, divided by spaces or semicolons. */
    PERCENTAGES,
    YEAR_OF_HORIZON,
    CALENDAR_YEAR,
    /** A calendar year, or the word for unknown in one of our languages. */
    PRICE_YEAR,
    BIRTH_YEAR,
    GRADE,
    DATE,
    /** A calendar year or a month of it: {@code 2026}, {@code 3-2026}; kept as {@code 2026} or {@code 2026-03}. */
    PERIOD;

    /** What is stored of a price year nobody knows. */
    public static final String UNKNOWN = "unknown";

    // A name stands in lists and indexes. A longer text fits in no cell of a spreadsheet, and a document with it is
    // minutes of work.
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 5_000;

    private static final Set<String> UNKNOWN_TYPED = Set.of("onbekend", UNKNOWN);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PERIOD_TYPED =
            Pattern.compile("(?<month>\\d{1,2})[-/](?<year>\\d{4})|(?<first>\\d{4})(-(?<second>\\d{1,2}))?");
    private static final DateTimeFormatter DUTCH_DATE =
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads typed text.
     *
     * @param language of the form it was typed on
     * @return what is stored; empty text stays empty
     * @throws Unreadable with what is wrong and what to type instead
     */
    public String read(String typed, Language language) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return text;
        }
        return switch (this) {
            case WORD, NAME -> words(text, LONGEST_NAME);
            case TEXT -> words(text, LONGEST_TEXT);
            case NUMBER -> TypedNumber.plain(TypedNumber.in(language).read(text, "casefile.problem.number"));
            case PERCENTAGE -> percentage(text, TypedNumber.in(language));
            case PERCENTAGES ->
                String.join(
                        " ",
                        Arrays.stream(text.replaceAll("\\s+(?=[%½¼¾])", "").split("[;\\s]+", -1))
                                .map(each -> percentage(each, TypedNumber.in(language)))
                                .toList());
            case YEAR_OF_HORIZON -> whole(text, 1, 10);
            case CALENDAR_YEAR -> whole(text, 1990, 2100);
            case PRICE_YEAR -> UNKNOWN_TYPED.contains(text.toLowerCase(Locale.ROOT)) ? UNKNOWN : priceYear(text);
            case BIRTH_YEAR -> whole(text, 1000, 9999);
            case GRADE -> whole(text, 1, 6);
            case DATE -> date(text);
            case PERIOD -> period(text);
        };
    }

    /** What a user sees of what is stored, in the way it would be typed. */
    public String show(String stored, Language language) {
        if (stored.isEmpty()) {
            return stored;
        }
        return switch (this) {
            case NUMBER -> TypedNumber.in(language).show(new BigDecimal(stored));
            case PERCENTAGE -> percent(stored, language);
            case PERCENTAGES ->
                String.join(
                        "; ",
                        List.of(stored.split(" ", -1)).stream()
                                .map(each -> percent(each, language))
                                .toList());
            case DATE -> LocalDate.parse(stored).format(DUTCH_DATE);
            case PRICE_YEAR ->
                stored.equals(UNKNOWN) ? Wording.in(language).say(Label.term("case.price-year.unknown")) : stored;
            case PERIOD -> stored.replaceFirst("^(\\d{4})-0?(\\d+)$", "$2-$1");
            default -> stored;
        };
    }

    private String words(String text, int most) {
        if (this != WORD && CitizenNumber.isIn(text)) {
            throw new Unreadable(Label.term("casefile.problem.citizen-number"));
        }
        if (text.length() > most) {
            throw new Unreadable(Label.term("casefile.problem.text-long", Label.verbatim(String.valueOf(most))));
        }
        return text;
    }

    private static String percentage(String text, TypedNumber numbers) {
        boolean marked = text.endsWith("%");
        BigDecimal percent = numbers.read(
                marked ? text.substring(0, text.length() - 1).strip() : text, "casefile.problem.percentage");
        if (percent.compareTo(HUNDRED) > 0) {
            throw new Unreadable(Label.term("casefile.problem.percentage-range", Label.verbatim(text)));
        }
        if (!marked && percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) < 0) {
            throw new Unreadable(Label.term(
                    "casefile.problem.percentage-or-share",
                    Label.verbatim(text),
                    Label.verbatim(numbers.show(percent.multiply(HUNDRED)))));
        }
        return TypedNumber.plain(percent.divide(HUNDRED));
    }

    private static String whole(String text, int least, int most) {
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new Unreadable(Label.term(
                    "casefile.problem.whole",
                    Label.verbatim(text),
                    Label.verbatim(String.valueOf(least)),
                    Label.verbatim(String.valueOf(most))));
        }
        return String.valueOf(Integer.parseInt(text));
    }

    private static String priceYear(String text) {
        try {
            return whole(text, 1990, 2100);
        } catch (Unreadable _) {
            throw new Unreadable(Label.term("casefile.problem.price-year-typed", Label.verbatim(text)));
        }
    }

    private static String date(String text) {
        try {
            return (text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : LocalDate.parse(text, DUTCH_DATE))
                    .toString();
        } catch (DateTimeException e) {
            throw new Unreadable(Label.term("casefile.problem.date", Label.verbatim(text)));
        }
    }

    private static String period(String text) {
        Matcher month = PERIOD_TYPED.matcher(text);
        if (!month.matches()) {
            throw new Unreadable(Label.term("casefile.problem.period", Label.verbatim(text)));
        }
        String year = whole(month.group("year") == null ? month.group("first") : month.group("year"), 1990, 2100);
        String number = month.group("month") == null ? month.group("second") : month.group("month");
        return number == null ? year : "%s-%02d".formatted(year, Integer.parseInt(whole(number, 1, 12)));
    }

    private static String percent(String share, Language language) {
        BigDecimal percent = new BigDecimal(share).multiply(HUNDRED);
        boolean small = percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) < 0;
        return TypedNumber.in(language).show(percent) + (small ? "%" : "");
    }

    /** Typed text that cannot be read; says what is wrong with it in words a user understands. */
    public static final class Unreadable extends RuntimeException {
        private final transient Label problem;

        Unreadable(Label problem) {
            super("typed text cannot be read", null, false, false);
            this.problem = problem;
        }

        /** What is wrong and what to type instead. */
        public Label problem() {
            return problem;
        }
    }
}
