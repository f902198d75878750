package nl.doorbraak.documents.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.doorbraak.documents.page.Block;
import nl.doorbraak.documents.pdf.PdfUa;
import nl.doorbraak.documents.pdf.PdfWriter;
import nl.doorbraak.documents.reporting.ComparisonReport;
import nl.doorbraak.documents.reporting.ReturnReport;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The doubt of a case and of a sheet in the files people take away. */
class DoubtPageTest {

    private static final String PAGE = "Onzekerheid";

    /** A household without any range. */
    private static CaseReturn household() throws IOException {
        return household(_ -> Optional.empty());
    }

    /** The same household, of which each chance may be nought. */
    private static CaseReturn doubtful() throws IOException {
        return household(chance -> Optional.of(new Range(BigDecimal.ZERO, chance)));
    }

    private static CaseReturn household(Function<BigDecimal, Optional<Range>> range) throws IOException {
        CaseReturn specimen =
                Objects.requireNonNull((CaseReturn) Specimens.returns().get("huishouden-perenboom"));
        HouseholdCase input = specimen.input();
        return CaseReturn.of(new HouseholdCase(
                input.id(),
                input.name(),
                input.referenceDate(),
                input.prices(),
                input.years(),
                input.lens(),
                input.lines().stream().map(line -> doubtful(line, range)).toList(),
                input.costs(),
                input.corrections(),
                input.discounting(),
                input.notInEuros()));
    }

    private static Line doubtful(Line line, Function<BigDecimal, Optional<Range>> range) {
        Optional<Stated> chance = line.chance()
                .map(stated -> new Stated(stated.figure(), range.apply(stated.figure()), stated.provenance()));
        return new Line(
                line.id(),
                line.name(),
                line.scenario(),
                line.person(),
                line.amount(),
                chance,
                line.payers(),
                line.years(),
                line.bothCount(),
                line.note());
    }

    private static List<List<Cell>> cells(Result result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SpreadsheetWriter().write(result, Language.DUTCH, out);
        List<List<Cell>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheet(PAGE);
            for (Row row : sheet) {
                List<Cell> cells = new ArrayList<>();
                row.forEach(cells::add);
                rows.add(cells);
            }
        }
        return rows;
    }

    private static List<String> words(List<List<Cell>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static double figureBeside(String words, List<List<Cell>> rows) {
        return rows.stream()
                .filter(row ->
                        row.size() > 1 && row.getFirst().getStringCellValue().equals(words))
                .map(row -> row.get(1).getNumericCellValue())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_spreadsheet_has_the_band_as_values_with_seed_and_number_and_says_they_are_no_formulas()
            throws IOException {
        CaseReturn result = doubtful();
        List<List<Cell>> rows = cells(result);
        Doubt doubt = Doubt.of(result);

        assertThat(words(rows))
                .anyMatch(said -> said.contains("waarden, geen formules"))
                .anyMatch(said -> said.contains("10.000 proefberekeningen met startgetal 20260301"));
        assertThat(rows.stream().flatMap(List::stream)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        assertThat(figureBeside("De middelste proefberekening", rows))
                .isCloseTo(doubt.figures().orElseThrow().p50(), within(0.01));
    }

    @Test
    void the_spreadsheet_has_a_row_for_each_figure_with_a_range() throws IOException {
        CaseReturn result = doubtful();
        Doubt doubt = Doubt.of(result);

        assertThat(doubt.tornado().swings()).isNotEmpty();
        assertThat(cells(result).stream().filter(row -> row.size() == 7))
                .hasSize(1 + doubt.tornado().swings().size());
    }

    @Test
    void each_range_says_its_distribution_and_below_stands_what_that_means() throws IOException {
        CaseReturn triangular = doubtful();
        CaseReturn pert = household(chance -> Optional.of(new Range(BigDecimal.ZERO, chance, Range.Shape.PERT)));

        assertThat(words(cells(triangular)))
                .contains("Verdeling", "driehoek")
                .anyMatch(said -> said.startsWith("Driehoek:"))
                .doesNotContain("PERT")
                .noneMatch(said -> said.startsWith("PERT:"));
        assertThat(words(cells(pert)))
                .contains("PERT")
                .anyMatch(said -> said.startsWith("PERT:"))
                .doesNotContain("driehoek");
        assertThat(told(pert)).contains("(PERT)", "PERT: het ingevulde getal").doesNotContain("driehoek)");
    }

    /** All text of the document. */
    private static String told(Result result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(ReturnReport.of(result, LocalDate.of(2026, 3, 26), Language.DUTCH), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** One of the effects of Zoveel Meer may lie between € 7.500 and € 12.500: 12 × 50% of it. */
    @Test
    void a_sheet_has_the_same_page_of_doubt_and_the_same_part_of_the_document() throws IOException {
        Result sheet = Objects.requireNonNull(Specimens.returns().get("zoveel-meer-2017-2018"));
        List<List<Cell>> rows = cells(sheet);
        List<Cell> swing = rows.stream().filter(row -> row.size() == 7).toList().getLast();

        assertThat(swing.get(5).getNumericCellValue()).isEqualTo(51_000);
        assertThat(swing.get(6).getNumericCellValue()).isEqualTo(81_000);
        assertThat(told(sheet))
                .contains("Hoe zeker is het netto", "Kans dat het netto boven nul is: meer dan 99%.")
                .contains("Bedrag van minder hulp bij meervoudige problemen", "(driehoek)", "€ 51.000", "€ 81.000");
        for (Language language : Language.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfWriter.write(ReturnReport.of(sheet, LocalDate.of(2026, 3, 26), language), out);
            assertThat(PdfUa.faults(out.toByteArray())).isEmpty();
        }
    }

    @Test
    void a_sheet_without_a_range_says_that_there_is_no_band() throws IOException {
        Result sheet = Objects.requireNonNull(Specimens.returns().get("broedplaats-2018"));

        assertThat(words(cells(sheet))).anyMatch(said -> said.contains("geen band te tekenen"));
        assertThat(told(sheet)).contains("geen band te tekenen").doesNotContain("Kans dat het netto");
    }

    @Test
    void a_document_of_two_cases_side_by_side_follows_pdf_ua() throws IOException {
        for (Language language : Language.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfWriter.write(ComparisonReport.of(Specimens.compared(), LocalDate.of(2026, 3, 26), language), out);

            assertThat(PdfUa.faults(out.toByteArray())).as(language.name()).isEmpty();
        }
    }

    @Test
    void without_a_range_both_files_say_that_there_is_no_band() throws IOException {
        assertThat(words(cells(household()))).anyMatch(said -> said.contains("geen band te tekenen"));
        assertThat(ReturnReport.of(household(), LocalDate.of(2026, 3, 26), Language.DUTCH)
                        .blocks())
                .contains(new Block.Paragraph(
                        "Geen enkel gegeven onder dit netto heeft een bandbreedte; er is dus geen band te tekenen."));
    }

    @Test
    void the_document_tells_the_doubt_and_follows_pdf_ua() throws IOException {
        for (Language language : Language.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfWriter.write(ReturnReport.of(doubtful(), LocalDate.of(2026, 3, 26), language), out);

            assertThat(PdfUa.faults(out.toByteArray())).isEmpty();
        }
        assertThat(ReturnReport.of(doubtful(), LocalDate.of(2026, 3, 26), Language.DUTCH)
                        .blocks())
                .filteredOn(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .contains("Hoe zeker is het netto", "Waar slaat het om?")
                .anyMatch(heading -> heading.contains("weegt het zwaarst"));
    }
}
