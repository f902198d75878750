package nl.doorbraak.app.involved;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody is involved with a household, and nothing of what that person does or knows.
 *
 * @param law the id of the law, as in {@code reference/purposes}
 * @param about for whom: {@link #HOUSEHOLD}, a member, or empty where that was not said and no resident sees it
 * @param contact how the others reach this professional; may be empty
 * @param professional whose account it is; empty where that person has none here
 * @param until the last day; empty when it goes on
 * @param own whether it is the reader's own, today
 */
public record Involvement(
        UUID id,
        String organisation,
        String law,
        Optional<String> about,
        String contact,
        Optional<Professional> professional,
        LocalDate from,
        Optional<LocalDate> until,
        boolean own) {

    /** Help that is for all of the household. */
    public static final String HOUSEHOLD = "household";

    /** Somebody with an account. */
    public record Professional(UUID userId, String name) {}

    /** Whether it goes on after today or ends today. */
    public boolean present(LocalDate today) {
        return until.filter(today::isAfter).isEmpty();
    }
}
