package nl.doorbraak.app.maintenance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.doorbraak.app.backup.Backup;
import nl.doorbraak.app.backup.BackupKey;
import nl.doorbraak.app.backup.Contents;
import nl.doorbraak.app.backup.OldBackups;
import nl.doorbraak.app.database.ReachedDatabase;
import nl.doorbraak.app.keys.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything in the database to one encrypted file, also while people work. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Installation installation;

    @Mixin
    private Speaking speaking = new Speaking();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.backup.file")
    private Path file = Path.of("");

    @Option(names = "--keep", paramLabel = "DAYS", descriptionKey = "cli.backup.keep")
    private @Nullable Integer keep;

    BackupCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        if (keep != null && keep < 1) {
            return speaking.refuse("backup.keep-days", keep);
        }
        Optional<ReachedDatabase> reached = installation.database();
        if (reached.isEmpty()) {
            return speaking.refuse("maintenance.no-database");
        }
        try (ReachedDatabase database = reached.get()) {
            Path key = installation.backupKey();
            Contents written = new Backup(database.address(), installation.clock())
                    .write(file, BackupKey.readOrMake(key), installation.anchor());
            speaking.say("backup.written", file, written.tables().size(), written.rows());
            speaking.say("backup.keep-key", key);
            speaking.say("backup.keep-keys", installation.keys());
            if (keep != null) {
                removeOlder(BackupKey.read(key), keep);
            }
            return Speaking.FINE;
        } catch (Refused refused) {
            return speaking.refuse(refused.key(), refused.values());
        }
    }

    private void removeOlder(BackupKey key, int days) throws IOException {
        Instant before = installation.clock().instant().minus(Duration.ofDays(days));
        int removed = OldBackups.removeBeside(file, key, before);
        speaking.say("backup.old-removed", removed);
    }
}
