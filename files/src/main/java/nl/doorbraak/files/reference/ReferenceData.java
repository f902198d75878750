package nl.doorbraak.files.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.price.ExitTable;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.price.PriceList;

/** Everything in {@code reference/}, valid as a whole. Series, tables, rates and purposes by id. */
public record ReferenceData(
        Sources sources,
        PriceList prices,
        Map<String, IndexSeries> indices,
        Map<String, ExitTable> exitTables,
        Map<String, Rates> rates,
        List<Benchmark> benchmarks,
        Map<String, LawPurposes> purposes,
        RetentionTerms retention) {

    public ReferenceData {
        indices = Map.copyOf(indices);
        exitTables = Map.copyOf(exitTables);
        rates = Map.copyOf(rates);
        benchmarks = List.copyOf(benchmarks);
        purposes = Map.copyOf(purposes);
    }

    /** The index series prices are brought to another year with. */
    public IndexSeries consumerPrices() {
        return of("consumer-prices", indices);
    }

    /** The table of exits and relapse. */
    public ExitTable exitTable() {
        return of("exit-and-relapse", exitTables);
    }

    /** The discount rates a case may choose from. */
    public Rates discount() {
        return of("discount", rates);
    }

    /** The haircuts by evidence grade. */
    public Rates evidenceHaircut() {
        return of("evidence-haircut", rates);
    }

    /** For which purposes people look at data here, whatever the law. */
    public LawPurposes working() {
        return of("work", purposes);
    }

    private static <T> T of(String id, Map<String, T> values) {
        return Optional.ofNullable(values.get(id))
                .orElseThrow(() -> new IllegalStateException("reference/ has no " + id));
    }
}
