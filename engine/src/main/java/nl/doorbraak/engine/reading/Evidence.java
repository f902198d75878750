package nl.doorbraak.engine.reading;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;

/**
 * How well a node is known: what must stand beside its figure.
 *
 * @param status the weakest status of all leaves below; empty when nothing below is known
 * @param priceYearUnknown whether a price below is of a year nobody wrote down
 * @param assumption whether somebody chose a figure below because no source gives it
 * @param incomplete whether something below is not quantified
 */
public record Evidence(
        Optional<EvidenceStatus> status, boolean priceYearUnknown, boolean assumption, boolean incomplete) {

    private static final Evidence NONE = new Evidence(Optional.empty(), false, false, false);
    private static final Evidence INCOMPLETE = new Evidence(Optional.empty(), false, false, true);

    /** The evidence of one node. */
    public static Evidence of(Calculation node) {
        return ofAll(Graph.of(node)).getOrDefault(node, NONE);
    }

    /** The evidence of every node of a graph, in one walk. */
    public static Map<Calculation, Evidence> ofAll(Graph graph) {
        Map<Calculation, Evidence> all = new IdentityHashMap<>();
        for (Calculation node : graph.nodes()) {
            Evidence evidence = ofLeaf(node);
            for (Calculation part : node.parts()) {
                evidence = evidence.with(all.getOrDefault(part, NONE));
            }
            all.put(node, evidence);
        }
        return all;
    }

    private static Evidence ofLeaf(Calculation node) {
        return switch (node) {
            case Known known -> of(known.provenance());
            case NotQuantified _ -> INCOMPLETE;
            default -> NONE;
        };
    }

    private static Evidence of(Provenance provenance) {
        boolean unknown = provenance.priceYear() instanceof PriceYear.Unknown;
        return new Evidence(Optional.of(provenance.evidence()), unknown, provenance.assumption(), false);
    }

    /** The evidence of two parts together: as weak as the weaker. */
    public Evidence with(Evidence other) {
        if (equals(other) || other.equals(NONE)) {
            return this;
        }
        return new Evidence(
                status.map(mine -> other.status.map(mine::weakest).orElse(mine)).or(other::status),
                priceYearUnknown || other.priceYearUnknown,
                assumption || other.assumption,
                incomplete || other.incomplete);
    }
}
