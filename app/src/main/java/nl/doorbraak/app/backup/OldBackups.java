package nl.doorbraak.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbraak.app.keys.Refused;

/** Backups that were kept long enough. A file is one of ours when it opens with our key, whatever it is called. */
public final class OldBackups {

    private OldBackups() {}

    /**
     * Removes the backups beside another that were taken before a moment, and says how many there were. Any other file, and any
     * backup with another key, stays.
     */
    public static int removeBeside(Path newest, BackupKey key, Instant before) throws IOException {
        List<Path> old;
        try (Stream<Path> files = Files.list(newest.toAbsolutePath().resolveSibling(""))) {
            old = files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(newest.toAbsolutePath()))
                    .filter(file -> isBefore(file, key, before))
                    .toList();
        }
        for (Path file : old) {
            Files.delete(file);
        }
        return old.size();
    }

    private static boolean isBefore(Path file, BackupKey key, Instant before) {
        try {
            return new Restore(file, key).takenAt().isBefore(before);
        } catch (Refused _) {
            return false;
        }
    }
}
