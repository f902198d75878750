package nl.doorbraak.engine.calculation;

import java.util.List;

/** What nodes refuse about their parts. */
final class Units {
    private Units() {}

    static void sameAs(String key, Unit unit, List<Calculation> parts) {
        for (Calculation part : parts) {
            if (!part.unit().equals(unit)) {
                throw new IllegalArgumentException("%s is in %s, but its part %s is in %s"
                        .formatted(key, unit.code(), part.key(), part.unit().code()));
            }
        }
    }

    static void notEmpty(String key, List<Calculation> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(key + ": at least one part is needed");
        }
    }
}
