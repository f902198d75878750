package nl.doorbraak.app.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.doorbraak.engine.draws.Drawn;

/** A figure that comes out of draws, and opens to how it was drawn. */
public enum DrawnFigure {
    P5,
    P50,
    P95,
    MEAN,
    /** The share of draws above nought. */
    CHANCE;

    /** The name in addresses and in the bundle. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DrawnFigure> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** The figure itself, in the unit of what was drawn; of a chance a share. */
    double in(Drawn.Figures drawn) {
        return switch (this) {
            case P5 -> drawn.p5();
            case P50 -> drawn.p50();
            case P95 -> drawn.p95();
            case MEAN -> drawn.mean();
            case CHANCE -> drawn.chanceOfPositive();
        };
    }

    /** Out of how many draws the figure is: those that have a figure, and for a chance all of them. */
    long among(Drawn.Figures drawn) {
        return this == CHANCE ? drawn.draws() : drawn.sample().size();
    }

    /** How many draws the figure is about: below it, above it, above nought, or all that have a figure. */
    long counted(Drawn.Figures drawn) {
        double figure = in(drawn);
        return switch (this) {
            case P5 -> drawn.sample().figures().filter(each -> each < figure).count();
            case P95 -> drawn.sample().figures().filter(each -> each > figure).count();
            case CHANCE -> drawn.sample().positives();
            case P50, MEAN -> drawn.sample().size();
        };
    }
}
