package nl.doorbraak.app.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a resident keeps: the files in the archive of the own file. */
record KeptFile(Map<String, byte[]> files) {

    static KeptFile in(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return new KeptFile(files);
    }

    String json() {
        return new String(files.getOrDefault("mijn-dossier.json", new byte[0]), StandardCharsets.UTF_8);
    }

    String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(files.getOrDefault("mijn-dossier.pdf", new byte[0]))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
