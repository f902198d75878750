package nl.doorbraak.app.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.doorbraak.app.database.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final Path PROGRAMS =
            Path.of(System.getProperty("doorbraak.home", "..")).resolve(".build");

    @TempDir
    Path data;

    @Test
    void what_was_acknowledged_is_still_there_after_the_server_was_killed() throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(data, PROGRAMS, true)) {
            owner(first.address(), "CREATE TABLE kept AS SELECT 42 AS answer");
            kill();
            try (EmbeddedPostgres second = afterRelease(first)) {
                assertThat(answer(second.address(), "SELECT answer FROM kept")).isEqualTo("42");
            }
        }
    }

    @Test
    void a_server_that_was_killed_comes_back_by_itself_at_the_same_address() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, PROGRAMS, true)) {
            owner(server.address(), "CREATE TABLE kept AS SELECT 42 AS answer");
            kill();
            assertThat(answerAtLast(server.address(), "SELECT answer FROM kept"))
                    .isEqualTo("42");
        }
    }

    @Test
    void a_lock_file_that_names_another_program_does_not_stop_the_start() throws Exception {
        start().close();
        Files.writeString(
                data.resolve("postgresql/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data.resolve("postgresql") + "\n1\n0\n\n127.0.0.1\n\n");
        try (EmbeddedPostgres again = start()) {
            assertThat(answer(again.address(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_first_start_that_was_cut_off_is_begun_anew() throws Exception {
        Files.createDirectories(data.resolve("postgresql.unfinished/base"));
        try (EmbeddedPostgres server = start()) {
            assertThat(answer(server.address(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void two_at_once_on_the_same_data_are_refused() throws IOException {
        try (EmbeddedPostgres server = start()) {
            assertThat(server.address().url()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThatThrownBy(this::start).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void it_is_safe_by_default() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, PROGRAMS, true)) {
            DatabaseAddress address = server.address();
            assertThat(answer(address, "SHOW fsync")).isEqualTo("on");
            assertThat(answer(address, "SHOW data_checksums")).isEqualTo("on");
            assertThat(answer(address, "SHOW password_encryption")).isEqualTo("scram-sha-256");
            assertThat(answer(address, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(answer(address, "SELECT datlocale FROM pg_database WHERE datname = 'doorbraak'"))
                    .isEqualTo("nl-NL");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.resolve("database.properties"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(address.url(), address.owner(), "fout"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(data, PROGRAMS, false);
    }

    private void kill() throws Exception {
        long server = Long.parseLong(
                Files.readAllLines(data.resolve("postgresql/postmaster.pid")).getFirst());
        ProcessHandle handle = ProcessHandle.of(server).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().get();
    }

    private EmbeddedPostgres afterRelease(EmbeddedPostgres killed) throws IOException {
        killed.close();
        return start();
    }

    private static void owner(DatabaseAddress address, String command) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS doorbraak_owner");
            statement.execute(command);
        }
    }

    private static String answerAtLast(DatabaseAddress address, String question) throws Exception {
        for (int attempt = 0; attempt < 600; attempt++) {
            try {
                return answer(address, question);
            } catch (SQLException e) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("No answer within a minute");
    }

    private static String answer(DatabaseAddress address, String question) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(question)) {
            result.next();
            return result.getString(1);
        }
    }
}
