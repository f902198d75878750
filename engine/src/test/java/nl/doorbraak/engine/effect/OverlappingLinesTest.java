package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Figures.assertThat;
import static nl.doorbraak.engine.effect.Households.household;
import static nl.doorbraak.engine.effect.Inputs.share;
import static nl.doorbraak.engine.effect.Items.at;
import static nl.doorbraak.engine.effect.Items.item;
import static nl.doorbraak.engine.effect.Lines.bothCount;
import static nl.doorbraak.engine.effect.Lines.event;
import static nl.doorbraak.engine.effect.Lines.now;
import static nl.doorbraak.engine.effect.Lines.of;

import java.util.List;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Lines of one overlap group: the most expensive counts once per scenario, person group and year. */
class OverlappingLinesTest {

    private static final PriceItem FOSTER =
            new Items.Item(item("foster", PriceUnit.YEAR, "7000")).group("stay").item();
    private static final PriceItem SHELTER = new Items.Item(item("shelter", PriceUnit.YEAR, "20000"))
            .group("stay")
            .payers(share(Payer.MUNICIPALITY, Law.JEUGDWET, "0.5"), share(Payer.STATE, Law.JEUGDWET, "0.5"))
            .item();
    private static final PriceItem HOME =
            new Items.Item(item("home", PriceUnit.YEAR, "5000")).group("stay").item();

    @Test
    void the_most_expensive_counts_before_the_split_over_payers() {
        CaseReturn result = CaseReturn.of(household(now("foster", at(FOSTER, "1")), now("shelter", at(SHELTER, "1"))));
        assertThat(result, "now").isEqualByComparingTo("20000");
        assertThat(result, "municipality.now").isEqualByComparingTo("10000");
        assertThat(result, "state.now").isEqualByComparingTo("10000");
    }

    @Test
    void of_three_lines_one_counts() {
        CaseReturn result = CaseReturn.of(household(
                now("a-home", at(HOME, "1")), now("b-shelter", at(SHELTER, "1")), now("c-foster", at(FOSTER, "1"))));
        assertThat(result, "now").isEqualByComparingTo("20000");
    }

    @Test
    void of_two_lines_that_cost_the_same_one_counts() {
        CaseReturn result = CaseReturn.of(household(now("first", at(FOSTER, "1")), now("second", at(FOSTER, "1"))));
        assertThat(result, "now").isEqualByComparingTo("7000");
    }

    @Test
    void the_notice_names_the_lines_that_meet() {
        CaseReturn result = CaseReturn.of(household(now("foster", at(FOSTER, "1")), now("shelter", at(SHELTER, "1"))));
        Assertions.assertThat(result.notices())
                .filteredOn(notice -> notice.kind() == Notice.Kind.OVERLAP)
                .extracting(Notice::about)
                .containsExactly(List.of("foster", "shelter"));
    }

    @Test
    void another_person_is_another_group() {
        CaseReturn result = CaseReturn.of(household(
                of(now("one", at(FOSTER, "1")), "child-1"), of(now("two", at(FOSTER, "1")), "child-2")));
        assertThat(result, "now").isEqualByComparingTo("14000");
        Assertions.assertThat(result.notices()).extracting(Notice::kind).doesNotContain(Notice.Kind.OVERLAP);
    }

    @Test
    void an_event_may_displace_what_continues() {
        CaseReturn result =
                CaseReturn.of(household(now("foster", at(FOSTER, "1")), event("shelter", at(SHELTER, "1"), "0.5")));
        assertThat(result, "without").isEqualByComparingTo("10000");
        assertThat(result, "avoided").isEqualByComparingTo("3000");
    }

    @Test
    void a_written_reason_lets_more_than_one_count() {
        CaseReturn result = CaseReturn.of(household(
                bothCount(now("foster", at(FOSTER, "1")), "as published"), now("shelter", at(SHELTER, "1"))));
        assertThat(result, "now").isEqualByComparingTo("27000");
        Assertions.assertThat(result.notices()).extracting(Notice::kind).contains(Notice.Kind.BOTH_COUNT);
    }
}
