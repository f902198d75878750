package nl.doorbraak.files.reference;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Scalars;

/** The thirteen life domains, by the ids files use. */
public final class LifeDomains {

    /** In the order of the scale. */
    public static final List<String> IDS = List.of(
            "finances",
            "work-and-education",
            "use-of-time",
            "housing",
            "domestic-relations",
            "mental-health",
            "physical-health",
            "substance-use",
            "basic-daily-activities",
            "instrumental-daily-activities",
            "social-network",
            "participation",
            "justice");

    private LifeDomains() {}

    static As<String> choice() {
        return Scalars.choice(IDS, id -> IDS.contains(id) ? Optional.of(id) : Optional.empty());
    }
}
