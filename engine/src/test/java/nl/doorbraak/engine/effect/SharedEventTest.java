package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Households.household;
import static nl.doorbraak.engine.effect.Inputs.between;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Inputs.name;
import static nl.doorbraak.engine.effect.Inputs.stated;
import static nl.doorbraak.engine.effect.Lines.event;
import static nl.doorbraak.engine.effect.Lines.line;
import static nl.doorbraak.engine.effect.Lines.now;
import static nl.doorbraak.engine.effect.Lines.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.doubt.DoubtWords;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.sensitivity.Swing;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;

/** A placement of € 30.000 with guidance of € 10.000: one event, two lines. */
class SharedEventTest {

    private static final Stated CHANCE = between("0.1", "0.4", "0.7");
    private static final Line PLACE = line("place", Scenario.WITHOUT, euros("30000"));
    private static final Line GUIDANCE = line("guidance", Scenario.WITHOUT, euros("10000"));

    private static HouseholdCase happening(HouseholdCase household, Event... events) {
        return new HouseholdCase(
                household.id(),
                household.name(),
                household.referenceDate(),
                household.prices(),
                household.years(),
                household.lens(),
                household.lines(),
                household.costs(),
                household.corrections(),
                household.discounting(),
                household.notInEuros(),
                List.of(events));
    }

    private static Event placement(Stated chance) {
        return new Event("placement", name("Uithuisplaatsing"), chance);
    }

    private static HouseholdCase together() {
        return happening(household(PLACE.of("placement"), GUIDANCE.of("placement")), placement(CHANCE));
    }

    private static HouseholdCase apart() {
        return household(chance(PLACE), chance(GUIDANCE));
    }

    private static Line chance(Line line) {
        return new Line(
                line.id(),
                line.name(),
                line.scenario(),
                line.person(),
                line.amount(),
                Optional.of(CHANCE),
                line.payers(),
                line.years(),
                line.bothCount(),
                line.note());
    }

    private static Doubt doubt(HouseholdCase household) {
        return Doubt.of(CaseReturn.of(household), Lens.MUNICIPALITY);
    }

    private static double variance(HouseholdCase household) {
        return Math.pow(doubt(household).figures().orElseThrow().sample().standardDeviation(), 2);
    }

    private static List<Problem> problems(HouseholdCase household) {
        return CaseReturn.problems(household);
    }

    @Test
    void its_lines_share_one_chance_and_each_counts_with_it() {
        CaseReturn result = CaseReturn.of(together());
        Graph graph = Graph.of(result.through(Lens.MUNICIPALITY).net());

        Figures.assertThat(result, "lines.place").isEqualByComparingTo("12000");
        Figures.assertThat(result, "lines.guidance").isEqualByComparingTo("4000");
        assertThat(graph.leaves().stream().map(Calculation::key).filter(key -> key.endsWith(".chance")))
                .containsExactly("events.placement.chance");
        Calculation chance = graph.find("events.placement.chance").orElseThrow();
        assertThat(graph.nodes().stream()
                        .filter(node -> node.parts().contains(chance))
                        .map(Calculation::key))
                .containsExactlyInAnyOrder("lines.place", "lines.guidance");
    }

    @Test
    void the_variance_is_that_of_the_sum_times_one_draw() {
        // One chance between 10% and 70% with its top at 40% has, as a triangle, the variance
        // (0.1² + 0.4² + 0.7² − 0.1 × 0.4 − 0.1 × 0.7 − 0.4 × 0.7) ÷ 18 = 0.27 ÷ 18 = 0.015.
        // Both amounts hang on that one draw: (30,000 + 10,000)² × 0.015 = 24,000,000.
        assertThat(variance(together())).isCloseTo(24_000_000, within(24_000_000 * 0.03));
        // Two draws would even each other out: 30,000² × 0.015 + 10,000² × 0.015 = 15,000,000.
        assertThat(variance(apart())).isCloseTo(15_000_000, within(15_000_000 * 0.03));
    }

    @Test
    void the_tornado_has_one_bar_for_it_with_the_name_of_the_event() {
        Doubt doubt = doubt(together());

        Swing only = doubt.tornado().swings().getFirst();
        assertThat(doubt.tornado().swings()).hasSize(1);
        assertThat(only.width().orElseThrow()).isEqualByComparingTo("24000");
        assertThat(new DoubtWords(doubt, Wording.in(Language.DUTCH)).finding())
                .isEqualTo("De kans op uithuisplaatsing weegt het zwaarst");
    }

    @Test
    void an_event_of_a_lines_own_keeps_the_address_of_the_chance_of_that_line() {
        Event own = new Event("place", name("Uithuisplaatsing"), CHANCE);
        HouseholdCase household = happening(household(PLACE.of("place"), GUIDANCE.of("place")), own);

        assertThat(doubt(household).tornado().swings())
                .extracting(swing -> swing.leaf().key())
                .containsExactly("lines.place.chance");
        assertThat(problems(happening(household(chance(PLACE), GUIDANCE.of("place")), own)))
                .extracting(Problem::subject, Problem::field)
                .containsExactly(tuple("place", "event"));
    }

    @Test
    void a_line_may_repeat_the_chance_of_its_event_but_not_contradict_it() {
        HouseholdCase same =
                happening(household(event("place", euros("30000"), "0.40").of("placement")), placement(stated("0.4")));
        assertThat(problems(same)).isEmpty();

        HouseholdCase other =
                happening(household(with(PLACE, "0.3").of("placement"), GUIDANCE.of("placement")), placement(CHANCE));
        assertThat(problems(other)).singleElement().satisfies(problem -> {
            assertThat(problem.subject()).isEqualTo("place");
            assertThat(problem.field()).isEqualTo("chance");
            assertThat(Wording.in(Language.DUTCH).say(problem.message())).contains("30%", "40% (van 10% tot 70%)");
        });
    }

    @Test
    void an_event_nobody_named_is_refused_with_the_nearest() {
        HouseholdCase household = happening(household(PLACE.of("placment")), placement(CHANCE));

        assertThat(problems(household)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("event");
            assertThat(problem.maybe().map(Wording.in(Language.DUTCH)::say)).contains("placement");
        });
    }

    @Test
    void what_runs_now_is_no_event_and_a_chance_lies_from_nothing_to_all() {
        assertThat(problems(happening(household(now("care", euros("1000")).of("placement")), placement(CHANCE))))
                .extracting(Problem::field)
                .containsExactly("chance");
        assertThat(problems(happening(household(PLACE.of("placement")), placement(between("0.1", "0.4", "1.2")))))
                .extracting(Problem::subject)
                .containsExactly("placement");
    }

    @Test
    void a_haircut_never_meets_the_range_of_an_event() {
        HouseholdCase plain = household(PLACE.of("placement"));
        HouseholdCase cut = happening(
                Households.corrected(plain, Fix.none().haircut(3, "0.2").corrections()), placement(CHANCE));

        assertThat(problems(cut))
                .extracting(Problem::subject, Problem::field)
                .containsExactly(tuple("placement", "chance"));
    }

    @Test
    void a_case_over_other_years_or_under_other_names_keeps_its_event() {
        HouseholdCase longer = together()
                .withYears(2)
                .with(
                        together().lines().stream()
                                .map(line -> line.withId("x-" + line.id()))
                                .toList(),
                        List.of());

        assertThat(longer.lines())
                .allSatisfy(line -> assertThat(longer.eventOf(line)).isPresent());
    }

    @Test
    void without_its_event_each_line_is_as_likely_as_the_event_and_the_net_is_the_same() {
        HouseholdCase byThemselves = together().withoutEvents();

        assertThat(byThemselves.events()).isEmpty();
        assertThat(byThemselves.lines())
                .allSatisfy(line -> assertThat(line.chance()).contains(CHANCE));
        // (30,000 + 10,000) × 40% = 16,000, together or by themselves.
        assertThat(new ExactFigures()
                        .figure(CaseReturn.of(byThemselves)
                                .through(Lens.SOCIETY)
                                .net()))
                .isEqualByComparingTo(new ExactFigures()
                        .figure(CaseReturn.of(together()).through(Lens.SOCIETY).net()));
    }
}
