package nl.doorbraak.app.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import nl.doorbraak.documents.pdf.PdfWriter;
import nl.doorbraak.documents.reporting.ComparisonReport;
import nl.doorbraak.documents.reporting.ReturnReport;
import nl.doorbraak.documents.spreadsheet.SpreadsheetWriter;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.wording.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A result as a file to take away: the same calculation as on screen, as a spreadsheet or as a document. */
public final class ReturnFiles {

    private static final MediaType SPREADSHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private ReturnFiles() {}

    /**
     * The spreadsheet with live formulas.
     *
     * @param name of the file without its kind; must say nothing about persons
     */
    public static ResponseEntity<byte[]> spreadsheet(Result result, String name, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SpreadsheetWriter().write(result, language, out);
        return file(out, name + ".xlsx", SPREADSHEET);
    }

    /** The document, as a tagged PDF. */
    public static ResponseEntity<byte[]> document(Result result, String name, LocalDate made, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(ReturnReport.of(result, made, language), out);
        return file(out, name + ".pdf", MediaType.APPLICATION_PDF);
    }

    /** Two returns side by side as a spreadsheet with live formulas. */
    public static ResponseEntity<byte[]> spreadsheet(Compared compared, String name, Language language)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SpreadsheetWriter().write(compared, language, out);
        return file(out, name + ".xlsx", SPREADSHEET);
    }

    /** Two returns side by side as a tagged PDF. */
    public static ResponseEntity<byte[]> document(Compared compared, String name, LocalDate made, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(ComparisonReport.of(compared, made, language), out);
        return file(out, name + ".pdf", MediaType.APPLICATION_PDF);
    }

    private static ResponseEntity<byte[]> file(ByteArrayOutputStream content, String name, MediaType type) {
        String safe = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-");
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(safe).build().toString())
                .body(content.toByteArray());
    }
}
