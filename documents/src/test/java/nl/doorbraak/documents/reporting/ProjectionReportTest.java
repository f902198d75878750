package nl.doorbraak.documents.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorbraak.documents.pdf.PdfUa;
import nl.doorbraak.documents.pdf.PdfWriter;
import nl.doorbraak.documents.spreadsheet.DoubtfulSavings;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Programme;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.files.reference.ReferenceFiles;
import nl.doorbraak.files.specimen.Computed;
import nl.doorbraak.files.specimen.SpecimenFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The projection of a programme on paper. */
class ProjectionReportTest {

    private static final Path HOME = Path.of(System.getProperty("doorbraak.home", ".."));
    private static final LocalDate MADE = LocalDate.of(2026, 3, 26);

    @ParameterizedTest
    @CsvSource({
        "almelo/programma-375, DUTCH",
        "almelo/programma-375, ENGLISH",
        "arnhem/sociaal-hospitaal-150, DUTCH",
        "zwolle/doorbraak-12, DUTCH"
    })
    void a_projection_follows_pdf_ua(String file, Language language) throws IOException {
        byte[] pdf = pdf(projection(file), language);
        Files.write(Path.of("target/" + file.replace('/', '-') + "-" + language + ".pdf"), pdf);

        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @Test
    void it_begins_with_the_net_and_the_years_and_says_what_if() throws IOException {
        String all = text(pdf(projection("almelo/programma-375"), Language.DUTCH));

        assertThat(all)
                .contains("Prognose: Almelo: 375 huishoudens in drie jaar", "Netto over 2019 tot en met 2022")
                .contains("€ 9.378.000", "€ 2.250.000", "€ 4.992")
                .contains("Als de helft toch al was gebeurd", "€ 5.625.000")
                .contains("met 2021", "3,61", "0,99");
        assertThat(all.indexOf("€ 9.378.000")).isLessThan(all.indexOf("De berekening"));
    }

    @Test
    void every_amount_is_explained_down_to_its_place_in_the_paper() throws IOException {
        assertThat(text(pdf(projection("almelo/programma-375"), Language.DUTCH)).replaceAll("\\s+", " "))
                .contains("187,5 × € 12.000", "€ 600.000 × 4%", "kosten per huishouden");
    }

    @Test
    void a_programme_with_ranges_says_how_far_it_may_come_out_with_number_and_seed() throws IOException {
        byte[] pdf = pdf(doubtful(), Language.DUTCH);

        assertThat(PdfUa.faults(pdf)).isEmpty();
        assertThat(text(pdf).replaceAll("\\s+", " "))
                .contains("Hoe ver het kan uitkomen", "Kans dat het netto boven nul is: meer dan 99%")
                .contains("10.000 proefberekeningen met startgetal 2026");
    }

    @Test
    void draws_that_were_asked_for_stand_in_the_place_of_the_usual_ones() throws IOException {
        Projection projection = doubtful();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(
                ReturnReport.of(projection, Optional.of(Fan.of(projection, 500, 7)), MADE, Language.DUTCH), out);

        assertThat(text(out.toByteArray())).contains("500 proefberekeningen met startgetal 7");
    }

    @Test
    void a_programme_without_ranges_has_no_such_table() throws IOException {
        assertThat(text(pdf(projection("almelo/programma-375"), Language.DUTCH)))
                .doesNotContain("Hoe ver het kan uitkomen");
    }

    /** Almelo, if a household saved between 6,000 and 15,000. */
    private static Projection doubtful() {
        Programme almelo = ((Projection) projection("almelo/programma-375")).input();
        return Projection.of(DoubtfulSavings.of(almelo, new Range(new BigDecimal("6000"), new BigDecimal("15000"))));
    }

    private static Result projection(String file) {
        SpecimenFiles files = new SpecimenFiles(ReferenceFiles.read(HOME).orThrow());
        return files.read(HOME.resolve("specimens/" + file + ".yaml"), file)
                .then(Computed::of)
                .orThrow()
                .result();
    }

    private static byte[] pdf(Result result, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(ReturnReport.of(result, MADE, language), out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
