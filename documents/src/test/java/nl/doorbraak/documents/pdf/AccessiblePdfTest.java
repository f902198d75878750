package nl.doorbraak.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorbraak.documents.page.Bars;
import nl.doorbraak.documents.page.Block;
import nl.doorbraak.documents.page.Page;
import nl.doorbraak.documents.page.Table;
import nl.doorbraak.engine.wording.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class AccessiblePdfTest {

    @Test
    void a_page_with_every_kind_of_block_follows_pdf_ua() throws IOException {
        byte[] pdf = written(page("Huishouden Voorbeeld-12", everyKind("Jeugdwet", 3)));
        Files.write(Path.of("target/every-kind.pdf"), pdf);

        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @Test
    void a_pdf_without_tags_is_refused_by_the_check() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(page("Huishouden Voorbeeld-12", everyKind("Jeugdwet", 3)), out, false);

        assertThat(PdfUa.faults(out.toByteArray())).isNotEmpty();
    }

    @Test
    void an_empty_page_follows_pdf_ua() {
        byte[] pdf = written(page("Leeg", List.of(new Block.Heading(1, "Leeg"))));

        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @Test
    void a_table_of_many_sheets_follows_pdf_ua() throws IOException {
        byte[] pdf = written(page("Groot", everyKind("Regel", 600)));
        Files.write(Path.of("target/huge.pdf"), pdf);

        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @Test
    void text_of_any_script_and_any_length_follows_pdf_ua() throws IOException {
        String hostile = "Ałżbieta Çelik-Őri & <b>\"Zoë\"</b> ' \u0000\u0007 \u202e محمد 漢字 \ud83d\ude00 \u00ad "
                + "x".repeat(400) + "\n\t]]> <!-- --> &amp; \ufffe";
        byte[] pdf = written(page(hostile, everyKind(hostile, 2)));
        Files.write(Path.of("target/hostile.pdf"), pdf);

        assertThat(PdfUa.faults(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Ałżbieta Çelik-Őri & <b>\"Zoë\"</b>");
    }

    @Test
    void an_amount_below_zero_never_breaks_over_two_lines() throws IOException {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(1, "Bedragen")));
        for (int length = 60; length < 110; length++) {
            blocks.add(new Block.Paragraph("n".repeat(length) + " dit is −€ 1.234,56"));
        }

        assertThat(text(written(page("Bedragen", blocks))).lines())
                .noneMatch(line -> line.strip().endsWith("−"))
                .noneMatch(line -> line.strip().endsWith("€"));
    }

    @Test
    void the_document_says_its_title_and_language() throws IOException {
        byte[] pdf = written(page("Huishouden Voorbeeld-12", everyKind("Jeugdwet", 1)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Huishouden Voorbeeld-12");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    private static List<Block> everyKind(String word, int rows) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, word));
        blocks.add(new Block.Headline("Netto voor de gemeente", "€ 66.000", "geschat"));
        blocks.add(new Block.Paragraph(word));
        blocks.add(new Block.Quiet(word));
        blocks.add(new Block.Notice("Let op", word));
        blocks.add(new Block.Points(List.of(word, word)));
        blocks.add(new Block.Heading(2, word));
        blocks.add(bars(word));
        blocks.add(new Block.NewSheet());
        blocks.add(new Block.Heading(2, word));
        blocks.add(table(word, rows));
        blocks.add(new Table("leeg", List.of(Table.words("a", 100)), List.of()));
        return blocks;
    }

    private static Bars bars(String word) {
        return new Bars(
                word,
                List.of("Stap", "Tekening", "Bedrag"),
                List.of(
                        bar(word, "0", "100", Bars.Mark.DIRECT),
                        bar(word, "100", "150", Bars.Mark.AVOIDED),
                        bar(word, "150", "-20", Bars.Mark.AWAY),
                        bar(word, "0", "-20", Bars.Mark.TOTAL)));
    }

    private static Bars.Bar bar(String word, String from, String to, Bars.Mark mark) {
        return new Bars.Bar(word, "nu min na", "€ 100", new BigDecimal(from), new BigDecimal(to), mark);
    }

    private static Table table(String word, int rows) {
        List<Table.Row> all = new ArrayList<>(IntStream.range(0, rows)
                .mapToObj(row -> Table.row(word + row, "€ 1.000", word))
                .toList());
        all.add(Table.total("Samen", "€ " + rows + ".000", ""));
        return new Table(
                word, List.of(Table.words("Regel", 50), Table.figures("Bedrag", 20), Table.asides("Bron", 30)), all);
    }

    private static Page page(String title, List<Block> blocks) {
        return new Page(title, "Het rendement van " + title, Language.DUTCH, blocks);
    }

    private static byte[] written(Page page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(page, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
