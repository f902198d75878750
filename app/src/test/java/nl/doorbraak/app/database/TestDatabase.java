package nl.doorbraak.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nl.doorbraak.app.database.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.boot.SpringApplication;

/** One PostgreSQL for all tests of a run, empty at its start. Every application context of the tests finds it by its settings. */
public final class TestDatabase implements LauncherSessionListener {

    private static final String SETTING = "doorbraak.database.";

    private @Nullable EmbeddedPostgres server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Path home = Path.of(System.getProperty("doorbraak.home", ".."));
        server = EmbeddedPostgres.start(
                Path.of("target", "test-database").toAbsolutePath(), home.resolve(".build"), false);
        // What the contexts still write when they are closed, which is after all tests, needs the server.
        SpringApplication.getShutdownHandlers().add(this::close);
        DatabaseAddress address = server.address();
        System.setProperty(SETTING + "url", address.url());
        System.setProperty(SETTING + "owner-password", address.ownerPassword());
        System.setProperty(SETTING + "application-password", address.applicationPassword());
        System.setProperty("doorbraak.demo", "true");
        System.setProperty("doorbraak.log.anchor", none("test-log.anchor").toString());
        System.setProperty(
                "doorbraak.retention.removed", none("test-removed.cases").toString());
        System.setProperty(
                "doorbraak.keys",
                Path.of("target", "test-keys.json").toAbsolutePath().toString());
        empty(address);
    }

    private void close() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    // What is kept beside the database begins anew with it.
    private static Path none(String name) {
        Path file = Path.of("target", name).toAbsolutePath();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void empty(DatabaseAddress address) {
        try (Connection connection =
                        DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + Migration.SCHEMA + " CASCADE");
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be emptied", e);
        }
    }
}
