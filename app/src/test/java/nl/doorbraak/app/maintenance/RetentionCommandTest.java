package nl.doorbraak.app.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.Users;
import nl.doorbraak.app.casefile.CaseFiles;
import nl.doorbraak.app.casefile.CaseStatus;
import nl.doorbraak.app.casefile.CaseStatuses;
import nl.doorbraak.app.casefile.ClosingReason;
import nl.doorbraak.app.database.Caller;
import nl.doorbraak.app.database.DatabaseAddress;
import nl.doorbraak.app.database.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command beside the application, and the backups that must lose what it removed. */
@SpringBootTest
class RetentionCommandTest {

    @Autowired
    private DatabaseAddress address;

    @Autowired
    private Users users;

    @Autowired
    private CaseFiles files;

    @Autowired
    private CaseStatuses statuses;

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
    private Caller lead = new Caller(UUID.randomUUID(), "coordination");
    private UUID caseId = UUID.randomUUID();
    private String name = "";

    @BeforeEach
    void a_case() {
        lead = users.all().stream()
                .filter(user -> user.roles().contains(Role.COORDINATOR))
                .findFirst()
                .orElseThrow()
                .as(Role.COORDINATOR);
        name = "Zeldzaam " + UUID.randomUUID();
        caseId = lead.asking(() -> files.open(name, "Voorbeeldstad", "Noord", "", UUID.randomUUID()));
    }

    @Test
    void it_does_nothing_until_somebody_says_what() {
        assertThat(run(years(11), "retention")).isEqualTo(1);
        assertThat(said.toString()).contains("--dry-run", "--yes");
        close();
        assertThat(run(years(11), "retention", "--dry-run")).isZero();
        assertThat(said.toString()).contains("Nothing was changed.", "Households removed, term Other laws");
        assertThat(called(address)).isEqualTo(name);
    }

    @Test
    void a_backup_of_a_case_that_was_open_then_loses_its_household_again_when_it_is_restored() throws IOException {
        Path backup = folder.resolve("voorbeeldstad.backup");
        assertThat(run(clock, "backup", backup.toString())).as(said.toString()).isZero();
        close();
        assertThat(run(years(11), "retention", "--yes")).as(said.toString()).isZero();
        assertThat(said.toString()).contains(called(address));
        assertThat(said.toString()).doesNotContain(name);
        assertThat(called(address)).startsWith("A-");

        Path data = folder.resolve("data");
        Map<String, String> elsewhere = new HashMap<>(settings());
        elsewhere.keySet().removeIf(setting -> setting.startsWith("DOORBRAAK_DB") || setting.endsWith("ANCHOR"));
        elsewhere.put("DOORBRAAK_DATA", data.toString());
        assertThat(run(elsewhere, clock, "restore", backup.toString()))
                .as(said.toString())
                .isZero();

        assertThat(said.toString()).contains("came back with this backup is removed again");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, programs, false)) {
            assertThat(called(server.address())).startsWith("A-");
            assertThat(JdbcClient.create(server.address().asOwner())
                            .sql("SELECT count(*) FROM case_head WHERE name = ?")
                            .param(name)
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void older_backups_beside_a_new_one_go_when_asked_and_other_files_stay() throws IOException {
        Path old = folder.resolve("old.backup");
        Path other = folder.resolve("notes.txt");
        Files.writeString(other, "geen reservekopie");
        assertThat(run(clock, "backup", old.toString())).isZero();

        Clock later = Clock.offset(clock, Duration.ofDays(8));
        assertThat(run(later, "backup", "--keep", "9", folder.resolve("b").toString()))
                .isZero();
        assertThat(old).exists();
        assertThat(run(later, "backup", "--keep", "7", folder.resolve("c").toString()))
                .isZero();
        assertThat(old).doesNotExist();
        assertThat(other).exists();
        assertThat(folder.resolve("b")).exists();
        assertThat(said.toString()).contains("Older backups in this folder removed: 1.");
    }

    private void close() {
        CaseStatus.Closing closing = new CaseStatus.Closing(LocalDate.now(clock), ClosingReason.STOPPED);
        lead.doing(() -> statuses.close(caseId, 0, closing, UUID.randomUUID()));
    }

    private String called(DatabaseAddress where) {
        return JdbcClient.create(where.asOwner())
                .sql("SELECT name FROM case_file WHERE case_id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private Clock years(int years) {
        return Clock.offset(clock, Duration.ofDays(366L * years));
    }

    private Map<String, String> settings() {
        return Map.of(
                "DOORBRAAK_DB_URL", address.url(),
                "DOORBRAAK_DB_OWNER_PASSWORD", address.ownerPassword(),
                "DOORBRAAK_LOG_ANCHOR", anchor.toString(),
                "DOORBRAAK_KEYS", keys.toString(),
                "DOORBRAAK_REMOVED", folder.resolve("removed.cases").toString(),
                "DOORBRAAK_BACKUP_KEY", folder.resolve("backup.key").toString());
    }

    private int run(Clock then, String... command) {
        return run(settings(), then, command);
    }

    private int run(Map<String, String> settings, Clock then, String... command) {
        PrintWriter writer = new PrintWriter(said, true);
        return Maintenance.commands(new Installation(programs.resolveSibling("."), settings, then))
                .setOut(writer)
                .setErr(writer)
                .execute(command);
    }
}
