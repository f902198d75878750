package nl.doorbraak.app.figure;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.reading.Sentence;
import nl.doorbraak.engine.wording.Language;

/** Opens a figure: reads its sentence, its parts and its sources out of the calculation. */
public final class Unfolding {

    private final Figures figures;
    private final Footnotes footnotes;
    private final Optional<Varying> varying;
    private final DateTimeFormatter dates;
    private final UnfoldRows rows;
    private final UnfoldFoot foot;
    private final String back;
    private final String supposed;

    /**
     * Opens figures of one page, in which nothing varies.
     *
     * @param back where an opened figure closes to when there is no script
     */
    public Unfolding(Figures figures, Footnotes footnotes, Language language, String back) {
        this(figures, footnotes, language, Optional.empty(), back);
    }

    /** Opens figures of one page, also with another figure in a leaf and as they come out of draws. */
    public Unfolding(Figures figures, Footnotes footnotes, Language language, Varying varying, String back) {
        this(figures, footnotes, language, Optional.of(varying), back);
    }

    private Unfolding(Figures figures, Footnotes footnotes, Language language, Optional<Varying> varying, String back) {
        this(
                figures,
                footnotes,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()),
                varying,
                back,
                "");
    }

    private Unfolding(
            Figures figures,
            Footnotes footnotes,
            DateTimeFormatter dates,
            Optional<Varying> varying,
            String back,
            String supposed) {
        this.figures = figures;
        this.footnotes = footnotes;
        this.dates = dates;
        this.varying = varying;
        this.rows = new UnfoldRows(figures, dates);
        this.foot = new UnfoldFoot(figures, footnotes, dates);
        this.back = back;
        this.supposed = supposed;
    }

    /** The opened figure of a key, with nothing above it; empty when the calculation has no such figure. */
    public Optional<Unfold> of(String key) {
        return of(key, "");
    }

    /**
     * The opened figure of a key; behind the key may stand that a leaf has another figure, or which figure of the draws it is.
     *
     * @param above the keys of the figures it was opened through, with commas between them; empty for none
     * @return empty when the calculation has no such figure, or no such way down to it
     */
    public Optional<Unfold> of(String key, String above) {
        return Asked.At.of(key).flatMap(at -> switch (at.asked()) {
            case Asked.AsStated _ -> stated(at.key(), above);
            case Asked.Supposing supposing -> supposing(supposing).flatMap(other -> other.stated(at.key(), above));
            case Asked.OutOfDraws(DrawnFigure which) -> drawn(at.key(), which, above);
        });
    }

    private Optional<Unfold> stated(String key, String above) {
        return figures.find(key).flatMap(node -> Trail.of(above, node, figures).map(trail -> open(node, trail)));
    }

    private Optional<Unfolding> supposing(Asked.Supposing supposing) {
        return varying.flatMap(known -> supposing
                .in(figures)
                .map(found -> new Unfolding(
                        figures.with(found),
                        footnotes,
                        dates,
                        varying,
                        back,
                        Figures.unbroken(figures.say(found.said(known.subjects()))))));
    }

    private Optional<Unfold> drawn(String key, DrawnFigure which, String above) {
        return figures.find(key)
                .flatMap(node -> Trail.of(above, node, figures)
                        .flatMap(trail -> varying.flatMap(
                                known -> new UnfoldOfDraws(figures, rows, known, back).of(node, which, trail))));
    }

    private Unfold open(Calculation node, Trail trail) {
        Sentence sentence = figures.sentence(node);
        Trail below = trail.and(node, figures.asked());
        List<Unfold.Fact> facts = foot.of(node, sentence, trail);
        return new Unfold(
                node.key(),
                figures.name(node.label()),
                trail.address(figures.address(node)),
                back,
                below.openIn(back),
                said(node, trail),
                supposed,
                levels(trail),
                sentence.pieces().stream().map(piece -> token(piece, below)).toList(),
                sentence.endsWithResult(),
                figures.opened(node),
                figures.say("figure.parts"),
                parts(sentence, below, facts),
                facts,
                new FiguresTold(figures, rows).of(node, figures.asked(), trail));
    }

    private Unfold.Token token(Sentence.Piece piece, Trail below) {
        String text = Figures.unbroken(piece.text());
        return switch (piece) {
            case Sentence.Words _ -> new Unfold.Token(text, null, null);
            case Sentence.Part part ->
                new Unfold.Token(text, part.letter(), below.address(figures.address(part.node())));
        };
    }

    /** A row for every part but those the sentence leaves out and the foot leads to. */
    private List<Unfold.Row> parts(Sentence sentence, Trail below, List<Unfold.Fact> facts) {
        Set<String> atTheFoot = facts.stream()
                .flatMap(fact -> fact.words().stream())
                .map(Unfold.Word::href)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Unfold.Row> parts = new ArrayList<>();
        for (Sentence.Part part : sentence.parts()) {
            AmountView value = value(part.node(), sentence.node());
            String href = below.address(value.href());
            boolean read = sentence.pieces().stream().anyMatch(piece -> piece == part);
            if (read || !atTheFoot.contains(href)) {
                parts.add(rows.of(part, value.at(href)));
            }
        }
        return parts;
    }

    /** A part as it stands beside its name; how many a line has, with the word for what is counted. */
    private AmountView value(Calculation part, Calculation whole) {
        boolean many =
                Multiplied.in(whole).filter(line -> line.quantity() == part).isPresent();
        AmountView value = figures.part(part);
        return many && value.quantified() ? value.saying(figures.counted(part)) : value;
    }

    private List<Unfold.Level> levels(Trail trail) {
        List<Unfold.Level> levels = new ArrayList<>();
        for (Trail.Level level : trail.levels()) {
            Trail above = trail.above(levels.size());
            levels.add(
                    level.asked() instanceof Asked.OutOfDraws(DrawnFigure which)
                            ? UnfoldOfDraws.level(figures, level.node(), which, above)
                            : level(level.node(), above));
        }
        return levels;
    }

    private Unfold.Level level(Calculation node, Trail above) {
        AmountView value = figures.opened(node);
        return new Unfold.Level(
                figures.name(node.label()), Figures.unbroken(value.text()), above.address(value.href()));
    }

    private String said(Calculation node, Trail trail) {
        String opened = opened(node, trail);
        return supposed.isEmpty() ? opened : opened + " " + supposed;
    }

    private String opened(Calculation node, Trail trail) {
        String name = figures.name(node.label());
        int level = trail.levels().size() + 1;
        return trail.levels().isEmpty()
                ? figures.say("figure.opened", name)
                : figures.say(
                        "figure.opened.below",
                        name,
                        String.valueOf(level),
                        figures.name(trail.levels().getLast().node().label()));
    }
}
