package nl.doorbraak.documents.pdf;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import nl.doorbraak.documents.page.Page;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes a page as a tagged PDF that follows PDF/UA-1: title, language, headings, tables with headers, embedded fonts. */
public final class PdfWriter {

    private static final String FAMILY = "Source Sans 3";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
    }

    private PdfWriter() {}

    /**
     * Writes the page; the stream stays open.
     *
     * @throws UncheckedIOException when the stream cannot be written
     */
    public static void write(Page page, OutputStream out) {
        write(page, out, true);
    }

    /** Writes the page with or without tags; a PDF without tags exists to show that the check refuses it. */
    static void write(Page page, OutputStream out, boolean tagged) {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(tagged);
            builder.usePDDocument(document);
            builder.useFont(new PDFontSupplier(font(document, "SourceSans3-Regular.ttf")), FAMILY, 400, NORMAL, true);
            builder.useFont(new PDFontSupplier(font(document, "SourceSans3-Bold.ttf")), FAMILY, 700, NORMAL, true);
            builder.useReplacementText("?");
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withProducer("Doorbraak");
            builder.withW3cDocument(PageMarkup.of(page), "");
            builder.toStream(out);
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A font without ligatures: a ligature has no character of its own, so a screen reader could not say it. */
    private static PDFont font(PDDocument document, String file) throws IOException {
        InputStream bytes = PdfWriter.class.getResourceAsStream(file);
        if (bytes == null) {
            throw new IllegalStateException("the font " + file + " is missing from the class path");
        }
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }
}
