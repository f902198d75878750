package nl.doorbraak.app.maintenance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.app.database.DatabaseAddress;
import nl.doorbraak.app.database.ReachedDatabase;
import nl.doorbraak.app.retention.RemovedCases;
import nl.doorbraak.app.retention.Retention;
import nl.doorbraak.app.trail.Anchor;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;

/**
 * The installation a command works on.
 *
 * @param home the folder of the program
 * @param settings the settings as environment variables, such as {@code DOORBRAAK_DATA}
 */
record Installation(Path home, Map<String, String> settings, Clock clock) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-uuuu H:mm:ss", Locale.ROOT);

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

    /** The file with the keys of sealed columns. */
    Path keys() {
        return Optional.ofNullable(settings.get("DOORBRAAK_KEYS"))
                .map(Path::of)
                .orElseGet(() -> data().resolve("keys.json"));
    }

    /** The anchor of the audit trail. */
    Anchor anchor() {
        return new Anchor(Optional.ofNullable(settings.get("DOORBRAAK_LOG_ANCHOR"))
                .map(Path::of)
                .orElseGet(() -> data().resolve("log.anchor")));
    }

    /** The file that says which cases were emptied. */
    private RemovedCases removed() {
        return new RemovedCases(Optional.ofNullable(settings.get("DOORBRAAK_REMOVED"))
                .map(Path::of)
                .orElseGet(() -> data().resolve("removed.cases")));
    }

    /** The reference files of this program. */
    ReferenceData reference() {
        return ReferenceFiles.read(home).orThrow();
    }

    /** Retention in a database of this installation. */
    Retention retention(DatabaseAddress address) {
        return new Retention(address, reference(), removed(), clock);
    }

    /** A moment as it is said. */
    String moment(Instant at) {
        return MOMENT.withZone(clock.getZone()).format(at);
    }

    private Path data() {
        return Optional.ofNullable(settings.get("DOORBRAAK_DATA")).map(Path::of).orElseGet(() -> home.resolve("data"));
    }
}
