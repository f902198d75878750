package nl.doorbraak.app.resident;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

/**
 * That an item is held back from one resident, as the newest decision about it says.
 *
 * @param relation of that resident with a member; perhaps one that an invitation will make
 * @param item as {@link Item} writes it
 * @param number how often it was reviewed
 * @param keeps whether it holds; once it does not it never does again
 * @param reviewOn the day on which it is looked at again; until somebody does, it holds
 * @param by who decided last
 */
public record Limit(
        UUID id,
        UUID caseId,
        UUID relation,
        String item,
        int number,
        boolean keeps,
        String reason,
        LocalDate reviewOn,
        LocalDate decided,
        String by) {

    /** The longest time until it is looked at again. */
    public static final Period LONGEST = Period.ofMonths(6);

    /** Whether it should have been looked at before today. */
    public boolean overdue(LocalDate today) {
        return keeps && today.isAfter(reviewOn);
    }
}
