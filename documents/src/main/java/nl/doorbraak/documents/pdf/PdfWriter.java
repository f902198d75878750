package nl.doorbraak.documents.pdf;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.doorbraak.documents.page.Page;

/** Writes a page as a tagged PDF that follows PDF/UA-1: title, language, headings, tables with headers, embedded fonts. */
public final class PdfWriter {

    private static final String FAMILY = "Source Sans 3";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, java.util.logging.Level.OFF));
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
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(tagged);
        for (int weight : List.of(400, 700)) {
            builder.useFont(() -> font(weight), FAMILY, weight, NORMAL, true);
        }
        builder.useReplacementText("?");
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Doorbraak");
        builder.withW3cDocument(PageMarkup.of(page), "");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static InputStream font(int weight) {
        String file = weight == 400 ? "SourceSans3-Regular.ttf" : "SourceSans3-Bold.ttf";
        InputStream font = PdfWriter.class.getResourceAsStream(file);
        if (font == null) {
            throw new IllegalStateException("the font " + file + " is missing from the class path");
        }
        return font;
    }
}
