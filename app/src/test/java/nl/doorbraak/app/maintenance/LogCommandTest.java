package nl.doorbraak.app.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.database.DatabaseAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
class LogCommandTest {

    @Autowired
    private DatabaseAddress address;

    @Autowired
    private Clock clock;

    @Value("${doorbraak.log.anchor}")
    private Path anchor;

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private long entry;

    @BeforeEach
    void a_sealed_entry() throws InterruptedException {
        owner().sql("INSERT INTO audit_entry (act, part) VALUES ('read', 'proef')")
                .update();
        entry = owner().sql("SELECT max(entry_id) FROM log_entry")
                .query(Long.class)
                .single();
        while (owner().sql("SELECT batch IS NULL FROM log_entry WHERE entry_id = ?")
                .param(entry)
                .query(Boolean.class)
                .single()) {
            Thread.sleep(100);
        }
    }

    @Test
    void verify_says_that_the_log_is_whole_in_either_language() {
        assertThat(run("log", "verify")).isZero();
        assertThat(said.toString()).contains("The log is whole");

        assertThat(run("log", "verify", "--language", "nl")).isZero();
        assertThat(said.toString()).contains("Het logboek is heel");
    }

    @Test
    void verify_names_the_first_broken_link_and_fails() {
        rename("proef", "proeg");
        try {
            assertThat(run("log", "verify")).isEqualTo(1);
            assertThat(said.toString()).contains("entry " + entry, "This is the first broken link");
        } finally {
            rename("proeg", "proef");
        }
        assertThat(run("log", "verify")).isZero();
    }

    @Test
    void verify_holds_the_log_against_an_anchor_kept_elsewhere() throws IOException {
        Path longer = folder.resolve("anchor");
        Files.writeString(longer, Files.readString(anchor) + "999999999 00 2026-01-01T00:00:00Z\n");

        assertThat(run("log", "verify", "--anchor", longer.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("The end of the log was cut off: batch 999999999");
    }

    @Test
    void without_a_database_there_is_nothing_to_verify() {
        CommandLine commands = commands(Map.of("DOORBRAAK_DATA", folder.toString()));

        assertThat(commands.execute("log", "verify")).isEqualTo(1);
        assertThat(said.toString()).contains("There is no database yet");
    }

    @Test
    void export_writes_each_entry_with_the_fields_of_the_standard_and_pseudonyms() throws IOException {
        Path file = folder.resolve("log.jsonl");

        assertThat(run("log", "export", "--output", file.toString())).isZero();

        List<JsonNode> spans = Files.readAllLines(file).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(spans).isNotEmpty().allSatisfy(span -> {
            assertThat(span.get("trace_id").asString()).hasSize(32);
            assertThat(span.get("span_id").asString()).hasSize(16);
            assertThat(span.get("status").asString()).isIn("Ok", "Unset");
            assertThat(span.propertyNames()).contains("name", "start_time", "end_time", "attributes");
            assertThat(span.get("attributes")
                            .get("dpl.core.processing_activity_id")
                            .asString())
                    .startsWith("urn:doorbraak:processing:");
        });
        assertThat(spans).anyMatch(span -> span.get("attributes").has("dpl.core.data_subject_id"));
        String all = Files.readString(file);
        assertThat(owner().sql("SELECT case_id::text FROM case_file UNION ALL SELECT user_id::text FROM app_user")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(all::contains);
    }

    @Test
    void export_writes_a_list_as_one_trace_with_a_span_for_each_case_it_showed() throws IOException {
        List<UUID> shown = List.of(UUID.randomUUID(), UUID.randomUUID());
        owner().sql("INSERT INTO log_entry (act, part, case_pseudonyms) VALUES ('listed', 'list', ARRAY[?, ?])")
                .params(shown)
                .update();
        Path file = folder.resolve("log.jsonl");

        assertThat(run("log", "export", "--output", file.toString())).isZero();

        List<JsonNode> spans = Files.readAllLines(file).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(span -> shown.toString()
                        .contains(span.get("attributes")
                                .path("dpl.core.data_subject_id")
                                .asString("nobody")))
                .toList();
        assertThat(spans)
                .hasSize(2)
                .extracting(span -> span.get("trace_id").asString())
                .hasSize(2)
                .containsOnly(spans.getFirst().get("trace_id").asString());
        assertThat(spans).extracting(span -> span.get("span_id").asString()).doesNotHaveDuplicates();
    }

    @Test
    void export_of_a_period_leaves_out_what_came_before() throws IOException {
        Path file = folder.resolve("log.jsonl");

        assertThat(run("log", "export", "--from", "2999-01-01", "--until", "2999-01-01", "--output", file.toString()))
                .isZero();

        assertThat(Files.readString(file)).isEmpty();
    }

    private int run(String... command) {
        return commands(Map.of(
                        "DOORBRAAK_DB_URL", address.url(),
                        "DOORBRAAK_DB_OWNER_PASSWORD", address.ownerPassword(),
                        "DOORBRAAK_LOG_ANCHOR", anchor.toString()))
                .execute(command);
    }

    private CommandLine commands(Map<String, String> settings) {
        PrintWriter writer = new PrintWriter(said, true);
        return Maintenance.commands(new Installation(folder, settings, clock))
                .setOut(writer)
                .setErr(writer);
    }

    private void rename(String from, String to) {
        owner().sql("UPDATE log_entry SET part = ? WHERE part = ? AND entry_id = ?")
                .params(to, from, entry)
                .update();
    }

    private JdbcClient owner() {
        return JdbcClient.create(address.asOwner());
    }
}
