package nl.doorbraak.app.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.doorbraak.app.database.DatabaseAddress;
import nl.doorbraak.app.database.Schema;
import nl.doorbraak.app.database.embedded.EmbeddedPostgres;
import nl.doorbraak.app.keys.Opened;
import nl.doorbraak.app.keys.Refused;
import nl.doorbraak.app.keys.SealedDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of a household of two on a server of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysCommandTest {

    private static final String MEMBERS =
            "SELECT concat('case_member.name/', case_id, '/', member_id) AS place, name AS value"
                    + " FROM case_member ORDER BY case_id, member_id, number";

    private static final Path HOME = Path.of(System.getProperty("doorbraak.home", ".."));

    // As an earlier program left them: nobody told the triggers.
    private static final List<String> PLAIN = List.of(
            "ALTER TABLE case_file DISABLE TRIGGER USER",
            "ALTER TABLE case_member DISABLE TRIGGER USER",
            "INSERT INTO app_user (user_id, email, name) VALUES (gen_random_uuid(), 'wie@voorbeeldstad.example', 'Wie')",
            "INSERT INTO case_file (case_id, reference, name, municipality, district, opened_by)"
                    + " SELECT gen_random_uuid(), 'D-1', 'Huishouden Voorbeeld-1', 'Voorbeeldstad', 'Noord', user_id FROM app_user",
            "INSERT INTO case_member (case_id, member_id, number, name, place, birth_year, note, written_by, token)"
                    + " SELECT case_id, member, 1, m.name, 'moeder', 1985, note, opened_by, gen_random_uuid() FROM case_file f,"
                    + " (VALUES ('member-1', 'Anna Voorbeeld', 'Een notitie'), ('member-2', 'Bram Voorbeeld', ''))"
                    + " AS m (member, name, note)",
            "ALTER TABLE case_member ENABLE TRIGGER USER",
            "ALTER TABLE case_file ENABLE TRIGGER USER");

    private final StringWriter said = new StringWriter();
    private @Nullable EmbeddedPostgres server;
    private DatabaseAddress elsewhere = new DatabaseAddress("", "", "", "", "");
    private Path folder = Path.of("");
    private Path backup = Path.of("");
    private Path keys = Path.of("");

    private record Stored(String place, String value) {}

    @BeforeAll
    void another_server(@TempDir Path data) {
        EmbeddedPostgres started = EmbeddedPostgres.start(data, HOME.resolve(".build"), false);
        server = started;
        elsewhere = started.address();
    }

    @AfterAll
    void stops() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void a_household(@TempDir Path fresh) {
        folder = fresh;
        keys = folder.resolve("keys.json");
        backup = folder.resolve("household.backup");
        change("DROP SCHEMA IF EXISTS doorbraak CASCADE");
        new Schema(elsewhere).migrate();
        PLAIN.forEach(this::change);
        start();
        assertThat(there("backup", backup.toString())).as(said.toString()).isZero();
        assertThat(said.toString()).contains("keep a copy of " + keys);
        said.getBuffer().setLength(0);
    }

    @Test
    void everything_has_a_new_key_and_the_former_one_is_gone() throws IOException {
        List<Stored> before = members();
        String former = Files.readString(keys);
        List<String> plain = opened(before);

        assertThat(there("keys", "rotate")).as(said.toString()).isZero();

        assertThat(said.toString()).contains("the former key is destroyed").contains("Make a backup now");
        assertThat(opened(members())).isEqualTo(plain).contains("Anna Voorbeeld");
        assertThat(members()).doesNotContainAnyElementsOf(before);
        assertThatThrownBy(() -> opened(before)).hasMessage("A sealed text does not open: case_member.name");
        said.getBuffer().setLength(0);
        assertThat(there("keys", "status")).isZero();
        assertThat(said.toString().lines())
                .filteredOn(line -> line.contains(" values."))
                .hasSize(1);
        Files.writeString(keys, former);
        assertThatThrownBy(this::start).hasMessageContaining("are not those of these data");
        assertThat(there("keys", "status")).isEqualTo(1);
        assertThat(said.toString()).contains("that key is not in the file");
        assertThat(there("restore", "--replace", backup.toString()))
                .as(said.toString())
                .isZero();
        assertThat(opened(members())).as("with the former file").isEqualTo(plain);
    }

    @Test
    void a_rotation_that_was_cut_off_goes_on_where_it_was() {
        List<String> plain = opened(members());
        Stored note = new Stored("case_member.note", value("SELECT max(note) FROM case_member"));
        // A note of another row does not open: the names are sealed anew by then.
        change("UPDATE case_member SET note = (SELECT max(name) FROM case_member) WHERE note = '" + note.value() + "'");

        assertThat(there("keys", "rotate")).isEqualTo(1);

        assertThat(said.toString()).contains("A value in case_member.note does not open");
        assertThat(opened(members())).isEqualTo(plain);
        said.getBuffer().setLength(0);
        assertThat(there("keys", "status")).isZero();
        assertThat(said.toString()).contains("A rotation was cut off");
        assertThat(said.toString().lines())
                .filteredOn(line -> line.contains(" values."))
                .hasSize(2);

        change("UPDATE case_member SET note = '' WHERE sealed_under(note) <> sealed_under(name)");
        assertThat(there("keys", "rotate")).as(said.toString()).isZero();
        assertThat(opened(members())).isEqualTo(plain);
        said.getBuffer().setLength(0);
        assertThat(there("keys", "status")).isZero();
        assertThat(said.toString()).doesNotContain("cut off");
    }

    @Test
    void what_an_earlier_program_left_plain_is_sealed_at_the_start_and_nothing_plain_comes_in_after_that() {
        assertThat(opened(members())).containsExactly("Anna Voorbeeld", "Bram Voorbeeld");
        assertThat(value("SELECT count(DISTINCT name_mark)::text FROM case_member"))
                .isEqualTo("2");
        assertThat(value("SELECT count(*)::text FROM case_member WHERE note = ''"))
                .isEqualTo("1");
        assertThatThrownBy(() -> change("UPDATE case_member SET name = 'Plain'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("takes sealed values only")
                .hasMessageNotContaining("Failing row");
    }

    @Test
    void without_its_keys_nothing_starts_and_nothing_is_restored() throws IOException {
        Files.delete(keys);
        assertThatThrownBy(this::start)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("There is no file with keys " + keys)
                .hasMessageContaining("DOORBRAAK_KEYS");
        assertThat(keys).doesNotExist();
        assertThat(there("restore", "--check", backup.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("There is no file with keys " + keys);

        Files.writeString(keys, "{}");
        assertThat(there("restore", "--replace", backup.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("holds no keys of Doorbraak");
        assertThat(members()).as("what was there").isNotEmpty();
    }

    private List<String> opened(List<Stored> stored) {
        return stored.stream()
                .map(each -> Opened.with(keys, each.value(), each.place()))
                .toList();
    }

    private List<Stored> members() {
        return owner().sql(MEMBERS)
                .query((row, number) -> new Stored(row.getString("place"), row.getString("value")))
                .list();
    }

    private String value(String question) {
        return owner().sql(question).query(String.class).single();
    }

    private void change(String statement) {
        owner().sql(statement).update();
    }

    /** What a start does with the keys. */
    private void start() {
        try (SealedDatabase database = new SealedDatabase(elsewhere)) {
            database.readyWith(keys);
        }
    }

    private JdbcClient owner() {
        return JdbcClient.create(elsewhere.asOwner());
    }

    private int there(String... command) {
        PrintWriter writer = new PrintWriter(said, true);
        Map<String, String> settings = Map.of(
                "DOORBRAAK_DB_URL", elsewhere.url(),
                "DOORBRAAK_DB_OWNER_PASSWORD", elsewhere.ownerPassword(),
                "DOORBRAAK_LOG_ANCHOR", folder.resolve("log.anchor").toString(),
                "DOORBRAAK_BACKUP_KEY", folder.resolve("backup.key").toString(),
                "DOORBRAAK_KEYS", keys.toString());
        return Maintenance.commands(new Installation(HOME, settings, Clock.systemUTC()))
                .setOut(writer)
                .setErr(writer)
                .execute(command);
    }
}
