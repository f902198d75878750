package nl.doorbraak.app.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.files.reference.RetentionTerm;

/**
 * A closed case with the term it is kept for.
 *
 * @param term the longest of its laws, or that of a report that became no help
 * @param due the first day on which the household may no longer be kept, without a hold
 * @param heldUntil the last day of the hold on it; empty where there is none now
 * @param notes the day on which the notes under each law may no longer be kept, for laws that have notes
 */
record EndedCase(
        UUID caseId,
        LocalDate lastDay,
        RetentionTerm term,
        LocalDate due,
        Optional<LocalDate> heldUntil,
        Map<String, LocalDate> notes) {

    /** The first day on which the household is removed. */
    LocalDate removal() {
        return heldUntil.map(until -> until.plusDays(1)).filter(due::isBefore).orElse(due);
    }

    boolean isDue(LocalDate today) {
        return !removal().isAfter(today);
    }

    /** The laws whose notes go today, before the rest does. */
    List<String> notesDue(LocalDate today) {
        return heldUntil.isPresent() || isDue(today)
                ? List.of()
                : notes.entrySet().stream()
                        .filter(each -> !each.getValue().isAfter(today))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
    }
}
