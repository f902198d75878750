package nl.doorbraak.app.maintenance;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.app.database.ReachedDatabase;

/**
 * The installation a command works on.
 *
 * @param home the folder of the program
 * @param settings the settings as environment variables, such as {@code DOORBRAAK_DATA}
 */
record Installation(Path home, Map<String, String> settings, Clock clock) {

    /** The database, for as long as the caller needs it; empty when there is none yet. */
    Optional<ReachedDatabase> database() {
        return ReachedDatabase.of(settings, data(), home.resolve(".build"));
    }

    /** The database while nobody else uses it, made when there is none yet; empty when the application runs. */
    Optional<ReachedDatabase> databaseAlone() {
        return ReachedDatabase.alone(settings, data(), home.resolve(".build"));
    }

    /** The key backups are encrypted with. */
    Path backupKey() {
        return Optional.ofNullable(settings.get("DOORBRAAK_BACKUP_KEY"))
                .map(Path::of)
                .orElseGet(() -> data().resolve("backup.key"));
    }

    /** The anchor of the audit trail. */
    Path anchor() {
        return Optional.ofNullable(settings.get("DOORBRAAK_LOG_ANCHOR"))
                .map(Path::of)
                .orElseGet(() -> data().resolve("log.anchor"));
    }

    private Path data() {
        return Optional.ofNullable(settings.get("DOORBRAAK_DATA")).map(Path::of).orElseGet(() -> home.resolve("data"));
    }
}
