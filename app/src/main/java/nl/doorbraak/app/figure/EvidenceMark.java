package nl.doorbraak.app.figure;

import java.util.Locale;
import nl.doorbraak.engine.calculation.EvidenceStatus;

/** How an evidence status is drawn and named: ring, half, full and seal. */
public final class EvidenceMark {
    private EvidenceMark() {}

    /** The short name in the icon sheet and in class names. */
    public static String mark(EvidenceStatus status) {
        return switch (status) {
            case ESTIMATED -> "est";
            case REGISTERED -> "reg";
            case MEASURED -> "mea";
            case VALIDATED -> "val";
        };
    }

    /** The key of its word in the message bundle. */
    public static String key(EvidenceStatus status) {
        return "evidence." + status.name().toLowerCase(Locale.ROOT);
    }
}
