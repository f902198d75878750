package nl.doorbraak.engine.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;

/** Dates, figures and names as a refusal says them in each language. */
public final class Said {
    private Said() {}

    /** A date in words: 1 januari 2026, 1 January 2026. */
    public static Label date(LocalDate date) {
        return Label.named(in(Language.DUTCH, date), in(Language.ENGLISH, date));
    }

    /** A figure with all its decimals. */
    public static Label figure(BigDecimal figure, Unit unit) {
        return Label.named(
                FigureFormat.in(Language.DUTCH).asStated(figure, unit),
                FigureFormat.in(Language.ENGLISH).asStated(figure, unit));
    }

    /** A whole number without separators, such as a year. */
    public static Label number(int number) {
        return Label.verbatim(String.valueOf(number));
    }

    private static String in(Language language, LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(date);
    }
}
