package nl.doorbraak.app.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody of the household, as last written.
 *
 * @param id unique in the case: {@code member-…}; the person group of the lines that are for this person
 * @param number how often this was written
 * @param name what the member is called in the file; a made-up name in a demo
 * @param place the place in the household: mother, son, grandmother
 * @param leftOn the day the member left the household
 */
public record Member(
        String id,
        int number,
        String name,
        String place,
        Optional<Integer> birthYear,
        String note,
        Optional<LocalDate> leftOn) {

    /** Whether the member is still part of the household. */
    public boolean present() {
        return leftOn.isEmpty();
    }
}
