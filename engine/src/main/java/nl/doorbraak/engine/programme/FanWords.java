package nl.doorbraak.engine.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** What a reader of draws must know before relying on them. */
public final class FanWords {

    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

    private FanWords() {}

    /** That nothing varied, that draws have no figure, that a figure lies outside its range, or that the mean is off. */
    public static List<String> notes(Fan fan, Wording wording) {
        Optional<Drawn.Figures> net = fan.net().figures();
        List<Label> notes = new ArrayList<>();
        net.filter(FanWords::isOneFigure).ifPresent(_ -> notes.add(Label.term("draws.nothing-varies")));
        net.filter(drawn -> drawn.without() > 0)
                .ifPresent(drawn ->
                        notes.add(Label.term("draws.without", number(drawn.without()), number(drawn.draws()))));
        net.stream()
                .flatMap(drawn -> drawn.outsideTheirRange().stream())
                .forEach(leaf -> notes.add(Label.term("draws.outside-range", leaf.label())));
        net.filter(drawn -> !drawn.gapMayBeChance())
                .flatMap(drawn -> gap(drawn, wording))
                .ifPresent(notes::add);
        return notes.stream().map(wording::say).toList();
    }

    /** How many draws and with which seed. */
    public static String howMany(Fan fan, Wording wording) {
        return wording.say(Label.term(
                "draws.how-many",
                FigureFormat.label(BigDecimal.valueOf(fan.settings().draws()), Unit.NUMBER),
                Label.verbatim(String.valueOf(fan.settings().seed()))));
    }

    /**
     * The chance of a positive net, four decimals: 0 and 1 only where no draw, or every draw, is positive. None where all draws
     * are the same figure, because then nothing was in doubt.
     */
    public static Optional<BigDecimal> chance(Fan fan) {
        return fan.net().figures().filter(drawn -> !isOneFigure(drawn)).map(drawn -> {
            BigDecimal chance = BigDecimal.valueOf(drawn.chanceOfPositive()).setScale(4, RoundingMode.HALF_UP);
            boolean certain = drawn.chanceOfPositive() == 0 || drawn.chanceOfPositive() == 1;
            return certain ? chance : chance.max(SMALLEST).min(BigDecimal.ONE.subtract(SMALLEST));
        });
    }

    private static boolean isOneFigure(Drawn.Figures drawn) {
        return drawn.sample().quantile(0) == drawn.sample().quantile(1);
    }

    private static Optional<Label> gap(Drawn.Figures drawn, Wording wording) {
        return drawn.gap().stream()
                .mapToObj(gap -> BigDecimal.valueOf(gap).setScale(2, RoundingMode.HALF_UP))
                .map(gap -> FigureFormat.in(wording.language()).onScreen(gap, drawn.unit()))
                .map(gap -> Label.term("draws.gap", Label.verbatim(gap)))
                .findFirst();
    }

    private static Label number(int count) {
        return Label.verbatim(String.valueOf(count));
    }
}
