package nl.doorbraak.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.reading.Evidence;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.reading.Source;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.specimen.Computed;

/** A projection as tables for people: the years, what follows from them, the variants, and what is printed. */
public final class ProjectionTable {

    private static final List<String> OUTCOMES = List.of(
            "households",
            "benefits",
            "costs",
            "full-costs",
            "ratio",
            "per-household.benefits",
            "per-household.costs",
            "break-even.share",
            "break-even.business-as-usual",
            "break-even.cases");

    private final Wording wording;
    private final FigureFormat format;
    private final boolean explain;

    /**
     * Writes in the language of a wording.
     *
     * @param explain whether the net is opened down to its sources
     */
    public ProjectionTable(Wording wording, boolean explain) {
        this.wording = wording;
        this.format = FigureFormat.in(wording.language());
        this.explain = explain;
    }

    /** The whole projection. */
    public String text(Computed computed, Projection projection, Optional<Fan> fan) {
        StringBuilder text = new StringBuilder();
        String name = wording.say(projection.name());
        text.append(name).append('\n').append("=".repeat(name.length())).append('\n');
        computed.specimen()
                .about()
                .ifPresent(about -> text.append(wording.say(about)).append('\n'));
        text.append('\n').append(years(computed, projection));
        text.append('\n').append(outcomes(computed, projection));
        text.append(variants(computed, projection));
        fan.ifPresent(drawn -> text.append(FanText.table(drawn, projection, wording)));
        text.append(new PublishedTable(wording).text(computed));
        projection
                .notices()
                .forEach(notice ->
                        text.append("! ").append(wording.say(notice.message())).append('\n'));
        if (explain) {
            text.append(new Explained(wording, computed).text());
        }
        return text.toString();
    }

    private String years(Computed computed, Projection projection) {
        Columns columns = new Columns("lrrrrrr");
        columns.row(
                "",
                say("document.column.in"),
                say("document.column.with-effect"),
                say("effect.benefits"),
                say("effect.costs"),
                say("effect.net"),
                say("document.column.cumulative"));
        for (Projection.Year year : projection.years()) {
            columns.row(
                    String.valueOf(year.year()),
                    shown(computed, year.in()),
                    shown(computed, year.withEffect()),
                    shown(computed, year.benefits()),
                    shown(computed, year.costs()),
                    shown(computed, year.net()),
                    shown(computed, year.cumulative()));
        }
        return columns.text();
    }

    private String outcomes(Computed computed, Projection projection) {
        List<Calculation> outcomes = new ArrayList<>();
        Stream.concat(OUTCOMES.stream(), own(projection))
                .forEach(address -> projection.find(address).ifPresent(outcomes::add));
        outcomes.add(projection.net());
        Columns columns = new Columns("lrl");
        for (Calculation outcome : outcomes) {
            columns.row(wording.say(outcome.label()), shown(computed, outcome), evidence(outcome));
        }
        projection
                .find("payback.months")
                .ifPresent(months -> columns.row(
                        wording.say(months.label()),
                        format.paidBack(computed.figures().of(months)),
                        evidence(months)));
        return columns.text();
    }

    /** What this programme has and others have not. */
    private static Stream<String> own(Projection projection) {
        Stream<String> loans = projection.input().loans().stream()
                .flatMap(loan -> Stream.of("costs." + loan.id(), "loans." + loan.id() + ".per-household"));
        Stream<String> expected = projection.input().expectations().stream().map(each -> "expectations." + each.id());
        Stream<String> keyFigures = projection.input().keyFigures().stream().map(each -> each.id());
        return Stream.of(loans, expected, keyFigures).flatMap(each -> each);
    }

    private String evidence(Calculation outcome) {
        return Evidence.of(outcome)
                .status()
                .map(Source::wordFor)
                .map(wording::say)
                .orElse("");
    }

    private String variants(Computed computed, Projection projection) {
        if (projection.variants().isEmpty()) {
            return "";
        }
        Columns columns = new Columns("lrrrr");
        columns.row("", say("effect.benefits"), say("effect.costs"), say("effect.net"), say("cli.ratio"));
        projection
                .variants()
                .forEach(variant -> columns.row(
                        wording.say(variant.whatIf().name()),
                        shown(computed, variant.benefits()),
                        shown(computed, variant.costs()),
                        shown(computed, variant.net()),
                        variant.ratio().map(ratio -> shown(computed, ratio)).orElse("–")));
        return '\n' + columns.text();
    }

    private String shown(Computed computed, Calculation node) {
        return format.onScreen(computed.figures().of(node), node.unit());
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
