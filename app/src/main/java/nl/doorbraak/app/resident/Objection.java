package nl.doorbraak.app.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * What a resident says is not right in one item of the own rooms.
 *
 * @param item as {@link Item} writes it
 * @param wrong what is not right
 * @param shouldBe what it should be; may be empty
 * @param maker who said it
 * @param answer empty while it waits
 */
public record Objection(
        UUID id,
        UUID caseId,
        String memberId,
        String item,
        String wrong,
        String shouldBe,
        Instant made,
        String maker,
        Optional<Answer> answer) {

    /**
     * Within which an answer must come: one month after it was received, by article 12(3) of the General Data Protection Regulation.
     * Not held against the text of the law by a lawyer.
     */
    public static final Period TERM = Period.ofMonths(1);

    /**
     * What the lead coordinator answered.
     *
     * @param corrected whether the item was changed
     * @param by who answered; empty where that is held back
     */
    public record Answer(boolean corrected, String reason, Instant at, Optional<String> by) {}

    /** The last day for an answer. */
    public LocalDate answerBy(ZoneId zone) {
        return answerBy(made, zone);
    }

    /** The last day for an answer to one that was made at a moment. */
    static LocalDate answerBy(Instant made, ZoneId zone) {
        return made.atZone(zone).toLocalDate().plus(TERM);
    }

    /** Whether it still waits after the last day for an answer. */
    public boolean late(LocalDate today, ZoneId zone) {
        return answer.isEmpty() && today.isAfter(answerBy(zone));
    }
}
