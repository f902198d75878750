package nl.doorbraak.files.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads a series of yearly price changes. */
final class IndexFile {

    private IndexFile() {}

    private record Change(int year, BigDecimal share) {}

    static As<IndexSeries> series(Sources sources) {
        return Fields.object(fields -> {
            Formats.expect(fields, "index/v1");
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            Supplier<Reference> reference = sources.citation(fields);
            var evidence = fields.required("evidence", Ids.choice(EvidenceStatus.class));
            var base = fields.required("base-year", Numbers.year());
            var changes = fields.required("yearly-change", Scalars.listOf(change()));
            if (fields.soFar()) {
                consecutive(fields, base.get(), changes.get());
            }
            return fields.whole(() ->
                    new IndexSeries(id.get(), name.get(), stated(changes.get(), reference.get(), evidence.get())));
        });
    }

    private static As<Change> change() {
        return Fields.object(fields -> {
            var year = fields.required("year", Numbers.year());
            var percent = fields.required("percent", Numbers.any());
            return fields.whole(() -> new Change(year.get(), percent.get().movePointLeft(2)));
        });
    }

    /** The first change is of the year after the base year, and every year has its own. */
    private static void consecutive(Fields fields, int base, List<Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).year() != base + i + 1) {
                fields.refuse(
                        "yearly-change",
                        Label.verbatim("" + changes.get(i).year()),
                        Label.term("refusal.expected.year", Label.verbatim("" + (base + i + 1))));
                return;
            }
        }
    }

    private static SortedMap<Integer, Stated> stated(
            List<Change> changes, Reference reference, EvidenceStatus evidence) {
        Provenance provenance = new Provenance(reference, PriceYear.NOT_A_PRICE, evidence, false);
        Map<Integer, Stated> byYear = new TreeMap<>();
        changes.forEach(change -> byYear.put(change.year(), Stated.of(change.share(), provenance)));
        return new TreeMap<>(byYear);
    }
}
