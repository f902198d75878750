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
