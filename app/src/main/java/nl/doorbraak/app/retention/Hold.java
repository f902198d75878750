package nl.doorbraak.app.retention;

import java.time.LocalDate;

/**
 * That a case is kept longer than its term, as last written.
 *
 * @param number how often it was written; 0 for a case that was never held
 * @param lastDay of the hold; a hold that was ended has the day on which that was done
 * @param reason what it is kept for, such as a lawsuit
 */
public record Hold(int number, LocalDate lastDay, String reason) {

    /** A case that was never held. */
    static final Hold NONE = new Hold(0, LocalDate.MIN, "");

    /** Whether it still holds after today. */
    public boolean holds(LocalDate today) {
        return lastDay.isAfter(today);
    }
}
