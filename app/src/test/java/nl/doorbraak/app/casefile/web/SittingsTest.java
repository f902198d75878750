package nl.doorbraak.app.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.casefile.ReturnVersions.Stamp;
import org.junit.jupiter.api.Test;

class SittingsTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final UUID ROBIN = new UUID(0, 1);
    private static final UUID KIM = new UUID(0, 2);

    /** Robin twice, Kim between, Robin again just after midnight of the Netherlands. */
    private static final List<Stamp> STAMPS = List.of(
            stamp(5, "2026-03-02T23:30:00Z", ROBIN),
            stamp(4, "2026-03-02T15:00:00Z", ROBIN),
            stamp(3, "2026-03-02T14:00:00Z", KIM),
            stamp(2, "2026-03-02T10:10:00Z", ROBIN),
            stamp(1, "2026-03-02T10:00:00Z", ROBIN));

    @Test
    void what_one_person_changed_on_one_day_stands_together_until_somebody_comes_between() {
        assertThat(new Sittings(STAMPS, AMSTERDAM).of(versions(5, 4, 3, 2, 1)))
                .extracting(sitting ->
                        sitting.versions().stream().map(Sitting.Version::number).toList())
                .containsExactly(List.of(5), List.of(4), List.of(3), List.of(2, 1));
    }

    @Test
    void a_day_ends_at_midnight_of_the_readers() {
        assertThat(new Sittings(STAMPS, AMSTERDAM).of(versions(5, 4)))
                .extracting(sitting -> sitting.day().getDayOfMonth())
                .containsExactly(3, 2);
        assertThat(new Sittings(STAMPS, ZoneId.of("UTC")).of(versions(5, 4))).hasSize(1);
    }

    @Test
    void a_sitting_over_two_pages_keeps_its_count_and_says_that_it_goes_on() {
        Sittings sittings = new Sittings(STAMPS, AMSTERDAM);

        assertThat(sittings.of(versions(5, 4, 3, 2)).getLast())
                .returns(2, Sitting::count)
                .returns(false, Sitting::continued);
        assertThat(sittings.of(versions(1)))
                .singleElement()
                .returns(2, Sitting::count)
                .returns(true, Sitting::continued);
    }

    private static Stamp stamp(int number, String at, UUID writer) {
        return new Stamp(number, Instant.parse(at), writer);
    }

    private static List<Sitting.Version> versions(Integer... numbers) {
        return List.of(numbers).stream()
                .map(number -> new Sitting.Version(number, Instant.EPOCH, "Robin", List.of(), Optional.empty()))
                .toList();
    }
}
