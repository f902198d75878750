package nl.doorbraak.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Substitution;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any case, tried on made-up ones. */
class RandomCasesTest {

    private static final BigDecimal TINY = new BigDecimal("1e-9");

    static Stream<HouseholdCase> cases() {
        return RandomCases.cases(50);
    }

    static Stream<HouseholdCase> plain() {
        return RandomCases.plain(15);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_budget_comes_to_what_it_comes_to_on_paper(HouseholdCase household) {
        CaseReturn result = CaseReturn.of(household);
        OnPaper paper = new OnPaper(household);
        ExactFigures figures = new ExactFigures();
        paper.benefits()
                .forEach((budget, benefit) -> assertThat(
                                figures.figure(Figures.node(result, "budgets." + budget.id() + ".benefits")))
                        .as(budget.id())
                        .isEqualByComparingTo(benefit));
        assertThat(result.budgets().keySet()).containsAll(paper.benefits().keySet());
        BigDecimal now = IntStream.rangeClosed(1, household.years())
                .mapToObj(year -> total(paper.scenario(Scenario.NOW, year)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(figures.figure(result.through(Lens.SOCIETY).now())).isEqualByComparingTo(now);
    }

    private static BigDecimal total(Map<Budget, BigDecimal> costs) {
        return costs.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_payers_together_are_society(HouseholdCase household) {
        CaseReturn result = CaseReturn.of(household);
        ExactFigures figures = new ExactFigures();
        for (String what :
                List.of("net", "direct", "avoided", "effect", "benefits", "costs", "now", "without", "after")) {
            BigDecimal payers = Stream.of(Lens.values())
                    .filter(lens -> lens != Lens.SOCIETY)
                    .map(lens -> figures.figure(Figures.node(result, lens.id() + "." + what)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(payers).as(what).isEqualByComparingTo(figures.figure(Figures.node(result, "society." + what)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_order_of_the_lines_changes_nothing(HouseholdCase household) {
        List<Line> shuffled = new ArrayList<>(household.lines());
        Collections.shuffle(shuffled, new Random(7));
        HouseholdCase other = new HouseholdCase(
                household.id(),
                household.name(),
                household.referenceDate(),
                household.prices(),
                household.years(),
                household.lens(),
                shuffled,
                household.costs(),
                household.corrections(),
                household.discounting(),
                household.notInEuros());
        assertThat(figures(CaseReturn.of(other))).isEqualTo(figures(CaseReturn.of(household)));
    }

    private static Map<String, Object> figures(CaseReturn result) {
        ExactFigures figures = new ExactFigures();
        Map<String, Object> all = new HashMap<>();
        result.figures().forEach((address, node) -> all.put(address, comparable(figures.of(node))));
        return all;
    }

    private static Object comparable(Outcome outcome) {
        return outcome instanceof Outcome.Figure(BigDecimal figure)
                ? figure.setScale(9, java.math.RoundingMode.HALF_UP).stripTrailingZeros()
                : "not quantified";
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_node_has_an_address_of_its_own_and_a_name_in_both_languages(HouseholdCase household) {
        addressesAndNames(household);
        addressesAndNames(constantPrices(household));
    }

    /** The same case in prices of 2022, discounted: prices of unknown year are taken to be of 2020. */
    private static HouseholdCase constantPrices(HouseholdCase household) {
        SortedMap<Integer, Stated> changes = new TreeMap<>();
        List.of(2020, 2021, 2022).forEach(year -> changes.put(year, Inputs.stated("0.02")));
        IndexSeries index = new IndexSeries("cpi", Inputs.name("Prijzen"), changes);
        HouseholdCase invoiced = Households.costing(
                household,
                Lines.cost("hours", Amount.InEuros.of(Inputs.euros("500", 2019))),
                Lines.cost("budget", Amount.InEuros.of(Inputs.euros("900", 2021))));
        return Households.priced(
                invoiced,
                new PriceBasis.ConstantPrices(2022, index, Optional.of(Inputs.stated("2020"))),
                new Discounting(Optional.of(Inputs.stated("0.0225")), Discounting.Timing.MIDDLE));
    }

    private static void addressesAndNames(HouseholdCase household) {
        Graph graph = Graph.of(CaseReturn.of(household).figures().values());
        assertThat(graph.byKey()).hasSameSizeAs(graph.nodes());
        for (Calculation node : graph.nodes()) {
            assertThat(Wording.in(Language.DUTCH).say(node.label())).doesNotContain("{");
            assertThat(Wording.in(Language.ENGLISH).say(node.label())).doesNotContain("{");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shares_may_be_applied_in_any_order(HouseholdCase household) {
        List<Calculation> cells = CaseReturn.of(household).budgets().values().stream()
                .map(Cells::effect)
                .toList();
        List<CorrectionNodes.Factor> stated =
                new ArrayList<>(new CorrectionNodes("corrections", household.corrections(), household.years())
                        .factors(household.discounting()));
        ExactFigures figures = new ExactFigures();
        for (int order = 0; order < 5; order++) {
            List<CorrectionNodes.Factor> other = new ArrayList<>(stated);
            Collections.shuffle(other, new Random(order));
            for (Calculation cell : cells) {
                for (boolean received : new boolean[] {true, false}) {
                    assertThat(figures.figure(new CellSteps(other).benefit(cell, household.years(), received)))
                            .isEqualByComparingTo(
                                    figures.figure(new CellSteps(stated).benefit(cell, household.years(), received)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void where_nothing_costs_more_the_benefit_is_the_effect_times_every_share(HouseholdCase household) {
        List<Line> gains = household.lines().stream()
                .filter(line -> line.scenario() == Scenario.WITHOUT)
                .toList();
        HouseholdCase gain = Households.over(
                1,
                Households.corrected(
                        Households.household(gains.stream()
                                .map(line -> Lines.during(line, 1, 1))
                                .toArray(Line[]::new)),
                        household.corrections()));
        CaseReturn result = CaseReturn.of(gain);
        BigDecimal lenses =
                Figures.figure(result, "municipality.effect").multiply(RandomCases.kept(household.corrections()));
        assertThat(Figures.figure(result, "municipality.benefits")).isEqualByComparingTo(lenses);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void net_is_zero_at_the_break_even_share(HouseholdCase household) {
        CaseReturn result = CaseReturn.of(household);
        if (new ExactFigures().of(Figures.node(result, "break-even.business-as-usual"))
                        instanceof Outcome.Figure(BigDecimal share)
                && share.compareTo(BigDecimal.ONE) <= 0) {
            Corrections usual = new Fix(household.corrections())
                    .usual(share.toPlainString())
                    .corrections();
            assertThat(Figures.figure(CaseReturn.of(Households.corrected(household, usual))
                            .net()))
                    .isCloseTo(BigDecimal.ZERO, within(TINY));
        }
    }

    @ParameterizedTest
    @MethodSource("plain")
    void changing_any_leaf_changes_the_net(HouseholdCase household) {
        Calculation net = CaseReturn.of(household).net();
        BigDecimal before = Figures.figure(net);
        for (Calculation leaf : Graph.of(net).leaves()) {
            if (leaf instanceof Known known) {
                BigDecimal other = known.unit().equals(Unit.SHARE)
                        ? known.figure().multiply(new BigDecimal("0.9"))
                        : known.figure().add(BigDecimal.ONE);
                assertThat(Figures.figure(Substitution.of(known, other).in(net)))
                        .as(known.key())
                        .isNotEqualByComparingTo(before);
            }
        }
    }
}
