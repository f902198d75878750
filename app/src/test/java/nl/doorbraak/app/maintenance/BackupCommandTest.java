package nl.doorbraak.app.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.ToLongFunction;
import nl.doorbraak.app.database.DatabaseAddress;
import nl.doorbraak.app.database.Schema;
import nl.doorbraak.app.database.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backup of the demo town, put back on another server. */
@SpringBootTest
class BackupCommandTest {

    private static final String ROWS =
            "SELECT (SELECT count(*) FROM case_file) + (SELECT count(*) FROM return_version)";

    @Autowired
    private DatabaseAddress address;

    @Autowired
    private Clock clock;

    @Value("${doorbraak.log.anchor}")
    private Path anchor;

    @Value("${doorbraak.keys}")
    private Path keys;

    @Value("${doorbraak.database.programs}")
    private Path programs;

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private Path backup = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void a_backup() {
        backup = folder.resolve("voorbeeldstad.backup");
        data = folder.resolve("data");
        assertThat(here("backup", backup.toString())).isZero();
    }

    @Test
    void it_is_read_by_nobody_without_the_key() throws IOException {
        String bytes = Files.readString(backup, StandardCharsets.ISO_8859_1);

        assertThat(bytes).doesNotContain("Voorbeeld", "case_file", "PK\u0003\u0004");
        assertThat(Files.getPosixFilePermissions(backup)).hasSize(2);
        assertThat(Files.getPosixFilePermissions(key())).hasSize(2);
        assertThat(said.toString()).contains("Keep a copy of that file somewhere else");
        Files.delete(key());
        assertThat(here("restore", "--check", backup.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("There is no key");
    }

    @Test
    void one_flipped_byte_a_cut_off_end_or_another_key_is_noticed_and_nothing_is_restored() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        damaged(flipped);
        damaged(Arrays.copyOf(whole, whole.length - 100));
        damaged("no backup at all".getBytes(StandardCharsets.UTF_8));

        Files.delete(key());
        Files.write(backup, whole);
        assertThat(here("backup", folder.resolve("with-another-key").toString()))
                .isZero();
        assertThat(here("restore", "--check", backup.toString())).isEqualTo(1);
        assertThat(data).doesNotExist();
    }

    private void damaged(byte[] bytes) throws IOException {
        Files.write(backup, bytes);
        said.getBuffer().setLength(0);
        assertThat(there("restore", backup.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("Nothing was restored");
    }

    @Test
    void put_back_elsewhere_it_is_the_same_and_as_well_protected() throws IOException {
        long rows =
                JdbcClient.create(address.asOwner()).sql(ROWS).query(Long.class).single();

        assertThat(there("restore", backup.toString())).as(said.toString()).isZero();

        assertThat(restored(owner -> owner.sql(ROWS).query(Long.class).single()))
                .isEqualTo(rows)
                .isPositive();
        assertThat(restored(owner -> owner.sql(
                                "SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'")
                        .query(Long.class)
                        .single()))
                .isZero();
        assertThat(restored(owner -> owner.sql("INSERT INTO audit_entry (act, part) VALUES ('read', 'proef')")
                        .update()))
                .as("the next number was kept")
                .isOne();
        assertThat(asApplication("SELECT count(*) FROM case_file")).isZero();
        assertThat(there("log", "verify")).as(said.toString()).isZero();
    }

    @Test
    void it_replaces_data_only_when_asked_and_never_halfway() throws IOException {
        assertThat(there("restore", backup.toString())).isZero();
        assertThat(there("restore", backup.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("There are data in this database already");
        assertThat(there("restore", "--replace", backup.toString())).isZero();
        long rows = restored(owner -> owner.sql(ROWS).query(Long.class).single());

        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, programs, false)) {
            Schema schema = new Schema(server.address());
            assertThatThrownBy(() -> schema.makeAnew(schema.version(), () -> {
                        throw new IllegalStateException("halfway");
                    }))
                    .hasMessage("halfway");
        }
        assertThat(restored(owner -> owner.sql(ROWS).query(Long.class).single()))
                .isEqualTo(rows);
    }

    @Test
    void a_machine_in_another_time_zone_gives_the_same_back() {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(there("restore", backup.toString())).as(said.toString()).isZero();
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void what_a_restore_that_was_cut_off_had_set_aside_is_back() throws IOException {
        assertThat(there("restore", backup.toString())).isZero();
        long rows = restored(owner -> owner.sql(ROWS).query(Long.class).single());
        restored(owner ->
                owner.sql("ALTER SCHEMA doorbraak RENAME TO doorbraak_aside").update());
        restored(owner -> owner.sql("CREATE SCHEMA doorbraak").update());

        assertThat(there("restore", backup.toString())).isEqualTo(1);

        assertThat(said.toString()).contains("There are data in this database already");
        assertThat(restored(owner -> owner.sql(ROWS).query(Long.class).single()))
                .isEqualTo(rows);
    }

    @Test
    void the_log_is_whole_after_restoring_a_backup_during_which_more_was_sealed() throws IOException {
        Path longer = folder.resolve("log.anchor");
        Files.writeString(longer, Files.readString(anchor) + "999999999 00 2026-01-01T00:00:00Z\n");
        Path later = folder.resolve("later.backup");
        assertThat(run(
                        Map.of(
                                "DOORBRAAK_DB_URL", address.url(),
                                "DOORBRAAK_DB_OWNER_PASSWORD", address.ownerPassword(),
                                "DOORBRAAK_LOG_ANCHOR", longer.toString(),
                                "DOORBRAAK_BACKUP_KEY", key().toString()),
                        "backup",
                        later.toString()))
                .isZero();

        assertThat(there("restore", later.toString())).isZero();
        assertThat(there("log", "verify")).as(said.toString()).isZero();
        assertThat(there("restore", "--replace", later.toString())).isZero();
        assertThat(there("log", "verify")).as(said.toString()).isZero();
        assertThat(data).isDirectoryContaining("glob:**log.anchor.until-*");
    }

    @Test
    void nothing_is_restored_while_the_application_runs() throws IOException {
        try (EmbeddedPostgres _ = EmbeddedPostgres.start(data, programs, false)) {
            assertThat(there("restore", backup.toString())).isEqualTo(1);
        }
        assertThat(here("restore", "--replace", backup.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("stop it first");
    }

    @Test
    void no_backup_goes_for_being_older_than_less_than_a_day() {
        for (String days : new String[] {"0", "-5"}) {
            said.getBuffer().setLength(0);
            Path another = folder.resolve("another.backup");
            assertThat(here("backup", "--keep", days, another.toString())).isEqualTo(1);
            assertThat(said.toString()).contains("1 or more", days).hasLineCount(1);
            assertThat(another).doesNotExist();
            assertThat(backup).exists();
        }
    }

    @Test
    void a_backup_does_not_overwrite_another() {
        assertThat(here("backup", backup.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("choose another name");
    }

    private Path key() {
        return folder.resolve("backup.key");
    }

    private long restored(ToLongFunction<JdbcClient> question) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, programs, false)) {
            return question.applyAsLong(JdbcClient.create(server.address().asOwner()));
        }
    }

    private long asApplication(String question) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, programs, false)) {
            DatabaseAddress there = server.address();
            DatabaseAddress asked =
                    new DatabaseAddress(there.url(), there.application(), there.applicationPassword(), "", "");
            return JdbcClient.create(asked.asOwner())
                    .sql(question)
                    .query(Long.class)
                    .single();
        }
    }

    /** A command on the demo town. */
    private int here(String... command) {
        return run(
                Map.of(
                        "DOORBRAAK_DB_URL", address.url(),
                        "DOORBRAAK_DB_OWNER_PASSWORD", address.ownerPassword(),
                        "DOORBRAAK_LOG_ANCHOR", anchor.toString(),
                        "DOORBRAAK_KEYS", keys.toString(),
                        "DOORBRAAK_BACKUP_KEY", key().toString()),
                command);
    }

    /** A command on the other server. */
    private int there(String... command) {
        return there(keys, command);
    }

    private int there(Path withKeys, String... command) {
        return run(
                Map.of(
                        "DOORBRAAK_DATA", data.toString(),
                        "DOORBRAAK_KEYS", withKeys.toString(),
                        "DOORBRAAK_BACKUP_KEY", key().toString()),
                command);
    }

    private int run(Map<String, String> settings, String... command) {
        PrintWriter writer = new PrintWriter(said, true);
        return Maintenance.commands(new Installation(programs.resolveSibling("."), settings, clock))
                .setOut(writer)
                .setErr(writer)
                .execute(command);
    }
}
