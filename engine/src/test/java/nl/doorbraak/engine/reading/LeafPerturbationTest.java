package nl.doorbraak.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.LookUp;
import nl.doorbraak.engine.calculation.Substitution;
import nl.doorbraak.engine.calculation.When;
import nl.doorbraak.engine.graphs.RandomGraphs;
import nl.doorbraak.engine.spreadsheet.Cell;
import nl.doorbraak.engine.spreadsheet.SpreadsheetContent;
import nl.doorbraak.engine.spreadsheet.SpreadsheetModel;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever leaf changes, figure, sentence and sheet change with it. */
class LeafPerturbationTest {

    private static final int NODES = 40;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_leaf_on_which_the_result_hangs_changes_the_figure(long seed) {
        Calculation result = RandomGraphs.quantified(seed, NODES);
        Hold hold = new Hold(result);
        Random random = new Random(seed);
        BigDecimal before = new ExactFigures().figure(result);
        for (Known leaf : leaves(result)) {
            BigDecimal after = new ExactFigures()
                    .figure(Substitution.of(leaf, RandomGraphs.other(leaf, random))
                            .in(result));
            if (hold.certainly(leaf)) {
                assertThat(after).as(leaf.key()).isNotEqualByComparingTo(before);
            }
            if (!hold.possibly(leaf)) {
                assertThat(after).as(leaf.key()).isEqualByComparingTo(before);
            }
        }
    }

    @Test
    void the_result_hangs_for_certain_on_many_leaves_of_the_random_graphs() {
        long leaves = 0;
        long certain = 0;
        for (long seed : seeds().toArray()) {
            Calculation result = RandomGraphs.quantified(seed, NODES);
            Hold hold = new Hold(result);
            leaves += leaves(result).size();
            certain += leaves(result).stream().filter(hold::certainly).count();
        }
        assertThat(certain).isGreaterThan(leaves / 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_leaf_that_changes_the_figure_changes_a_sentence_above_it(long seed) {
        Calculation result = RandomGraphs.quantified(seed, NODES);
        Random random = new Random(seed);
        Map<String, String> before = sentences(result);
        for (Known leaf : leaves(result)) {
            Calculation changed =
                    Substitution.of(leaf, RandomGraphs.other(leaf, random)).in(result);
            boolean figureChanged =
                    new ExactFigures().figure(changed).compareTo(new ExactFigures().figure(result)) != 0;
            if (figureChanged) {
                assertThat(sentences(changed)).as(leaf.key()).isNotEqualTo(before);
            }
        }
    }

    static LongStream fewSeeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void a_changed_leaf_is_one_changed_input_cell_below_the_same_formulas(long seed) {
        Calculation result = RandomGraphs.quantified(seed, NODES);
        Random random = new Random(seed);
        List<Cell.Input> inputs = inputs(result);
        List<String> formulas = formulas(result);
        for (Known leaf : leaves(result)) {
            Calculation changed =
                    Substitution.of(leaf, RandomGraphs.other(leaf, random)).in(result);
            assertThat(formulas(changed)).isEqualTo(formulas);
            List<Cell.Input> after = inputs(changed);
            after.removeAll(inputs);
            assertThat(after).as(leaf.key()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_not_quantified_reaches_the_result_and_is_never_nought(long seed) {
        Calculation result = RandomGraphs.withUnquantified(seed, NODES);
        ExactFigures figures = new ExactFigures();
        assertThat(figures.of(result)).isInstanceOf(Outcome.Unquantified.class);
        for (Calculation node : Graph.of(result).nodes()) {
            boolean partWithout = node.parts().stream()
                    .anyMatch(part -> figures.of(part).figure().isEmpty());
            boolean chooses = node instanceof When || node instanceof LookUp;
            if (partWithout && !chooses) {
                assertThat(figures.of(node).figure()).as(node.key()).isEmpty();
            }
        }
    }

    private static List<Known> leaves(Calculation result) {
        return Graph.of(result).leaves().stream()
                .filter(leaf -> !leaf.key().startsWith("saving") && !leaf.key().startsWith("chance"))
                .map(Known.class::cast)
                .toList();
    }

    /** The sentences of computed nodes: that a leaf's own sentence changes goes without saying. */
    private static Map<String, String> sentences(Calculation result) {
        Sentences sentences = new Sentences(new ExactFigures(), Wording.in(Language.DUTCH));
        Map<String, String> said = new LinkedHashMap<>();
        for (Calculation node : Graph.of(result).nodes()) {
            if (!(node instanceof Known)) {
                said.put(node.key(), sentences.of(node).text());
            }
        }
        return said;
    }

    private static List<Cell.Input> inputs(Calculation result) {
        return cells(result, Cell.Input.class);
    }

    private static List<String> formulas(Calculation result) {
        return cells(result, Cell.Formula.class).stream()
                .map(Cell.Formula::formula)
                .toList();
    }

    private static <T extends Cell> List<T> cells(Calculation result, Class<T> kind) {
        SpreadsheetContent content =
                new SpreadsheetContent(Label.verbatim("test"), List.of(), List.of(result), List.of());
        return new ArrayList<>(SpreadsheetModel.of(content, Language.DUTCH).pages().stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList());
    }
}
