package nl.doorbraak.app.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.doorbraak.app.casefile.ClosingReason;
import org.junit.jupiter.api.Test;

/** What was removed and comes back with a backup goes again when the application starts, and nothing that was done since does. */
class RemovedAgainTest extends WithHousehold {

    @Test
    void what_a_backup_brings_back_goes_again_before_the_first_page_also_when_it_was_open_then() {
        close(ClosingReason.STOPPED);
        after(11, 0).run();
        owner().sql("UPDATE case_file SET anonymised_on = NULL, closed_on = NULL, name = ? WHERE case_id = ?")
                .params(marker, caseId)
                .update();
        owner().sql("DELETE FROM case_status WHERE case_id = ?").param(caseId).update();

        start();

        assertThat(isRemoved()).isTrue();
        assertThat(file().closedOn()).as("it stands among the closed ones").isPresent();
        assertThat(rowsWith(marker)).isEmpty();
    }

    @Test
    void notes_that_a_backup_brings_back_go_again_and_later_ones_stay() {
        lead.doing(() -> involve("wmo-2015"));
        removed().addNotes(clock.instant(), caseId, "wmo-2015");
        lead.doing(() -> involve("wmo-2015"));
        assertThat(notes()).isEqualTo(2);

        start();

        assertThat(notes()).isEqualTo(1);
        start();
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void new_notes_in_a_case_that_was_opened_again_stay() {
        lead.doing(() -> {
            involve("jeugdwet");
            involve("wmo-2015");
        });
        close(ClosingReason.FINISHED);
        helpEndedLongAgo();
        new Retention(address, reference, removed(), clock).run();
        assertThat(notes()).isEqualTo(1);

        lead.doing(() -> {
            statuses.reopen(caseId, 1, UUID.randomUUID());
            involve("wmo-2015");
        });
        start();

        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void a_case_that_was_listed_and_not_emptied_stays_when_somebody_held_it_since() {
        close(ClosingReason.STOPPED);
        removed().addCase(clock.instant(), caseId);
        lead.doing(() -> terms.hold(caseId, 0, today().plusMonths(3), "Rechtszaak", UUID.randomUUID()));

        start();

        assertThat(isRemoved()).isFalse();
    }

    @Test
    void a_case_that_was_listed_and_not_emptied_stays_when_somebody_opened_it_since() {
        lead.doing(() -> involve("wmo-2015"));
        close(ClosingReason.STOPPED);
        removed().addNotes(clock.instant(), caseId, "wmo-2015");
        removed().addCase(clock.instant(), caseId);
        lead.doing(() -> statuses.reopen(caseId, 1, UUID.randomUUID()));

        start();

        assertThat(isRemoved()).isFalse();
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void a_line_counts_only_for_itself() {
        lead.doing(() -> involve("wmo-2015"));
        removed().addCase(clock.instant(), caseId);
        close(ClosingReason.STOPPED);
        removed().addNotes(clock.instant(), caseId, "wmo-2015");

        start();

        assertThat(isRemoved()).isFalse();
        assertThat(notes()).isZero();
    }

    private void helpEndedLongAgo() {
        owner().sql("UPDATE case_status SET last_day = ? WHERE case_id = ?")
                .params(today().minusYears(16), caseId)
                .update();
        owner().sql("UPDATE case_file SET closed_on = ? WHERE case_id = ?")
                .params(today().minusYears(16), caseId)
                .update();
    }
}
