package nl.doorbraak.app.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The file outside the database that says which cases were emptied, one line each: moment, case, and the law whose notes went or a star
 * for the household as a whole. It names nobody. A backup of before is emptied again by it, also one that knows a case as open.
 */
public final class RemovedCases {

    private static final String ALL_OF_IT = "*";

    private final Path file;

    public RemovedCases(Path file) {
        this.file = file;
    }

    /**
     * Something that was removed.
     *
     * @param at just before it was
     * @param what the id of the law whose notes went; a star for the household as a whole
     */
    record Line(Instant at, UUID caseId, String what) {

        boolean wholeCase() {
            return what.equals(ALL_OF_IT);
        }

        private static Line read(String text) {
            String[] parts = text.split(" ", 3);
            return new Line(Instant.parse(parts[0]), UUID.fromString(parts[1]), parts[2]);
        }
    }

    /**
     * All whole lines; none when there is no file.
     *
     * @throws IllegalArgumentException when a line is something else than moment, case and what was removed
     */
    List<Line> lines() {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(Line::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of removed cases " + file, e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "The list of removed cases " + file + " holds a line that is none of its own", e);
        }
    }

    void addCase(Instant at, UUID caseId) {
        add(new Line(at, caseId, ALL_OF_IT));
    }

    void addNotes(Instant at, UUID caseId, String law) {
        add(new Line(at, caseId, law));
    }

    /** Adds a line, and returns when it is on disk. */
    private void add(Line line) {
        byte[] written =
                (line.at() + " " + line.caseId() + " " + line.what() + "\n").getBytes(StandardCharsets.US_ASCII);
        try {
            makeIfNeeded();
            // What a crash cut short does not count.
            long whole = Files.readString(file, StandardCharsets.US_ASCII).lastIndexOf('\n') + 1L;
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(whole).position(whole).write(ByteBuffer.wrap(written));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the list of removed cases " + file, e);
        }
    }

    /** Makes the file when there is none; its name is on disk too, so that a crash loses no line. */
    private void makeIfNeeded() throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
