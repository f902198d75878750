package nl.doorbraak.files.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorbraak.files.Home;
import nl.doorbraak.files.reference.Freshness.Doubt;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final Freshness FRESHNESS = Freshness.on(
            LocalDate.of(2026, 11, 22), ReferenceFiles.read(Home.path()).orThrow());

    @Test
    void the_zoetermeer_list_is_seven_years_old_without_a_price_year() {
        Freshness.Value eviction = value("eviction");
        assertThat(eviction.years()).isEqualTo(7);
        assertThat(eviction.doubts()).containsExactly(Doubt.UNKNOWN_PRICE_YEAR);
    }

    @Test
    void a_value_whose_period_has_passed_is_expired() {
        assertThat(value("youth-shelter-amsterdam").doubts()).contains(Doubt.EXPIRED);
    }

    @Test
    void what_we_know_from_memory_is_unconfirmed() {
        assertThat(value("evidence-haircut.grade-3").doubts()).containsExactly(Doubt.UNCONFIRMED);
    }

    @Test
    void the_oldest_stand_first_and_doubts_are_counted() {
        assertThat(FRESHNESS.values()).isSortedAccordingTo((one, other) -> Long.compare(other.years(), one.years()));
        assertThat(FRESHNESS.count(Doubt.UNCONFIRMED)).isEqualTo(8);
        assertThat(FRESHNESS.count(Doubt.EXPIRED)).isEqualTo(1);
    }

    private static Freshness.Value value(String id) {
        return FRESHNESS.values().stream()
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
