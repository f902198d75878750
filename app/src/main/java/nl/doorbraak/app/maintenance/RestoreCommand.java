package nl.doorbraak.app.maintenance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.doorbraak.app.backup.BackupKey;
import nl.doorbraak.app.backup.Contents;
import nl.doorbraak.app.backup.Restore;
import nl.doorbraak.app.database.ReachedDatabase;
import nl.doorbraak.app.database.Schema;
import nl.doorbraak.app.keys.Refused;
import nl.doorbraak.app.retention.Retention;
import nl.doorbraak.app.retention.RetentionReport.What;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a backup, and fills the database with it. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Installation installation;

    @Mixin
    private Speaking speaking = new Speaking();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.restore.file")
    private Path file = Path.of("");

    @Option(names = "--check", descriptionKey = "cli.restore.check")
    private boolean checkOnly;

    @Option(names = "--replace", descriptionKey = "cli.restore.replace")
    private boolean replace;

    RestoreCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Restore restore = new Restore(file, BackupKey.read(installation.backupKey()));
            Contents contents = restore.check(installation.keys());
            speaking.say(
                    "backup.whole",
                    file,
                    installation.moment(contents.takenAt()),
                    contents.tables().size(),
                    contents.rows());
            return checkOnly ? Speaking.FINE : into(restore, contents);
        } catch (Refused refused) {
            return speaking.refuse(refused.key(), refused.values());
        }
    }

    private int into(Restore restore, Contents contents) throws IOException {
        Optional<ReachedDatabase> reached = installation.databaseAlone();
        if (reached.isEmpty()) {
            return speaking.refuse("backup.in-use");
        }
        try (ReachedDatabase database = reached.get()) {
            if (!replace && new Schema(database.address()).isThere()) {
                return speaking.refuse("backup.not-empty");
            }
            restore.into(database.address(), contents, installation.anchor());
            speaking.say("backup.restored", contents.rows());
            applyTerms(installation.retention(database.address()));
            return Speaking.FINE;
        } catch (Retention.Undeclared refused) {
            return speaking.refuse("retention.stopped", refused.names());
        }
    }

    /** A backup may hold people who were removed since, and some whose term ended since. */
    private void applyTerms(Retention retention) {
        int again = retention.again();
        if (again > 0) {
            speaking.say("retention.again", again);
        }
        long due = retention.run().all(What.ANONYMISED);
        if (due > 0) {
            speaking.say("retention.due-after-restore", due);
        }
    }
}
