package nl.doorbraak.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.app.database.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database for a command beside the application: the one elsewhere, our own that the application runs, or our own started for
 * as long as the command takes.
 */
public final class ReachedDatabase implements AutoCloseable {

    private final DatabaseAddress address;
    private final @Nullable EmbeddedPostgres started;

    private ReachedDatabase(DatabaseAddress address, @Nullable EmbeddedPostgres started) {
        this.address = address;
        this.started = started;
    }

    /**
     * Reaches the database that the settings of the environment name.
     *
     * @param settings {@code DOORBRAAK_DB_URL} and what belongs to it; without it our own database is meant
     * @param data folder of our own database
     * @param programs folder below which its programs are unpacked
     * @return empty when it is our own database that is meant and there is none
     */
    public static Optional<ReachedDatabase> of(Map<String, String> settings, Path data, Path programs) {
        String url = settings.getOrDefault("DOORBRAAK_DB_URL", "");
        if (!url.isEmpty()) {
            return Optional.of(new ReachedDatabase(elsewhere(url, settings), null));
        }
        return EmbeddedPostgres.running(data)
                .map(address -> new ReachedDatabase(address, null))
                .or(() -> Files.exists(data.resolve("database.properties"))
                        ? Optional.of(started(data, programs))
                        : Optional.empty());
    }

    /**
     * The same, but our own database is made when there is none, and refused while the application runs it.
     *
     * @return empty when the application runs
     */
    public static Optional<ReachedDatabase> alone(Map<String, String> settings, Path data, Path programs) {
        if (settings.getOrDefault("DOORBRAAK_DB_URL", "").isEmpty()) {
            return EmbeddedPostgres.running(data).isPresent() ? Optional.empty() : Optional.of(started(data, programs));
        }
        return of(settings, data, programs).filter(reached -> !reached.isUsed());
    }

    // Who runs elsewhere shows by its sessions.
    private boolean isUsed() {
        return JdbcClient.create(address.asOwner())
                .sql("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE usename = ? AND datname = current_database())")
                .param(address.application())
                .query(Boolean.class)
                .single();
    }

    private static ReachedDatabase started(Path data, Path programs) {
        EmbeddedPostgres server = EmbeddedPostgres.start(data, programs, true);
        return new ReachedDatabase(server.address(), server);
    }

    private static DatabaseAddress elsewhere(String url, Map<String, String> settings) {
        return new DatabaseAddress(
                url,
                settings.getOrDefault("DOORBRAAK_DB_OWNER", "doorbraak_owner"),
                settings.getOrDefault("DOORBRAAK_DB_OWNER_PASSWORD", ""),
                settings.getOrDefault("DOORBRAAK_DB_APP", "doorbraak_app"),
                settings.getOrDefault("DOORBRAAK_DB_APP_PASSWORD", ""));
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        if (started != null) {
            started.close();
        }
    }
}
