package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Figures.assertThat;
import static nl.doorbraak.engine.effect.Figures.isUnquantified;
import static nl.doorbraak.engine.effect.Households.household;
import static nl.doorbraak.engine.effect.Households.over;
import static nl.doorbraak.engine.effect.Households.through;
import static nl.doorbraak.engine.effect.Inputs.many;
import static nl.doorbraak.engine.effect.Inputs.name;
import static nl.doorbraak.engine.effect.Inputs.share;
import static nl.doorbraak.engine.effect.Inputs.times;
import static nl.doorbraak.engine.effect.Items.at;
import static nl.doorbraak.engine.effect.Items.item;
import static nl.doorbraak.engine.effect.Lines.after;
import static nl.doorbraak.engine.effect.Lines.during;
import static nl.doorbraak.engine.effect.Lines.event;
import static nl.doorbraak.engine.effect.Lines.now;
import static nl.doorbraak.engine.effect.Lines.paidBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** One household now, without and after: what is direct, what is avoided, whose money it is. */
class ThreeScenariosTest {

    private static final PriceItem CARE = item("youth-care", PriceUnit.INTERVENTION, "7500");
    private static final PriceItem PLACEMENT = item("placement", PriceUnit.ONCE, "40000");
    private static final PriceItem DAYS = item("guidance", PriceUnit.DAY, "35");

    /** Two interventions now, half of one after; 25% chance of a placement with a year of guidance. */
    private static final HouseholdCase FAMILY = household(
            now("care", at(CARE, "2")),
            event("placement", at(PLACEMENT, "1"), "0.25"),
            event("guidance", at(DAYS, "365"), "0.25"),
            after("less-care", at(CARE, "0.5")));

    private final CaseReturn family = CaseReturn.of(FAMILY);

    @Test
    void direct_is_now_less_after() {
        assertThat(family, "now").isEqualByComparingTo("15000");
        assertThat(family, "after").isEqualByComparingTo("3750");
        assertThat(family, "direct").isEqualByComparingTo("11250");
    }

    @Test
    void without_is_what_continues_and_events_times_their_chance() {
        assertThat(family, "without").isEqualByComparingTo("28193.75");
        assertThat(family, "avoided").isEqualByComparingTo("13193.75");
    }

    @Test
    void the_effect_is_direct_and_avoided_together() {
        assertThat(family, "effect").isEqualByComparingTo("24443.75");
        assertThat(family, "net").isEqualByComparingTo("24443.75");
    }

    @Test
    void what_is_avoided_opens_to_the_events_only() {
        Calculation avoided = Figures.node(family, "budgets.municipality.jeugdwet.avoided");
        Sentences sentences = new Sentences(new ExactFigures(), Wording.in(Language.DUTCH));
        Assertions.assertThat(sentences.of(avoided).text())
                .isEqualTo("1 × € 40.000 × 25% + 365 × € 35 × 25% = € 13.194");
    }

    @Test
    void an_event_without_a_chance_is_refused_there_is_no_silent_100_percent() {
        HouseholdCase certain = household(Lines.line("placement", Scenario.WITHOUT, at(PLACEMENT, "1")));
        Assertions.assertThat(CaseReturn.problems(certain))
                .extracting(problem -> problem.subject() + "." + problem.field())
                .containsExactly("placement.chance");
    }

    @Test
    void what_is_not_recorded_now_leaves_direct_unknown_and_avoided_known() {
        HouseholdCase unknown = household(
                Lines.paidBy(
                        now("benefit", new Amount.NotRecorded(Optional.empty(), name("niet gevraagd"))),
                        Inputs.YOUTH.getFirst()),
                event("placement", at(PLACEMENT, "1"), "0.25"),
                after("care", at(CARE, "1")));
        CaseReturn result = CaseReturn.of(unknown);
        Assertions.assertThat(isUnquantified(result, "now")).isTrue();
        Assertions.assertThat(isUnquantified(result, "direct")).isTrue();
        Assertions.assertThat(isUnquantified(result, "net")).isTrue();
        assertThat(result, "avoided").isEqualByComparingTo("10000");
        Assertions.assertThat(result.notices()).extracting(Notice::kind).contains(Notice.Kind.NOT_RECORDED);
    }

    @Test
    void what_cannot_be_put_in_euros_is_never_0() {
        CaseReturn result = CaseReturn.of(household(
                now("care", at(CARE, "2")),
                paidBy(
                        event("fear", new Amount.NotQuantifiable(Optional.empty(), name("angst van een kind")), "0.5"),
                        share(Payer.HOUSEHOLD, Law.OTHER, "1"))));
        Assertions.assertThat(isUnquantified(result, "avoided")).isTrue();
        assertThat(result, "municipality.avoided").isEqualByComparingTo("0");
        Assertions.assertThat(result.notices()).extracting(Notice::kind).contains(Notice.Kind.NOT_QUANTIFIABLE);
    }

    @Test
    void a_line_that_ends_by_itself_is_not_avoided_after_its_end() {
        CaseReturn result = CaseReturn.of(over(3, household(during(now("care", at(CARE, "1")), 1, 2))));
        assertThat(result, "budgets.municipality.jeugdwet.avoided.year-2").isEqualByComparingTo("0");
        assertThat(result, "budgets.municipality.jeugdwet.avoided.year-3").isEqualByComparingTo("-7500");
        assertThat(result, "budgets.municipality.jeugdwet.effect.year-3").isEqualByComparingTo("0");
        assertThat(result, "effect").isEqualByComparingTo("15000");
    }

    @Test
    void what_happens_once_falls_in_the_first_year_and_what_runs_falls_in_every_year() {
        CaseReturn result = CaseReturn.of(over(
                3, household(event("placement", at(PLACEMENT, "1"), "0.5"), event("guidance", at(DAYS, "10"), "0.5"))));
        assertThat(result, "avoided").isEqualByComparingTo("20525");
    }

    @Test
    void a_lens_shows_its_own_money_and_society_all_of_it() {
        HouseholdCase shared = through(
                Lens.MUNICIPALITY,
                household(paidBy(
                        now("care", at(CARE, "2")),
                        share(Payer.MUNICIPALITY, Law.JEUGDWET, "0.6"),
                        share(Payer.MUNICIPALITY_UNALLOCATED, Law.WMO_2015, "0.1"),
                        share(Payer.HEALTH_INSURER, Law.ZVW, "0.3"))));
        CaseReturn result = CaseReturn.of(shared);
        assertThat(result, "net").isEqualByComparingTo("10500");
        assertThat(result, "health-insurer.net").isEqualByComparingTo("4500");
        assertThat(result, "society.net").isEqualByComparingTo("15000");
        assertThat(result, "state.net").isEqualByComparingTo("0");
        Assertions.assertThat(result.through(Lens.MUNICIPALITY).laws().keySet())
                .containsExactly(Law.JEUGDWET, Law.WMO_2015);
    }

    @Test
    void a_benefit_only_moves_so_society_sees_zero() {
        PriceItem benefit = new Items.Item(item("benefit", PriceUnit.YEAR, "14000"))
                .payers(
                        share(Payer.MUNICIPALITY, Law.PARTICIPATIEWET, "0.75"),
                        share(Payer.STATE, Law.PARTICIPATIEWET, "0.25"))
                .transferTo(Payer.HOUSEHOLD)
                .item();
        CaseReturn result = CaseReturn.of(household(now("benefit", at(benefit, "1"))));
        assertThat(result, "municipality.direct").isEqualByComparingTo("10500");
        assertThat(result, "state.direct").isEqualByComparingTo("3500");
        assertThat(result, "household.direct").isEqualByComparingTo("-14000");
        assertThat(result, "society.direct").isEqualByComparingTo("0");
    }

    @Test
    void arrears_paid_are_gained_by_the_corporation() {
        PriceItem arrears = new Items.Item(item("arrears", PriceUnit.ONCE, "2500"))
                .transferTo(Payer.HOUSING_CORPORATION)
                .item();
        CaseReturn result = CaseReturn.of(household(after("arrears", at(arrears, "1"))));
        assertThat(result, "municipality.direct").isEqualByComparingTo("-2500");
        assertThat(result, "housing-corporation.direct").isEqualByComparingTo("2500");
        assertThat(result, "society.net").isEqualByComparingTo("0");
    }

    @Test
    void arrears_paid_as_a_cost_of_the_breakthrough_are_gained_by_the_corporation_too() {
        PriceItem arrears = new Items.Item(item("arrears", PriceUnit.ONCE, "2500"))
                .transferTo(Payer.HOUSING_CORPORATION)
                .item();
        CaseReturn result = CaseReturn.of(Households.costing(household(), Lines.cost("arrears", at(arrears, "1"))));
        assertThat(result, "municipality.net").isEqualByComparingTo("-2500");
        assertThat(result, "housing-corporation.net").isEqualByComparingTo("2500");
        assertThat(result, "society.net").isEqualByComparingTo("0");
        assertThat(result, "costs.arrears").isEqualByComparingTo("2500");
    }

    @Test
    void only_the_cashable_part_of_direct_can_be_freed_and_an_unknown_part_is_said_to_be_unknown() {
        PriceItem care = new Items.Item(CARE).cashable("0.4").item();
        assertThat(CaseReturn.of(household(now("care", at(care, "2")), after("less", at(care, "1")))), "cashable")
                .isEqualByComparingTo("3000");
        Assertions.assertThat(isUnquantified(family, "cashable")).isTrue();
    }

    @Test
    void euros_somebody_states_per_time_fall_in_the_first_year_and_euros_per_hour_in_every_year() {
        CaseReturn result = CaseReturn.of(over(
                3,
                household(
                        now("repair", times("500", many("2", PriceUnit.INTERVENTION))),
                        now("guidance", times("60", many("10", PriceUnit.HOUR))))));
        assertThat(result, "now").isEqualByComparingTo("2800");
    }

    @Test
    void what_happens_once_now_counts_in_the_first_year_unless_years_are_stated() {
        PriceItem arrears = item("arrears", PriceUnit.ONCE, "2500");
        CaseReturn result = CaseReturn.of(over(5, household(now("arrears", at(arrears, "1")))));
        assertThat(result, "now").isEqualByComparingTo("2500");
        assertThat(result, "effect").isEqualByComparingTo("2500");
        CaseReturn stated = CaseReturn.of(over(5, household(during(now("arrears", at(arrears, "1")), 1, 5))));
        assertThat(stated, "now").isEqualByComparingTo("12500");
        assertThat(stated, "avoided").isEqualByComparingTo("0");
    }

    @Test
    void an_item_as_it_was_on_two_days_keeps_the_amount_and_the_payers_of_each_day() {
        PriceItem before = new Items.Item(item("benefit", PriceUnit.YEAR, "14000"))
                .payers(share(Payer.MUNICIPALITY, Law.PARTICIPATIEWET, "1"))
                .cashable("1")
                .item();
        PriceItem later = new Items.Item(item("benefit", PriceUnit.YEAR, "15000"))
                .payers(
                        share(Payer.MUNICIPALITY, Law.PARTICIPATIEWET, "0.75"),
                        share(Payer.STATE, Law.PARTICIPATIEWET, "0.25"))
                .cashable("0.5")
                .item();
        CaseReturn result = CaseReturn.of(household(now("hers", at(before, "1")), now("his", at(later, "1"))));
        assertThat(result, "society.now").isEqualByComparingTo("29000");
        assertThat(result, "municipality.now").isEqualByComparingTo("25250");
        assertThat(result, "state.now").isEqualByComparingTo("3750");
        assertThat(result, "municipality.cashable").isEqualByComparingTo("19625");
    }

    @Test
    void a_base_year_outside_the_index_is_refused() {
        IndexSeries index =
                new IndexSeries("cpi", name("Prijzen"), new TreeMap<>(Map.of(2023, Inputs.stated("0.038"))));
        HouseholdCase future = Households.priced(
                household(now("care", at(item("care", PriceUnit.YEAR, "100", new PriceYear.Of(2022)), "1"))),
                new PriceBasis.ConstantPrices(2026, index, Optional.empty()),
                Discounting.NONE);
        Assertions.assertThat(CaseReturn.problems(future)).singleElement().satisfies(problem -> {
            Assertions.assertThat(problem.field()).isEqualTo("base-year");
            Assertions.assertThat(Wording.in(Language.ENGLISH).say(problem.expected()))
                    .contains("2022", "2023");
        });
        Assertions.assertThatThrownBy(() -> CaseReturn.of(future)).isInstanceOf(Refused.class);
    }

    @Test
    void every_lens_can_be_asked_for() {
        Assertions.assertThat(List.of(Lens.values()))
                .allSatisfy(lens ->
                        Assertions.assertThat(family.through(lens).lens()).isEqualTo(lens));
    }
}
