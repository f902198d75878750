package nl.doorbraak.engine.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/**
 * The one place where a figure becomes text: {@code € 37.000} in Dutch, {@code €37,000} in English, minus as {@code −}.
 *
 * <p>Spaces are ordinary ones, so that texts can be searched and copied; a page keeps a figure on one line by its style.
 */
public final class FigureFormat {

    private static final FigureFormat DUTCH = new FigureFormat(Language.DUTCH, "€ ", '.', ',');
    private static final FigureFormat ENGLISH = new FigureFormat(Language.ENGLISH, "€", ',', '.');
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");
    private static final Unit MONTH = new Unit("month");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    /** In months, of which there are twelve in 365 days. */
    private static final BigDecimal A_DAY =
            BigDecimal.valueOf(12).divide(BigDecimal.valueOf(365), MathContext.DECIMAL64);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    /** From here a whole percent would say that it is certain. */
    private static final double NEARLY = 0.995;

    private static final String NEVER_PAID_BACK = "effect.never-paid-back";

    private static final int ALL = Integer.MAX_VALUE;
    /** A number that lies nearer to nought or one than this differs from it by how it was computed. */
    private static final int FINEST = 9;

    private final Wording wording;
    private final String euro;
    private final char thousands;
    private final char point;

    private FigureFormat(Language language, String euro, char thousands, char point) {
        this.wording = Wording.in(language);
        this.euro = euro;
        this.thousands = thousands;
        this.point = point;
    }

    /** The format of a language. */
    public static FigureFormat in(Language language) {
        return language == Language.DUTCH ? DUTCH : ENGLISH;
    }

    /**
     * A figure in text, a table or a file: euros whole, percentages to a tenth (below one percent to a hundredth), a price per
     * unit to the cent and every other number to two decimals, or more where it would be told as nought or one and is not.
     */
    public String onScreen(BigDecimal figure, Unit unit) {
        if (unit.equals(Unit.EURO)) {
            return money(figure, 0, 0);
        }
        boolean percentages = unit.equals(Unit.SHARE) && figure.abs().compareTo(ONE_PERCENT) >= 0;
        return upTo(figure, unit, percentages ? 1 : 2);
    }

    /** The same inside a calculation, which somebody redoes: a plain number that multiplies has four decimals where it is small. */
    public String inFormula(BigDecimal figure, Unit unit) {
        boolean multiplies = unit.equals(Unit.NUMBER) && figure.abs().compareTo(BigDecimal.TWO) < 0;
        return multiplies ? upTo(figure, unit, 4) : onScreen(figure, unit);
    }

    /** A figure held against a printed one, which must not be rounded first: euros to the cent, the rest to two decimals. */
    public String beside(BigDecimal figure, Unit unit) {
        return upTo(figure, unit, 2);
    }

    /** Euros beside a drawing: {@code € 2,5 mln}, {@code € 350.000}; a million and more to a tenth of a million. */
    public String inShort(BigDecimal euros) {
        if (euros.abs().compareTo(MILLION) < 0) {
            return onScreen(euros, Unit.EURO);
        }
        BigDecimal millions =
                euros.movePointLeft(6).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return wording.say(Label.term("figure.million", Label.verbatim(money(millions, 0, 1))));
    }

    /** A share in a heading: {@code 57%}, whole, unless that would say none or all of it. */
    public String inHeading(BigDecimal share) {
        BigDecimal whole = share.setScale(2, RoundingMode.HALF_UP);
        boolean says = (whole.signum() == 0) == (share.signum() == 0)
                && (whole.compareTo(BigDecimal.ONE) == 0) == (share.compareTo(BigDecimal.ONE) == 0);
        return onScreen(says ? whole : share, Unit.SHARE);
    }

    /** A chance out of draws, to a whole percent; never nought or all, which draws cannot know. */
    public String chance(double chance) {
        if (chance >= NEARLY) {
            return wording.say(Label.term("doubt.chance.nearly"));
        }
        return chance < 1 - NEARLY ? wording.say(Label.term("doubt.chance.hardly")) : Math.round(chance * 100) + "%";
    }

    /** What a node comes to as a screen shows it; without a figure: that it is not quantified. */
    public String onScreen(Outcome outcome, Unit unit) {
        return switch (outcome) {
            case Outcome.Figure(BigDecimal figure) -> onScreen(figure, unit);
            case Outcome.Unquantified _ -> wording.say(Label.term("figure.not-quantified"));
        };
    }

    /**
     * When the costs are paid back, in words: {@code na 3,7 maanden}, less than a day where that is so, or that they are not
     * in the period.
     */
    public String paidBack(Outcome months) {
        return wording.say(
                switch (months) {
                    case Outcome.Figure(BigDecimal figure)
                    when figure.signum() <= 0 -> Label.term("return.payback.at-once");
                    case Outcome.Figure(BigDecimal figure)
                    when figure.compareTo(A_DAY) < 0 -> Label.term("return.payback.day");
                    case Outcome.Figure(BigDecimal figure) -> afterMonths(figure);
                    case Outcome.Unquantified(Set<Label> reasons) -> notPaidBack(reasons);
                });
    }

    /** Only costs that were reckoned with can fail to be paid back; any other reason is said as it is. */
    private Label notPaidBack(Set<Label> reasons) {
        boolean never = reasons.stream()
                .allMatch(reason -> reason instanceof Label.Term(String key, var _) && key.equals(NEVER_PAID_BACK));
        return never ? Label.term("return.payback.never") : Label.verbatim(reasons(reasons));
    }

    /** At least a tenth of a month: nothing is paid back after nought months. */
    private Label afterMonths(BigDecimal months) {
        BigDecimal shown = months.setScale(1, RoundingMode.HALF_UP).max(TENTH).stripTrailingZeros();
        String key = shown.compareTo(BigDecimal.ONE) == 0 ? "return.payback.after.one" : "return.payback.after";
        return Label.term(key, Label.verbatim(upTo(shown, MONTH, 1)));
    }

    /** A figure to the cent, or to six decimals where it is no money: what an opened figure shows beside the rounded one. */
    public String exact(BigDecimal figure, Unit unit) {
        return unit.isMoney() ? money(figure, 2, 2) : upTo(figure, unit, unit.equals(Unit.SHARE) ? 4 : 6);
    }

    /** A figure with every decimal it has, as somebody stated it. */
    public String asStated(BigDecimal figure, Unit unit) {
        return upTo(figure, unit, ALL);
    }

    /** A figure as stated, in every language: for use inside other labels. */
    public static Label label(BigDecimal figure, Unit unit) {
        return Label.named(DUTCH.asStated(figure, unit), ENGLISH.asStated(figure, unit));
    }

    /** The same as {@link #beside}: for a figure that was computed. */
    public static Label labelBeside(BigDecimal figure, Unit unit) {
        return Label.named(DUTCH.beside(figure, unit), ENGLISH.beside(figure, unit));
    }

    /** A date in words: {@code 24 maart 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", wording.language().locale())
                .format(date);
    }

    /** Why there is no figure: the reasons found below, one after another. */
    public String reasons(Set<Label> reasons) {
        return reasons.stream().map(wording::say).collect(Collectors.joining("; "));
    }

    /** What a unit is called: {@code euro}, {@code euro per dag}. A unit the bundle does not know is shown by its code. */
    public String unit(Unit unit) {
        if (unit.code().startsWith("EUR/")) {
            return wording.say(Label.term("unit.euro-per", counted(unit.code().substring(4))));
        }
        return wording.say(counted(unit.code()));
    }

    /** A figure as stated with the word for what it counts: {@code 1 dag}, {@code 365 dagen}; a plain number has none. */
    public String counted(BigDecimal figure, Unit unit) {
        String number = asStated(figure, unit);
        if (unit.isMoney() || unit.equals(Unit.SHARE) || unit.equals(Unit.NUMBER)) {
            return number;
        }
        String many = "unit." + unit.code() + ".many";
        boolean one = figure.signum() != 0 && figure.abs().compareTo(BigDecimal.ONE) <= 0;
        return number + " " + (one || !wording.knows(many) ? unit(unit) : wording.say(Label.term(many)));
    }

    private Label counted(String code) {
        return wording.knows("unit." + code) ? Label.term("unit." + code) : Label.verbatim(code);
    }

    private String upTo(BigDecimal figure, Unit unit, int decimals) {
        if (unit.isMoney()) {
            boolean whole = figure.stripTrailingZeros().scale() <= 0;
            return money(figure, whole ? 0 : 2, whole ? 0 : decimals);
        }
        if (unit.equals(Unit.SHARE)) {
            return grouped(figure.movePointRight(2), "", 0, decimals) + "%";
        }
        if (unit.equals(Unit.NUMBER) && figure.compareTo(HALF) == 0) {
            return "½";
        }
        return unit.equals(Unit.YEAR)
                ? digits(figure, "", 0, decimals, false)
                : grouped(figure, "", 0, telling(figure, decimals));
    }

    /** So many decimals that what is nearly nought or nearly one is not told to be so: costs that are just not earned back. */
    private static int telling(BigDecimal figure, int decimals) {
        for (int enough = decimals; enough < FINEST; enough++) {
            BigDecimal rounded = figure.setScale(enough, RoundingMode.HALF_UP);
            boolean noneOrOne = rounded.signum() == 0 || rounded.abs().compareTo(BigDecimal.ONE) == 0;
            if (!noneOrOne || rounded.compareTo(figure) == 0) {
                return enough;
            }
        }
        return decimals;
    }

    private String money(BigDecimal figure, int atLeast, int atMost) {
        return grouped(figure, euro, atLeast, atMost);
    }

    private String grouped(BigDecimal figure, String sign, int atLeast, int atMost) {
        return digits(figure, sign, atLeast, atMost, true);
    }

    private String digits(BigDecimal figure, String currency, int atLeast, int atMost, boolean group) {
        BigDecimal rounded = figure.scale() > atMost ? figure.setScale(atMost, RoundingMode.HALF_UP) : figure;
        if (rounded.scale() < atLeast) {
            rounded = rounded.setScale(atLeast, RoundingMode.UNNECESSARY);
        }
        String plain = rounded.abs().toPlainString();
        int whole = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain.length() + 8);
        text.append(rounded.signum() < 0 ? "−" : "").append(currency);
        for (int i = 0; i < whole; i++) {
            text.append(plain.charAt(i));
            boolean atThousand = group && i < whole - 1 && (whole - 1 - i) % 3 == 0;
            text.append(atThousand ? String.valueOf(thousands) : "");
        }
        return decimals(text, plain, whole, atLeast);
    }

    private String decimals(StringBuilder text, String plain, int whole, int atLeast) {
        int end = plain.length();
        while (end > whole + 1 + atLeast && plain.charAt(end - 1) == '0') {
            end--;
        }
        if (end > whole + 1) {
            text.append(point).append(plain, whole + 1, end);
        }
        return text.toString();
    }
}
