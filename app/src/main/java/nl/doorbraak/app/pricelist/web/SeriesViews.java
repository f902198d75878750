package nl.doorbraak.app.pricelist.web;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.doorbraak.app.figure.Bar;
import nl.doorbraak.app.figure.EvidenceMark;
import nl.doorbraak.app.figure.Scale;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.reference.Benchmark;
import nl.doorbraak.files.reference.Rates;
import nl.doorbraak.files.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Index series, rates and what others report, as tables. */
final class SeriesViews {

    private final ReferenceData data;
    private final Wording wording;
    private final FigureFormat format;
    private final DateTimeFormatter dates;

    SeriesViews(ReferenceData data, Language language) {
        this.data = data;
        this.wording = Wording.in(language);
        this.format = FigureFormat.in(language);
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
    }

    /** A table of figures under its name. */
    public record SeriesView(String id, String name, List<PointView> points) {}

    /**
     * One figure of a series.
     *
     * @param note from when it holds, or that it is only there to compare with
     */
    public record PointView(
            String name,
            String figure,
            @Nullable Bar bar,
            String note,
            String source,
            @Nullable String sourceHref,
            EvidenceStatus status,
            boolean assumption) {

        /** The short name of the evidence mark. */
        public String mark() {
            return EvidenceMark.mark(status);
        }

        /** The key of the word for it. */
        public String evidenceKey() {
            return EvidenceMark.key(status);
        }
    }

    List<SeriesView> indices() {
        return data.indices().values().stream()
                .sorted(Comparator.comparing(IndexSeries::id))
                .map(this::index)
                .toList();
    }

    private SeriesView index(IndexSeries series) {
        Scale scale = Scale.over(
                series.yearlyChange().values().stream().map(Stated::figure).toList());
        List<PointView> points = new ArrayList<>();
        series.yearlyChange()
                .forEach((year, change) -> points.add(point(
                        String.valueOf(year),
                        format.onScreen(change.figure(), Unit.SHARE),
                        scale.bar("now", change.figure()),
                        "",
                        change)));
        return new SeriesView(series.id(), wording.say(series.name()), points);
    }

    List<SeriesView> rates() {
        return data.rates().values().stream()
                .sorted(Comparator.comparing(Rates::id))
                .map(this::rates)
                .toList();
    }

    private SeriesView rates(Rates rates) {
        Scale scale = Scale.over(
                rates.rates().stream().map(rate -> rate.share().figure()).toList());
        return new SeriesView(
                rates.id(),
                wording.say(rates.name()),
                rates.rates().stream().map(rate -> rate(rate, scale)).toList());
    }

    private PointView rate(Rates.Rate rate, Scale scale) {
        BigDecimal share = rate.share().figure();
        return point(
                wording.say(rate.name()),
                format.asStated(share, Unit.SHARE),
                scale.bar(rate.comparisonOnly() ? "mid" : "now", share),
                note(rate),
                rate.share());
    }

    private String note(Rates.Rate rate) {
        List<String> notes = new ArrayList<>();
        rate.from().ifPresent(from -> notes.add(say("pricelist.period.open", from.format(dates))));
        if (rate.standard()) {
            notes.add(say("pricelist.rate.standard"));
        }
        if (rate.comparisonOnly()) {
            notes.add(say("pricelist.rate.comparison"));
        }
        return String.join(", ", notes);
    }

    List<PointView> benchmarks() {
        return data.benchmarks().stream().map(this::benchmark).toList();
    }

    private PointView benchmark(Benchmark benchmark) {
        boolean euros = benchmark.currency().filter("EUR"::equals).isPresent();
        String figure = format.onScreen(benchmark.figure().figure(), euros ? Unit.EURO : Unit.NUMBER);
        String currency =
                benchmark.currency().filter(_ -> !euros).map(code -> code + " ").orElse("");
        String years = benchmark
                .years()
                .map(count -> say("pricelist.benchmark.years", String.valueOf(count)))
                .orElse("");
        return point(wording.say(benchmark.name()), currency + figure, null, years, benchmark.figure());
    }

    private PointView point(String name, String figure, @Nullable Bar bar, String note, Stated stated) {
        Reference reference = stated.provenance().reference();
        return new PointView(
                name,
                figure,
                bar,
                note,
                wording.say(reference.title()),
                reference.link().map(Object::toString).orElse(null),
                stated.provenance().evidence(),
                stated.provenance().assumption());
    }

    private String say(String key, String... arguments) {
        Label[] labels = new Label[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            labels[i] = Label.verbatim(arguments[i]);
        }
        return wording.say(Label.term(key, labels));
    }
}
