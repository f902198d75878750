package nl.doorbraak.engine.doubt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.draws.Durations;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.reading.Sources;
import nl.doorbraak.engine.sensitivity.Swing;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** Says the doubt of a net in one language: the same words on screen, in the spreadsheet and in the document. */
public final class DoubtWords {

    private final Doubt doubt;
    private final Wording wording;
    private final FigureFormat format;
    private final Subjects subjects;

    /** The words of a doubt. */
    public DoubtWords(Doubt doubt, Wording wording) {
        this.doubt = doubt;
        this.wording = wording;
        this.format = FigureFormat.in(wording.language());
        this.subjects = Subjects.of(doubt.result());
    }

    /** The heading over the tornado: which figure weighs most. */
    public String finding() {
        if (doubt.hasNoRange()) {
            return say("doubt.finding.none");
        }
        Swing first = doubt.tornado().swings().getFirst();
        if (first.width().isEmpty()) {
            return say("doubt.finding.incomplete");
        }
        return first.width().filter(width -> width.signum() > 0).isPresent()
                ? capital(say("doubt.finding", subjects.of(first.leaf())))
                : say("doubt.finding.flat");
    }

    /** What stands below the band, or why there is none; each text is a sentence or two. */
    public List<String> band() {
        return said("doubt.band");
    }

    /** The same where no band is drawn, with what to do where there is none. */
    public List<String> told() {
        return doubt.hasNoRange() ? List.of(say("doubt.none"), whatToDo()) : said("doubt.told");
    }

    private List<String> said(String band) {
        if (doubt.hasNoRange()) {
            return List.of(say("doubt.none"));
        }
        return doubt.figures().map(figures -> drawn(figures, band)).orElseGet(() -> List.of(say("doubt.incomplete")));
    }

    /** What must be known before there is a band. */
    public String whatToDo() {
        return say(doubt.result() instanceof CaseReturn ? "doubt.none.do" : "doubt.none.do.sheet");
    }

    private List<String> drawn(Drawn.Figures figures, String band) {
        List<String> said = new ArrayList<>();
        said.add(say(band, euros(figures.p5()), euros(figures.p95()), euros(figures.p50())));
        said.addAll(gap(figures));
        if (doubt.settings().durations() == Durations.PER_CASE
                && Graph.of(doubt.net()).nodes().stream().anyMatch(Persisting.class::isInstance)) {
            said.add(say("doubt.durations"));
        }
        if (figures.without() > 0) {
            said.add(say("draws.without", count(figures.without()), count(figures.draws())));
        }
        figures.outsideTheirRange().forEach(leaf -> said.add(capital(say("draws.outside-range", subjects.of(leaf)))));
        return said;
    }

    /** The mean of the draws held against the figure with everything as stated: told when it is more than chance. */
    private List<String> gap(Drawn.Figures figures) {
        List<String> said = new ArrayList<>();
        double above = figures.mean() - exact();
        if (Math.abs(above) > 4 * figures.standardError() && Math.abs(above) >= 0.5) {
            String side = above < 0 ? "doubt.mean.lower" : "doubt.mean.higher";
            said.add(say(
                    side + (figures.gapMayBeChance() ? "" : ".bent"),
                    euros(Math.abs(above)),
                    Label.verbatim(net(doubt.exact()))));
        }
        if (!figures.gapMayBeChance() && figures.gap().isPresent()) {
            said.add(say("draws.gap", euros(Math.abs(figures.gap().getAsDouble()))));
        }
        return said;
    }

    private double exact() {
        return doubt.exact().figure().map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    /** The band in one sentence, for who does not see it. */
    public String described(Drawn.Figures figures) {
        return say(
                "doubt.band.described",
                Label.verbatim(format.onScreen(doubt.exact(), Unit.EURO)),
                euros(figures.p5()),
                euros(figures.p95()),
                euros(figures.p50()));
    }

    /** The chance that the net is more than nought, to a whole percent; never nought or all, which draws cannot know. */
    public String chance(Drawn.Figures figures) {
        return format.chance(figures.chanceOfPositive());
    }

    /** How many draws and with which seed. */
    public String howMany() {
        return say(
                "draws.how-many",
                count(doubt.settings().draws()),
                Label.verbatim(String.valueOf(doubt.settings().seed())));
    }

    /** What a leaf is called at the head of a row. */
    public String name(Known leaf) {
        return capital(wording.say(subjects.atHead(leaf)));
    }

    /** The same without its scenario, for where that stands on a line of its own. */
    public String inShort(Known leaf) {
        return capital(wording.say(subjects.inShort(leaf)));
    }

    /** The scenario in which a leaf plays, empty text where that goes without saying. */
    public String scenario(Known leaf) {
        return subjects.scenario(leaf).map(wording::say).orElse("");
    }

    /** What stands large beside {@link #usual}: the share, where there is one. */
    public String usualFigure(Outcome breakEven) {
        return breakEven
                .figure()
                .filter(DoubtWords::isShare)
                .map(share -> format.onScreen(share, Unit.SHARE))
                .orElseGet(() -> say("doubt.turn.nowhere"));
    }

    /** Whether a share that would bring the net to nought can be one. */
    public static boolean isShare(BigDecimal breakEven) {
        return breakEven.compareTo(BigDecimal.ONE) <= 0;
    }

    /** From low to high, with the distribution between them. */
    public String range(Known leaf) {
        return leaf.range()
                .map(range -> new Sources(wording).range(range, leaf.unit()))
                .orElse("");
    }

    /** What a distribution is called. */
    public String shape(Range.Shape shape) {
        return say("doubt.shape." + shape.name().toLowerCase(Locale.ROOT));
    }

    /** How the draws fall between low and high, a sentence for each distribution that occurs. */
    public List<String> shapes() {
        return shapes(doubt.tornado().swings().stream().map(Swing::leaf)).stream()
                .map(wording::say)
                .toList();
    }

    /** The same for the leaves that vary below any figure. */
    public static List<Label> shapes(Stream<Known> leaves) {
        return leaves.flatMap(leaf -> leaf.range().stream())
                .map(Range::shape)
                .distinct()
                .sorted()
                .<Label>map(shape -> Label.term("doubt.shape." + shape.name().toLowerCase(Locale.ROOT) + ".is"))
                .toList();
    }

    /** A net as this page shows nets; in words where there is none. */
    public String net(Outcome outcome) {
        return format.onScreen(outcome, doubt.net().unit());
    }

    /** A net of draws. */
    public String net(double figure) {
        return wording.say(euros(figure));
    }

    /** Where the net turns for one figure. */
    public TurnWords turn(Turn turn) {
        return new TurnWords(turn, subjects, wording);
    }

    /** Where the net turns for the share that would have happened anyway; empty for a result without effect or without costs. */
    public Optional<String> usual() {
        return doubt.usual().map(new ExactFigures()::of).map(this::usual);
    }

    private String usual(Outcome breakEven) {
        return switch (breakEven) {
            case Outcome.Figure(BigDecimal share)
            when isShare(share) -> say("doubt.usual", Label.verbatim(format.onScreen(share, Unit.SHARE)));
            case Outcome.Figure _ -> say("doubt.usual.never");
            case Outcome.Unquantified none -> say("doubt.usual.none", Label.verbatim(format.reasons(none.reasons())));
        };
    }

    private Label euros(double figure) {
        return Label.verbatim(format.onScreen(BigDecimal.valueOf(figure), Unit.EURO));
    }

    private Label count(int count) {
        return FigureFormat.label(BigDecimal.valueOf(count), Unit.NUMBER);
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(wording.language().locale()) + text.substring(1);
    }

    private String say(String key, Label... arguments) {
        return wording.say(Label.term(key, arguments));
    }
}
