package nl.doorbraak.app.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * The file outside the database that holds the hash of every sealed batch, one line each: number, hash, moment. It is only ever
 * added to; a line that a crash cut short does not count and is written again.
 */
public final class Anchor {

    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rw-------");
    private static final int MORE_THAN_A_LINE = 400;

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
                Files.setPosixFilePermissions(file, PRIVATE);
                long last = last(channel);
                for (Line line : after.apply(last)) {
                    channel.write(bytes(line.written()));
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the anchor " + file, e);
        }
    }

    /** The number of the last whole line, 0 when there is none, with the channel at its end and nothing after it. */
    private static long last(FileChannel channel) throws IOException {
        long from = Math.max(0, channel.size() - MORE_THAN_A_LINE);
        ByteBuffer read = ByteBuffer.allocate((int) (channel.size() - from));
        channel.position(from).read(read);
        String tail = new String(read.array(), StandardCharsets.US_ASCII);
        int end = tail.lastIndexOf('\n') + 1;
        channel.truncate(from + end).position(from + end);
        return tail.substring(0, end)
                .lines()
                .skip(from == 0 ? 0 : 1)
                .reduce((_, next) -> next)
                .map(line -> Line.read(line).batch())
                .orElse(0L);
    }

    /** Its lines up to a batch, as they stand in the file. */
    public String until(long batch) {
        return lines().stream()
                .filter(line -> line.batch() <= batch)
                .map(Line::written)
                .collect(Collectors.joining());
    }

    /** Holds other lines from now on; what it held is kept beside it, in a file with the last number in its name. */
    public void replace(String lines) throws IOException {
        List<Line> held = lines();
        if (!held.isEmpty()) {
            Files.move(
                    file,
                    file.resolveSibling(
                            file.getFileName() + ".until-" + held.getLast().batch()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, lines);
        Files.setPosixFilePermissions(file, PRIVATE);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<Line> whole(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Line::read)
                .toList();
    }
}
