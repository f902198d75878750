package nl.doorbraak.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorbraak.documents.page.Page;
import nl.doorbraak.documents.pdf.PdfWriter;
import nl.doorbraak.documents.reporting.ComparisonReport;
import nl.doorbraak.documents.reporting.ReturnReport;
import nl.doorbraak.documents.spreadsheet.SpreadsheetWriter;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.files.specimen.Computed;

/** Writes documents to a file. Kept apart so that the large libraries are loaded only when one is asked for. */
final class Documents {

    static {
        // The spreadsheet library looks for a logging provider, and without one complains where our messages go.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
    }

    private Documents() {}

    /** Something that writes. */
    interface Content {
        void to(OutputStream stream) throws IOException;
    }

    static void write(
            Writing.Format format, Computed computed, Optional<Fan> fan, Path target, Speaking speaking, Place place)
            throws IOException {
        Language language = speaking.wording().language();
        if (format == Writing.Format.xlsx) {
            into(target, speaking, stream -> new SpreadsheetWriter().write(computed.result(), fan, language, stream));
        } else {
            Page page = ReturnReport.of(computed.result(), fan, LocalDate.now(place.clock()), language);
            into(target, speaking, stream -> PdfWriter.write(page, stream));
        }
    }

    static void write(Writing.Format format, Compared compared, Path target, Speaking speaking, Place place)
            throws IOException {
        Language language = speaking.wording().language();
        if (format == Writing.Format.xlsx) {
            into(target, speaking, stream -> new SpreadsheetWriter().write(compared, language, stream));
        } else {
            LocalDate today = LocalDate.now(place.clock());
            into(target, speaking, stream -> PdfWriter.write(ComparisonReport.of(compared, today, language), stream));
        }
    }

    /** Writes a file; one that cannot be written is wrong use, and says so. */
    static void into(Path target, Speaking speaking, Content content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target) || folder == null || !Files.isDirectory(folder)) {
            throw speaking.wrongUse("--output " + target + " cannot be written: name a file in a folder that exists.");
        }
        try (OutputStream stream = Files.newOutputStream(target)) {
            content.to(stream);
        }
    }
}
