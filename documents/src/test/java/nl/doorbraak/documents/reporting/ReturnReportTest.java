package nl.doorbraak.documents.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.doorbraak.documents.pdf.PdfUa;
import nl.doorbraak.documents.pdf.PdfWriter;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.wording.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnReportTest {

    private static final LocalDate MADE = LocalDate.of(2026, 3, 26);

    @ParameterizedTest
    @EnumSource
    void the_return_of_a_household_follows_pdf_ua(Language language) throws IOException {
        byte[] pdf = pdf(Examples.household("Huishouden Voorbeeld-12", 4, 3), language);
        Files.write(Path.of("target/household-" + language + ".pdf"), pdf);

        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @Test
    void the_first_sheet_is_for_the_decision_maker() throws IOException {
        String sheet = text(pdf(Examples.household("Huishouden Voorbeeld-12", 4, 1), Language.DUTCH), 1, 1);

        assertThat(sheet)
                .contains("Rendement: Huishouden Voorbeeld-12", "€ 31.116", "Directe besparing", "Vermeden kosten")
                .contains("Voor de hele samenleving", "Twee regels tellen dubbel", "Rust in huis")
                .doesNotContain("De berekening", "Bijlage");
    }

    @Test
    void what_follows_the_first_sheet_is_an_appendix() throws IOException {
        byte[] pdf = pdf(Examples.household("Huishouden Voorbeeld-12", 4, 1), Language.DUTCH);

        assertThat(text(pdf, 2, 2)).contains("Bijlage: hoe het tot stand komt");
    }

    @Test
    void nothing_avoided_has_the_same_mark_as_on_screen() throws IOException {
        String sheet = text(pdf(Examples.household("Huishouden Voorbeeld-12", 4, 1), Language.DUTCH), 1, 1);

        assertThat(sheet.lines().filter(line -> line.matches(".*€ 0 .*"))).allMatch(line -> line.contains("geschat"));
    }

    @Test
    void payback_is_said_as_on_screen() throws IOException {
        String sheet = text(pdf(Examples.household("Huishouden Voorbeeld-12", 4, 1), Language.DUTCH), 1, 1);

        assertThat(sheet).contains("Terugverdiend niet in deze periode");
    }

    @Test
    void every_figure_opens_to_its_leaves_with_source_price_year_and_evidence() throws IOException {
        String all = text(pdf(Examples.household("Regel", 2, 1), Language.DUTCH), 2, 99);

        assertThat(all.replaceAll("\\s+", " "))
                .contains("12 × € 1.234,56", "Prijslijst Voorbeeldstad, bijlage 2, 1 januari 2026", "onbekend")
                .contains("geschat, met aanname", "Prijslijst Voorbeeldstad: https://example.org/prijslijst");
    }

    @Test
    void names_of_any_length_and_script_follow_pdf_ua() throws IOException {
        String hostile = "Ałżbieta <script>alert('x')</script> & محمد 漢字 " + "lang".repeat(80);
        byte[] pdf = pdf(Examples.household(hostile, 2, 2), Language.DUTCH);
        Files.write(Path.of("target/household-hostile.pdf"), pdf);

        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @Test
    void a_huge_case_follows_pdf_ua() throws IOException {
        byte[] pdf = pdf(Examples.household("Regel", 100, 10), Language.DUTCH);
        Files.write(Path.of("target/household-huge.pdf"), pdf);

        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @Test
    void a_sheet_without_anything_follows_pdf_ua() throws IOException {
        byte[] pdf = pdf(Examples.emptySheet(), Language.ENGLISH);

        assertThat(PdfUa.faults(pdf)).isEmpty();
        assertThat(text(pdf, 1, 1)).contains("Return: Leeg blad", "€0", "1 January 2026");
    }

    private static byte[] pdf(Result result, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(ReturnReport.of(result, MADE, language), out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf, int from, int to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document).replace('\u00a0', ' ');
        }
    }
}
