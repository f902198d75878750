package nl.doorbraak.documents.spreadsheet;

import static nl.doorbraak.engine.graphs.Nodes.notQuantified;
import static nl.doorbraak.engine.graphs.Nodes.product;
import static nl.doorbraak.engine.graphs.Nodes.share;
import static nl.doorbraak.engine.graphs.Nodes.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.graphs.Nodes;
import nl.doorbraak.engine.spreadsheet.SpreadsheetContent;
import nl.doorbraak.engine.wording.Label;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.junit.jupiter.api.Test;

class SpreadsheetWriterTest {

    private static final String TYPED = "=HYPERLINK(\"https://example.org\")";

    private static Workbook workbook(Calculation result) throws IOException {
        return Workbook.of(new SpreadsheetContent(
                Label.verbatim(TYPED), List.of(), List.of(result), List.of(Label.verbatim(TYPED))));
    }

    @Test
    void what_people_typed_is_text_and_never_a_formula() throws IOException {
        Known rent = Nodes.euro("rent", "600");
        Known typed = Known.of("rent", Label.verbatim(TYPED), Unit.EURO, rent.figure(), rent.provenance());
        try (Workbook workbook = workbook(sum("total", typed))) {
            XSSFCell label = workbook.file().getSheet("Invoer").getRow(3).getCell(0);
            assertThat(label.getCellType()).isEqualTo(CellType.STRING);
            assertThat(label.getStringCellValue()).isEqualTo(TYPED);
            assertThat(label.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(workbook.file().getSheet("Uitkomst").getRow(0).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }

    @Test
    void a_viewer_that_does_not_recalculate_sees_what_the_engine_computed() throws IOException {
        Calculation net = product("net", Nodes.euro("price", "37000"), share("share", "0.5"));
        try (Workbook workbook = workbook(net)) {
            XSSFCell cell = workbook.file().getSheet("Uitkomst").getRow(3).getCell(1);
            assertThat(cell.getCellFormula()).isEqualTo("Berekening!B4");
            assertThat(cell.getNumericCellValue()).isEqualTo(18_500);
            assertThat(workbook.computed().get("net")).hasToString("Invoer!B4*Invoer!B5");
        }
    }

    @Test
    void an_input_cell_is_named_and_one_without_a_figure_is_not_available() throws IOException {
        try (Workbook workbook = workbook(sum("total", notQuantified("care.now", Unit.EURO, "niet geregistreerd")))) {
            assertThat(workbook.file().getName("in_care_now").getRefersToFormula())
                    .isEqualTo("Invoer!$B$4");
            Map<String, XSSFCell> computed = workbook.computed();
            assertThat(computed.values())
                    .extracting(XSSFCell::getCachedFormulaResultType)
                    .containsOnly(CellType.ERROR);
        }
    }

    @Test
    void beside_a_figure_that_is_not_available_stands_why() throws IOException {
        try (Workbook workbook = workbook(sum("total", notQuantified("care.now", Unit.EURO, "niet geregistreerd")))) {
            for (String page : List.of("Uitkomst", "Berekening")) {
                assertThat(workbook.file().getSheet(page).getRow(3).getCell(3).getStringCellValue())
                        .as(page)
                        .contains("niet geregistreerd");
            }
        }
    }

    @Test
    void the_sentence_says_that_it_is_of_the_moment_the_file_was_made() throws IOException {
        try (Workbook workbook = workbook(sum("total", Nodes.euro("rent", "600")))) {
            assertThat(workbook.file()
                            .getSheet("Berekening")
                            .getRow(2)
                            .getCell(4)
                            .getStringCellValue())
                    .isEqualTo("Zo kwam het tot stand toen dit bestand werd gemaakt");
        }
    }

    @Test
    void a_sum_of_more_cells_than_a_function_takes_is_still_one_formula() throws IOException {
        Known rent = Nodes.euro("rent", "1.25");
        Known gas = Nodes.euro("gas", "0.5");
        Calculation[] parts =
                IntStream.range(0, 600).mapToObj(i -> i % 2 == 0 ? rent : gas).toArray(Calculation[]::new);
        Calculation[] turned =
                IntStream.range(0, 600).mapToObj(i -> i % 2 == 0 ? gas : rent).toArray(Calculation[]::new);
        try (Workbook workbook = workbook(sum("both", sum("one", parts), sum("other", turned)))) {
            XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook.file());
            assertThat(evaluator.evaluate(workbook.computed().get("both")).getNumberValue())
                    .isEqualTo(1050);
        }
    }
}
