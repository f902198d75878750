package nl.doorbraak.app.learning;

import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.files.specimen.Published;
import nl.doorbraak.files.specimen.Specimen;

/**
 * A calculation somebody published, redone.
 *
 * @param municipality the folder it stands in
 * @param id the name of its file
 */
public record PublishedCalculation(String municipality, String id, Specimen specimen, Result result) {

    /** The headline. */
    public Calculation net() {
        return result.net();
    }

    /** How many printed figures come out, exactly or after the rounding of the paper. */
    public long reproduced() {
        return specimen.published().stream()
                .filter(published -> published.reproduces() == Published.Reproduces.EXACTLY
                        || published.reproduces() == Published.Reproduces.ROUNDED)
                .count();
    }

    /** How many figures are printed. */
    public long printed() {
        return specimen.published().stream()
                .filter(published -> published.printed().isPresent())
                .count();
    }

    /** The programme over its years, where it is one. */
    public Optional<Projection> projection() {
        return result instanceof Projection projection ? Optional.of(projection) : Optional.empty();
    }
}
