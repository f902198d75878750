package nl.doorbraak.app.figure;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.doorbraak.engine.effect.Result;

/** Makes what a page shows of a result. */
public final class Results {

    private Results() {}

    /**
     * A result on screen.
     *
     * @param notInEuros what counts but has no figure
     */
    public static ResultView of(
            Result result, Figures figures, Locale locale, Function<Remarks, List<Remarks.Remark>> notInEuros) {
        Remarks remarks = new Remarks(
                figures, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        return new ResultView(
                figures.amount(result.net()),
                Waterfalls.of(result.steps(), figures),
                remarks.notices(result.notices()),
                notInEuros.apply(remarks),
                remarks.sources());
    }
}
