package nl.doorbraak.documents.spreadsheet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Substitution;
import nl.doorbraak.engine.graphs.RandomGraphs;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.spreadsheet.SpreadsheetContent;
import nl.doorbraak.engine.spreadsheet.SpreadsheetModel;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * LibreOffice recalculates every spreadsheet in one run: as written, and with changed input cells below results that are
 * still the old ones, so that only a real recalculation can give the engine's figures.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecalculationTest {

    private static final int NODES = 45;
    private static final Path HOME = Path.of("target", "libreoffice");

    private final Map<String, Calculation> expected = new LinkedHashMap<>();
    private Path recalculated = HOME;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @BeforeAll
    void write_all_spreadsheets_and_recalculate_them_in_one_run() throws Exception {
        Path folder = Files.createDirectories(HOME.resolve("written"));
        for (long seed : seeds().toArray()) {
            Calculation result = RandomGraphs.quantified(seed, NODES);
            write(result, Map.of(), folder.resolve("as-written-" + seed + ".xlsx"));
            expected.put("as-written-" + seed, result);
            Map<Known, BigDecimal> changes = changes(result, new Random(seed));
            write(result, changes, folder.resolve("changed-" + seed + ".xlsx"));
            expected.put("changed-" + seed, Substitution.of(changes).in(result));
            Calculation unknown = RandomGraphs.withUnquantified(seed, NODES);
            write(unknown, Map.of(), folder.resolve("unknown-" + seed + ".xlsx"));
            expected.put("unknown-" + seed, unknown);
        }
        recalculated = new LibreOffice(HOME).recalculate(folder);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_spreadsheet_as_written_gives_what_the_engine_gives(long seed) throws IOException {
        compare("as-written-" + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_spreadsheet_with_changed_inputs_gives_what_the_engine_gives_for_those(long seed) throws IOException {
        compare("changed-" + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_not_quantified_is_not_available_in_the_spreadsheet_too(long seed) throws IOException {
        compare("unknown-" + seed);
    }

    /** A third of the leaves with another figure. */
    private static Map<Known, BigDecimal> changes(Calculation result, Random random) {
        Map<Known, BigDecimal> changes = new LinkedHashMap<>();
        for (Calculation leaf : Graph.of(result).leaves()) {
            if (leaf instanceof Known known && !isColumn(known) && random.nextInt(3) == 0) {
                changes.put(known, RandomGraphs.other(known, random));
            }
        }
        return changes;
    }

    private static boolean isColumn(Known leaf) {
        return leaf.key().startsWith("saving") || leaf.key().startsWith("chance");
    }

    /** The spreadsheet of a result, with some inputs overtyped below the old results. */
    private static void write(Calculation result, Map<Known, BigDecimal> changes, Path file) throws IOException {
        SpreadsheetContent content =
                new SpreadsheetContent(Label.verbatim("Test"), List.of(), List.of(result), List.of());
        try (OutputStream out = Files.newOutputStream(file)) {
            new SpreadsheetWriter().write(SpreadsheetModel.of(content, Language.DUTCH), out);
        }
        if (!changes.isEmpty()) {
            overtype(changes, file);
        }
    }

    private static void overtype(Map<Known, BigDecimal> changes, Path file) throws IOException {
        Map<String, BigDecimal> byKey = new LinkedHashMap<>();
        changes.forEach((leaf, figure) -> byKey.put(leaf.key(), figure));
        XSSFWorkbook workbook = read(file);
        rows(workbook.getSheet("Invoer")).forEach((key, cell) -> {
            BigDecimal figure = byKey.get(key);
            if (figure != null) {
                cell.setCellValue(figure.doubleValue());
            }
        });
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private void compare(String name) throws IOException {
        Calculation result = requireNonNull(expected.get(name));
        ExactFigures figures = new ExactFigures();
        Map<String, Calculation> nodes = Graph.of(result).byKey();
        List<String> compared = new ArrayList<>();
        try (XSSFWorkbook workbook = read(recalculated.resolve(name + ".xlsx"))) {
            rows(workbook.getSheet("Berekening")).forEach((key, cell) -> {
                Calculation node = requireNonNull(nodes.get(key), key);
                figures.of(node)
                        .figure()
                        .ifPresentOrElse(figure -> equalToTheCent(key, cell, figure), () -> notAvailable(key, cell));
                compared.add(key);
            });
        }
        assertThat(compared).contains("result").hasSizeGreaterThan(NODES / 2);
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

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** The figure cells of a page by the key in the last column of their row. */
    private static Map<String, XSSFCell> rows(XSSFSheet sheet) {
        Map<String, XSSFCell> rows = new LinkedHashMap<>();
        for (int i = 3; i <= sheet.getLastRowNum(); i++) {
            XSSFCell key = sheet.getRow(i).getCell(sheet.getRow(i).getLastCellNum() - 1);
            rows.put(key.getStringCellValue(), sheet.getRow(i).getCell(1));
        }
        return rows;
    }
}
