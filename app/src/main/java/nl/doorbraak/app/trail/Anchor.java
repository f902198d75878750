package nl.doorbraak.app.trail;

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
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongFunction;

/**
 * The file outside the database that holds the hash of every sealed batch, one line each: number, hash, moment. It is only ever
 * added to; a line that a crash cut short does not count and is written again.
 */
public final class Anchor {

    private final Path file;

    public Anchor(Path file) {
        this.file = file;
    }

    /** A sealed batch as it stands in the file. */
    public record Line(long batch, String hash, Instant sealedAt) {

        static Line of(long batch, byte[] hash, Instant sealedAt) {
            return new Line(batch, HexFormat.of().formatHex(hash), sealedAt);
        }

        private static Line read(String text) {
            String[] parts = text.split(" ", 3);
            return new Line(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2]));
        }

        private String written() {
            return batch + " " + hash + " " + sealedAt + "\n";
        }
    }

    /**
     * All whole lines, in the order of the file; none when there is no file.
     *
     * @throws IllegalArgumentException when a line is something else than number, hash and moment
     */
    public List<Line> lines() {
        try {
            return Files.exists(file) ? whole(Files.readString(file)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the anchor " + file, e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("The anchor " + file + " holds a line that is none of its own", e);
        }
    }

    /**
     * Adds the batches that come after the last line, and returns when they are on disk.
     *
     * @param after gives the batches after the number it gets, in order
     */
    void add(LongFunction<List<Line>> after) {
        // The lock on the file keeps other processes out; a second thread of this one it refuses instead of making it
        // wait.
        synchronized (Anchor.class) {
            addAlone(after);
        }
    }

    private void addAlone(LongFunction<List<Line>> after) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                String text = Files.readString(file);
                int end = text.lastIndexOf('\n') + 1;
                List<Line> there = whole(text);
                channel.truncate(end).position(end);
                for (Line line :
                        after.apply(there.isEmpty() ? 0 : there.getLast().batch())) {
                    channel.write(ByteBuffer.wrap(line.written().getBytes(StandardCharsets.US_ASCII)));
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the anchor " + file, e);
        }
    }

    private static List<Line> whole(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Line::read)
                .toList();
    }
}
