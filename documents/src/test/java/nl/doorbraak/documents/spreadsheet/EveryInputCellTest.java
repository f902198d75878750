package nl.doorbraak.documents.spreadsheet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Substitution;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.spreadsheet.SpreadsheetContent;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every specimen each figure has its address; in every published sheet and programme each input cell alone is changed, and each result then is what the engine gives for that input. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryInputCellTest {

    private final Map<String, Result> returns;

    EveryInputCellTest() throws IOException {
        returns = Specimens.returns();
    }

    Stream<String> sheets() {
        return returns.entrySet().stream()
                .filter(specimen -> !(specimen.getValue() instanceof CaseReturn))
                .map(Map.Entry::getKey);
    }

    Stream<String> specimens() {
        return returns.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void every_row_has_a_key_of_its_own(String name) {
        List<Calculation> results =
                List.copyOf(ReturnContent.of(requireNonNull(returns.get(name))).results());
        assertThat(Graph.of(results).byKey()).hasSize(Graph.of(results).nodes().size());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void one_changed_input_changes_the_results_as_it_does_in_the_engine(String name) throws IOException {
        SpreadsheetContent content = ReturnContent.of(requireNonNull(returns.get(name)));
        List<Calculation> results = List.copyOf(content.results());
        for (Calculation leaf : Graph.of(results).leaves()) {
            if (leaf instanceof Known known) {
                List<Calculation> changed =
                        Substitution.of(known, Specimens.other(known)).in(results);
                compare(content, known, changed);
            }
        }
    }

    private static void compare(SpreadsheetContent content, Known leaf, List<Calculation> changed) throws IOException {
        try (Workbook workbook = Workbook.of(content).overtyped(Map.of(leaf, Specimens.other(leaf)))) {
            XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook.file());
            Map<String, XSSFCell> cells = workbook.computed();
            figures(changed).forEach((key, figure) -> {
                XSSFCell cell = cells.get(key);
                if (cell != null) {
                    CellValue value = evaluator.evaluate(cell);
                    assertThat(value.getCellType())
                            .as(leaf.key() + " in " + key)
                            .isEqualTo(CellType.NUMERIC);
                    assertThat(value.getNumberValue())
                            .as(leaf.key() + " in " + key)
                            .isCloseTo(figure.doubleValue(), within(0.0005));
                }
            });
        }
    }

    /** The figures of all computed nodes that have one. */
    private static Map<String, BigDecimal> figures(List<Calculation> results) {
        ExactFigures figures = new ExactFigures();
        Map<String, BigDecimal> byKey = new HashMap<>();
        for (Calculation node : Graph.of(results).nodes()) {
            figures.of(node).figure().ifPresent(figure -> byKey.put(node.key(), figure));
        }
        return byKey;
    }
}
