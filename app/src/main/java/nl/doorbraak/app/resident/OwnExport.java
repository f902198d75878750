package nl.doorbraak.app.resident;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.doorbraak.app.access.Audit.Told;
import nl.doorbraak.documents.pdf.PdfWriter;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Component;

/** Everything of a resident at once to take away: what the rooms show and the whole reading log, for programs and for people. */
@Component
public class OwnExport {

    static final String JSON = "mijn-dossier.json";
    static final String DOCUMENT = "mijn-dossier.pdf";

    private final OwnWords words;
    private final Clock clock;

    OwnExport(OwnWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /**
     * The ZIP with both files.
     *
     * @param reader whom the log calls "you"
     */
    public byte[] zip(OwnFile file, List<Told> log, UUID reader, Wording wording) {
        LocalDate today = LocalDate.now(clock);
        OwnJson json = new OwnJson(words, wording, clock.getZone());
        OwnDocument document = new OwnDocument(words, wording, reader, clock.getZone());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfWriter.write(document.of(file, log, today), pdf);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, JSON, json.of(file, log, today), today);
            add(zip, DOCUMENT, pdf.toByteArray(), today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, LocalDate day) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
