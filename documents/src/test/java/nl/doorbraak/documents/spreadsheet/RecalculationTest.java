package nl.doorbraak.documents.spreadsheet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.Substitution;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.graphs.RandomGraphs;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.spreadsheet.SpreadsheetContent;
import nl.doorbraak.engine.spreadsheet.SpreadsheetModel;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * LibreOffice recalculates every spreadsheet in one run: random graphs, all specimens and two cases side by side, as written, and with changed
 * input cells below results that are still the old ones, so that only a real recalculation can give the engine's figures.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecalculationTest {

    private static final int NODES = 45;
    private static final Path HOME = Path.of("target", "libreoffice");

    private final Map<String, List<Calculation>> expected = new LinkedHashMap<>();
    private final Map<String, String> nets = new HashMap<>();
    private Path recalculated = HOME;

    @BeforeAll
    void write_all_spreadsheets_and_recalculate_them_in_one_run() throws Exception {
        Path folder = Files.createDirectories(HOME.resolve("written"));
        for (long seed : LongStream.rangeClosed(1, 8).toArray()) {
            Calculation result = RandomGraphs.quantified(seed, NODES);
            Random random = new Random(seed);
            write(
                    "random-" + seed,
                    dutch(content(result)),
                    List.of(result),
                    leaf -> RandomGraphs.other(leaf, random),
                    folder);
            Calculation unknown = RandomGraphs.withUnquantified(seed, NODES);
            write("unknown-" + seed, dutch(content(unknown)), List.of(unknown), Known::figure, folder);
        }
        for (Map.Entry<String, Result> specimen : Specimens.returns().entrySet()) {
            nets.put(specimen.getKey(), specimen.getValue().net().key());
            SpreadsheetContent content = ReturnContent.of(specimen.getValue());
            write(specimen.getKey(), dutch(content), List.copyOf(content.results()), Specimens::other, folder);
        }
        Compared compared = Specimens.compared();
        nets.put("comparison", "difference");
        write(
                "comparison",
                ComparisonContent.of(compared, Language.DUTCH),
                List.copyOf(ComparisonContent.live(compared).results()),
                Specimens::other,
                folder);
        recalculated = new LibreOffice(HOME).recalculate(folder);
    }

    private static SpreadsheetContent content(Calculation result) {
        return new SpreadsheetContent(Label.verbatim("Test"), List.of(), List.of(result), List.of());
    }

    private static SpreadsheetModel dutch(SpreadsheetContent content) {
        return SpreadsheetModel.of(content, Language.DUTCH);
    }

    /** The leaves of random graphs that have a figure for each case, and so no cell of their own. */
    private static boolean isColumn(Known leaf) {
        return leaf.key().startsWith("saving") || leaf.key().startsWith("chance");
    }

    /** The spreadsheet as it is, and the same with every other input overtyped. */
    private void write(
            String name,
            SpreadsheetModel model,
            List<Calculation> results,
            Function<Known, BigDecimal> other,
            Path folder)
            throws IOException {
        Map<Known, BigDecimal> changes = new LinkedHashMap<>();
        int count = 0;
        for (Calculation leaf : Graph.of(results).leaves()) {
            if (leaf instanceof Known known && !isColumn(known) && count++ % 2 == 0) {
                changes.put(known, other.apply(known));
            }
        }
        try (Workbook workbook = Workbook.of(model)) {
            workbook.save(folder.resolve(name + ".xlsx"));
            workbook.overtyped(changes).save(folder.resolve(name + "-changed.xlsx"));
        }
        expected.put(name, results);
        expected.put(name + "-changed", Substitution.of(changes).in(results));
    }

    Stream<String> spreadsheets() {
        return expected.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("spreadsheets")
    void every_cell_gives_what_the_engine_gives(String name) throws IOException {
        ExactFigures figures = new ExactFigures();
        Map<String, Calculation> nodes =
                Graph.of(requireNonNull(expected.get(name))).byKey();
        try (Workbook workbook = Workbook.read(recalculated.resolve(name + ".xlsx"))) {
            Map<String, XSSFCell> cells = workbook.computed();
            cells.forEach((key, cell) -> figures.of(requireNonNull(nodes.get(key), key))
                    .figure()
                    .ifPresentOrElse(figure -> equalToTheCent(key, cell, figure), () -> notAvailable(key, cell)));
            assertThat(cells).isNotEmpty();
            if (!isRandom(name)) {
                assertThat(cells.keySet()).containsExactlyInAnyOrderElementsOf(computed(nodes.values()));
                assertThat(cells).containsKey(requireNonNull(nets.get(name.replace("-changed", ""))));
            }
        }
    }

    /** Random graphs hold sums over cases, whose nodes stand on pages of their own. */
    private static boolean isRandom(String name) {
        return name.startsWith("random-") || name.startsWith("unknown-");
    }

    private static List<String> computed(Collection<Calculation> nodes) {
        return nodes.stream()
                .filter(node -> !(node instanceof Known || node instanceof NotQuantified))
                .map(Calculation::key)
                .toList();
    }

    private static void equalToTheCent(String key, XSSFCell cell, BigDecimal figure) {
        assertThat(cell.getCachedFormulaResultType())
                .as(key + " " + cell.getCellFormula())
                .isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue())
                .as(key + " " + cell.getCellFormula())
                .isCloseTo(figure.doubleValue(), within(0.0005));
    }

    private static void notAvailable(String key, XSSFCell cell) {
        assertThat(cell.getCachedFormulaResultType()).as(key).isEqualTo(CellType.ERROR);
        assertThat(cell.getErrorCellValue()).as(key).isEqualTo(FormulaError.NA.getCode());
    }
}
