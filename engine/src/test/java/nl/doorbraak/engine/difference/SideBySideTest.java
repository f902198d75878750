package nl.doorbraak.engine.difference;

import static nl.doorbraak.engine.graphs.Nodes.between;
import static nl.doorbraak.engine.graphs.Nodes.difference;
import static nl.doorbraak.engine.graphs.Nodes.euro;
import static nl.doorbraak.engine.graphs.Nodes.label;
import static nl.doorbraak.engine.graphs.Nodes.notQuantified;
import static nl.doorbraak.engine.graphs.Nodes.number;
import static nl.doorbraak.engine.graphs.Nodes.product;
import static nl.doorbraak.engine.graphs.Nodes.share;
import static nl.doorbraak.engine.graphs.Nodes.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.Rounded;
import nl.doorbraak.engine.calculation.Substitution;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.graphs.RandomGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies between two versions of a calculation. */
class SideBySideTest {

    private static Calculation net(String price, String chance, Calculation... more) {
        Calculation[] lines = new Calculation[more.length + 1];
        lines[0] = product("line", euro("price", price), share("chance", chance));
        System.arraycopy(more, 0, lines, 1, more.length);
        return difference("net", sum("benefits", lines), euro("cost", "100"));
    }

    private static Calculation line(int number, String price, String quantity) {
        return product("line-" + number, euro("price-" + number, price), number("quantity-" + number, quantity));
    }

    @Test
    void two_equal_calculations_have_no_changes() {
        SideBySide same = SideBySide.of(net("1000", "0.5"), net("1000.00", "0.5"));
        assertThat(same.changes()).isEmpty();
        assertThat(same.total().orElseThrow()).isEqualByComparingTo("0");
        assertThat(same.remainder().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void changes_add_up_to_the_difference_and_what_two_do_together_stands_with_the_later() {
        SideBySide found = SideBySide.of(net("1000", "0.5"), net("1200", "0.9"));
        assertThat(found.total().orElseThrow()).isEqualByComparingTo("580");
        assertThat(found.changes())
                .extracting(change -> change.leaves().getFirst().key())
                .containsExactly("chance", "price");
        assertThat(effects(found))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("480"), new BigDecimal("100"));
        assertThat(found.remainder().orElseThrow()).isEqualByComparingTo("0");
        Change.Changed chance = (Change.Changed) found.changes().getFirst();
        assertThat(((Known) chance.before()).figure()).isEqualByComparingTo("0.5");
        assertThat(((Known) chance.after()).figure()).isEqualByComparingTo("0.9");
    }

    @Test
    void a_new_line_is_one_change_with_all_its_leaves() {
        SideBySide found =
                SideBySide.of(net("1000", "0.5"), net("1000", "0.5", line(2, "70", "3"), line(3, "10", "1")));
        assertThat(found.changes()).hasSize(2).allMatch(change -> change instanceof Change.Appeared);
        assertThat(found.changes().getFirst().leaves())
                .extracting(Calculation::key)
                .containsExactly("price-2", "quantity-2");
        assertThat(effects(found))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("210"), new BigDecimal("10"));
        assertThat(found.remainder().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void a_line_that_is_gone_takes_its_euros_along() {
        SideBySide found = SideBySide.of(net("1000", "0.5", line(2, "70", "3")), net("1000", "0.6"));
        assertThat(found.changes()).hasSize(2);
        assertThat(found.changes().getFirst()).isInstanceOf(Change.Changed.class);
        assertThat(found.changes().getLast()).isInstanceOf(Change.Disappeared.class);
        assertThat(effects(found))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("100"), new BigDecimal("-210"));
        assertThat(found.remainder().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void a_line_in_many_sums_is_still_one_change() {
        Known price = euro("price-2", "70");
        Known quantity = number("quantity-2", "3");
        Calculation one = product("line-2.year-1", price, quantity);
        Calculation two = product("line-2.year-2", price, quantity);
        Calculation was = sum("net", sum("year-1", euro("fixed-1", "1")), sum("year-2", euro("fixed-2", "2")));
        Calculation is = sum("net", sum("year-1", euro("fixed-1", "1"), one), sum("year-2", euro("fixed-2", "2"), two));
        SideBySide found = SideBySide.of(was, is);
        assertThat(found.changes()).hasSize(1);
        assertThat(effects(found).getFirst()).isEqualByComparingTo("420");
    }

    @Test
    void a_new_line_counts_for_what_it_adds_where_the_most_is_taken() {
        Calculation was = new Most("group", label("group"), Unit.EURO, List.of(line(1, "100", "1")));
        Calculation is = new Most("group", label("group"), Unit.EURO, List.of(line(1, "100", "1"), line(2, "70", "3")));
        assertThat(effects(SideBySide.of(was, is)).getFirst()).isEqualByComparingTo("110");
    }

    @Test
    void what_is_computed_otherwise_is_the_remainder() {
        Calculation exact = product("exact", euro("price", "10.4"), number("one", "1"));
        Calculation was = sum("net", new Rounded("paid", label("paid"), Unit.EURO, exact, 0));
        Calculation is = sum("net", new Rounded("paid", label("paid"), Unit.EURO, exact, 1));
        SideBySide found = SideBySide.of(was, is);
        assertThat(found.changes()).isEmpty();
        assertThat(found.remainder().orElseThrow()).isEqualByComparingTo("0.4");
    }

    @Test
    void another_source_or_range_with_the_same_figure_is_a_change_without_effect() {
        Known cost = euro("cost", "100");
        SideBySide found = SideBySide.of(sum("net", cost), sum("net", between(cost, "90", "120")));
        assertThat(found.changes()).hasSize(1);
        assertThat(effects(found).getFirst()).isEqualByComparingTo("0");
    }

    @Test
    void what_became_known_has_no_effect_that_can_be_told() {
        SideBySide found = SideBySide.of(
                sum("net", euro("cost", "100"), notQuantified("benefit", Unit.EURO, "niet gemeten")),
                sum("net", euro("cost", "90"), euro("benefit", "400")));
        assertThat(found.total()).isEmpty();
        assertThat(found.remainder()).isEmpty();
        assertThat(found.changes())
                .hasSize(2)
                .allMatch(change -> change.effect().isEmpty());
    }

    @Test
    void two_cases_with_results_at_other_addresses_are_compared_too() {
        Calculation one = sum("case-1", euro("cost", "100"));
        Calculation other = sum("case-2", euro("cost", "130"));
        assertThat(effects(SideBySide.of(one, other)).getFirst()).isEqualByComparingTo("30");
    }

    @Test
    void a_key_in_two_units_is_named_and_left_to_the_remainder() {
        Calculation was = product("net", euro("figure", "3"), number("two", "2"));
        Calculation is = product("net", number("figure", "4"), euro("two-euros", "2"));
        SideBySide found = SideBySide.of(was, is);
        assertThat(found.changes())
                .hasSize(3)
                .allMatch(change -> change.effect().isEmpty());
        assertThat(found.remainder().orElseThrow()).isEqualByComparingTo("2");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changed_leaves_of_a_random_graph_add_up_exactly_without_a_remainder(long seed) {
        Calculation before = RandomGraphs.quantified(seed, 40);
        Random random = new Random(seed);
        Map<Known, BigDecimal> others = new HashMap<>();
        Graph.of(before).leaves().stream()
                .map(Known.class::cast)
                .filter(leaf -> !leaf.key().startsWith("saving") && !leaf.key().startsWith("chance"))
                .filter(leaf -> random.nextInt(5) == 0)
                .forEach(leaf -> others.put(leaf, RandomGraphs.other(leaf, random)));
        SideBySide found = SideBySide.of(before, Substitution.of(others).in(before));
        assertThat(found.changes()).hasSize(others.size());
        assertThat(found.remainder().orElseThrow()).isEqualByComparingTo("0");
        BigDecimal sum = effects(found).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(found.total().orElseThrow());
    }

    private static List<BigDecimal> effects(SideBySide found) {
        return found.changes().stream()
                .map(Change::effect)
                .flatMap(Optional::stream)
                .toList();
    }
}
