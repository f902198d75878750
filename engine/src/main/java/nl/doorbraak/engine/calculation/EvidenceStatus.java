package nl.doorbraak.engine.calculation;

/** How we know a figure, from weakest to strongest; a sum takes the weakest status of its parts. */
public enum EvidenceStatus {
    ESTIMATED,
    REGISTERED,
    MEASURED,
    VALIDATED;

    /** The weaker of two. */
    public EvidenceStatus weakest(EvidenceStatus other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
