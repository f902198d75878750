package nl.doorbraak.app.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only its owner reads, and that is there whole or not at all, also after a crash. */
public final class PrivateFile {

    private PrivateFile() {}

    private interface Placing {
        void place(Path fresh) throws IOException;
    }

    /** Makes a file with a text; a file that is there already stays as it is. */
    public static void make(Path file, String text) {
        write(file, text, fresh -> {
            try {
                Files.createLink(file, fresh);
            } catch (FileAlreadyExistsException _) {
                // Somebody made it just before: that one counts.
            }
        });
    }

    /** Puts a text in the place of what was in a file. */
    public static void replace(Path file, String text) {
        write(file, text, fresh -> Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE));
    }

    private static void write(Path file, String text, Placing placing) {
        try {
            Path folder = file.toAbsolutePath().resolveSibling("");
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(
                    folder,
                    "key",
                    ".unfinished",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                Files.writeString(fresh, text);
                force(fresh, StandardOpenOption.WRITE);
                placing.place(fresh);
                force(folder, StandardOpenOption.READ);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
