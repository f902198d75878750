package nl.doorbraak.app.learning.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.doorbraak.app.doubt.DoubtView;
import nl.doorbraak.app.doubt.DoubtViews;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Footnotes;
import nl.doorbraak.app.figure.Remarks;
import nl.doorbraak.app.figure.Results;
import nl.doorbraak.app.figure.Unfolding;
import nl.doorbraak.app.figure.Varying;
import nl.doorbraak.app.learning.PublishedCalculation;
import nl.doorbraak.app.projection.ProjectionView;
import nl.doorbraak.app.projection.ProjectionViews;
import nl.doorbraak.app.projection.VariantsViews;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.files.specimen.Published;
import nl.doorbraak.files.specimen.Specimen;

/** Makes what the page of a published calculation shows. */
final class CalculationViews {

    private static final String ROOM = "/leren/berekeningen/";

    private final PublishedCalculation calculation;
    private final Language language;
    private final Figures figures;

    CalculationViews(PublishedCalculation calculation, Language language) {
        this.calculation = calculation;
        this.language = language;
        this.figures = Figures.of(calculation.result(), language, key -> href(calculation) + "/figuur/" + key);
    }

    static String href(PublishedCalculation calculation) {
        return ROOM + calculation.municipality() + "/" + calculation.id();
    }

    /** What a list says of it; the page of one calculation is much more work. */
    CalculationRow row() {
        return new CalculationRow(
                href(calculation),
                municipality(calculation.municipality()),
                figures.say(calculation.specimen().input().name()),
                figures.amount(calculation.net()),
                summary());
    }

    CalculationView view() {
        return new CalculationView(
                href(calculation),
                municipality(calculation.municipality()),
                figures.say(calculation.specimen().input().name()),
                calculation.specimen().about().map(figures::say).orElse(""),
                figures.say(calculation.specimen().source().title()),
                summary(),
                calculation.specimen().published().stream().map(this::line).toList(),
                Results.of(calculation.result(), figures, language.locale(), this::notInEuros),
                calculation.projection().isPresent() ? Optional.empty() : Optional.of(doubt()),
                calculation.projection().map(this::projection),
                calculation
                        .projection()
                        .filter(programme -> !programme.variants().isEmpty())
                        .map(programme -> new VariantsViews(programme, figures, "learning.as-printed").view("")));
    }

    private DoubtView doubt() {
        return new DoubtViews(Doubt.of(calculation.result()), figures).view(figures.say("doubt.lead.sheet"));
    }

    private ProjectionView projection(Projection programme) {
        return new ProjectionViews(programme, figures, Fan.usual(programme), Optional.empty()).view();
    }

    private List<Remarks.Remark> notInEuros(Remarks remarks) {
        return switch (calculation.specimen().input()) {
            case Specimen.Household one -> remarks.notInEuros(one.value());
            case Specimen.Project sheet ->
                remarks.inWords(sheet.value().notInEuros()).toList();
            case Specimen.OfProgramme programme ->
                remarks.inWords(programme.value().notInEuros()).toList();
        };
    }

    private String summary() {
        if (calculation.printed() == 0) {
            return figures.say("learning.summary.none");
        }
        return figures.say(
                "learning.summary", String.valueOf(calculation.reproduced()), String.valueOf(calculation.printed()));
    }

    private CalculationView.Line line(Published published) {
        Optional<AmountView> computed = figures.find(published.figure()).map(figures::precise);
        Unit unit = figures.find(published.figure()).map(node -> node.unit()).orElse(Unit.EURO);
        return new CalculationView.Line(
                figures.find(published.figure())
                        .map(node -> figures.say(node.label()))
                        .orElse(published.figure()),
                published
                        .printed()
                        .map(figure -> figures.format().asStated(figure, unit))
                        .orElseGet(() -> figures.say("learning.not-printed")),
                computed.orElseGet(() -> new AmountView("", Optional.empty(), Optional.empty())),
                published.reproduces().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                published.why().map(figures::say).orElse(""),
                published.reference().place());
    }

    /** A folder name as people write it: {@code den-haag} is Den Haag. */
    static String municipality(String folder) {
        StringBuilder name = new StringBuilder();
        for (String word : folder.split("-", -1)) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return name.toString();
    }

    Unfolding unfolding() {
        Varying varying = Varying.of(
                calculation.result(), Optional.of(calculation.specimen().file()));
        return new Unfolding(figures, Footnotes.NONE, language, varying, href(calculation));
    }
}
