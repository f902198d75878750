package nl.doorbraak.files.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.ExitTable;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads the table of exits from social assistance: chances, savings and relapse, as printed. */
final class ExitTableFile {

    private static final int LONGEST = 50;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ExitTableFile() {}

    private record Row(int years, List<BigDecimal> exits, Range toWork, BigDecimal saving) {}

    private record Relapse(int year, Optional<BigDecimal> share) {}

    static As<ExitTable> table(Sources sources) {
        return Fields.object(fields -> {
            Formats.expect(fields, "exit-table/v1");
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            Supplier<Reference> reference = sources.citation(fields);
            var evidence = fields.required("evidence", Ids.choice(EvidenceStatus.class));
            var priceYear = fields.required("price-year", PriceYears.read());
            var horizon = fields.required("horizon-years", Numbers.whole(1, LONGEST));
            fields.required("benefit-a-year", Numbers.positive());
            fields.required("work-and-education-share", Numbers.share());
            var rows = fields.required("rows", Scalars.listOf(row()));
            var relapse = fields.required("relapse", relapse());
            return fields.whole(() -> {
                var share = new Provenance(reference.get(), PriceYear.NOT_A_PRICE, evidence.get(), false);
                var price = new Provenance(reference.get(), priceYear.get(), evidence.get(), false);
                return new ExitTable(
                        id.get(),
                        name.get(),
                        horizon.get(),
                        rows.get().stream()
                                .map(row -> stated(row, share, price))
                                .toList(),
                        relapse.get().stream()
                                .map(point -> point.share().map(figure -> Stated.of(figure, share)))
                                .toList());
            });
        });
    }

    private static ExitTable.Row stated(Row row, Provenance share, Provenance price) {
        Range work = row.toWork();
        Stated toWork = work.low().compareTo(work.high()) == 0
                ? Stated.of(work.low(), share)
                : new Stated(work.low().add(work.high()).multiply(HALF), Optional.of(work), share);
        return new ExitTable.Row(
                row.years(),
                row.exits().stream().map(exit -> Stated.of(exit, share)).toList(),
                Optional.of(toWork),
                Stated.of(row.saving(), price));
    }

    private static As<Row> row() {
        return Fields.object(fields -> {
            var years = fields.required("years-on-benefit", Numbers.whole(1, LONGEST));
            var exits = fields.required("exit", Scalars.listOf(Numbers.share()));
            var toWork = fields.required("work-and-education", printedRange());
            var saving = fields.required("saving", Numbers.positive());
            fields.required("saving-with-relapse", Numbers.positive());
            return fields.whole(() -> new Row(years.get(), exits.get(), toWork.get(), saving.get()));
        });
    }

    private static As<Range> printedRange() {
        return Fields.object(fields -> {
            fields.required("printed", Scalars.text());
            var low = fields.required("low", Numbers.share());
            var high = fields.required("high", Numbers.share());
            if (fields.soFar() && low.get().compareTo(high.get()) > 0) {
                Label most = Label.verbatim(high.get().toPlainString());
                fields.refuse(
                        "low", Label.verbatim(low.get().toPlainString()), Label.term("refusal.expected.at-most", most));
            }
            return fields.whole(() -> new Range(low.get(), high.get()));
        });
    }

    private static As<List<Relapse>> relapse() {
        return Fields.object(fields -> {
            fields.required("final", Numbers.share());
            var points = fields.required("cumulative", Scalars.listOf(point()));
            if (fields.soFar()) {
                neverFalling(fields, points.get());
            }
            return fields.whole(points::get);
        });
    }

    private static As<Relapse> point() {
        return Fields.object(fields -> {
            var year = fields.required("year", Numbers.whole(1, LONGEST));
            fields.required("printed", Scalars.text());
            var share = fields.optional("share", Numbers.share());
            var because = fields.optional("because", Scalars.label());
            if (fields.soFar() && share.get().isEmpty() && because.get().isEmpty()) {
                fields.refuse("because", Label.term("refusal.found.nothing"), Label.term("refusal.expected.because"));
            }
            return fields.whole(() -> new Relapse(year.get(), share.get()));
        });
    }

    /** Who fell back stays fallen back: a cumulative curve never goes down. */
    private static void neverFalling(Fields fields, List<Relapse> points) {
        List<Relapse> printed = new ArrayList<>(points);
        printed.removeIf(point -> point.share().isEmpty());
        printed.sort(Comparator.comparingInt(Relapse::year));
        for (int i = 1; i < printed.size(); i++) {
            BigDecimal earlier = printed.get(i - 1).share().orElseThrow();
            BigDecimal later = printed.get(i).share().orElseThrow();
            if (later.compareTo(earlier) < 0) {
                fields.refuse(
                        "cumulative",
                        Label.verbatim(later.toPlainString()),
                        Label.term("refusal.expected.not-falling", Label.verbatim(earlier.toPlainString())));
            }
        }
    }
}
