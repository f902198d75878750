package nl.doorbraak.app.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start script refuses before it does anything. */
class LauncherTest {

    private static final Path SCRIPT = Path.of(System.getProperty("doorbraak.home", ".."))
            .resolve("doorbraak")
            .toAbsolutePath();

    @TempDir
    Path folder;

    private record Answer(int code, String said) {}

    @Test
    void reset_leaves_a_folder_alone_that_holds_no_database_of_ours() throws IOException, InterruptedException {
        Path kept = Files.writeString(folder.resolve("brief.txt"), "van iemand anders");

        assertThat(run(Map.of(), "reset", "--yes").code()).isEqualTo(1);
        assertThat(kept).exists();
    }

    @Test
    void reset_without_somebody_to_ask_needs_to_be_told_twice() throws IOException, InterruptedException {
        Path marker = Files.writeString(folder.resolve("database.properties"), "");

        assertThat(run(Map.of(), "reset").said()).contains("--yes");
        assertThat(marker).exists();
        assertThat(run(Map.of(), "reset", "--yes").code()).isZero();
        assertThat(folder).doesNotExist();
    }

    @Test
    void reset_keeps_the_keys_that_backups_need() throws IOException, InterruptedException {
        for (String name : new String[] {"database.properties", "keys.json", "backup.key"}) {
            Files.writeString(folder.resolve(name), "");
        }

        assertThat(run(Map.of(), "reset", "--yes").said()).contains("keys.json").contains("backup.key");
        assertThat(folder).isDirectoryNotContaining("glob:**.properties").isDirectoryContaining("glob:**keys.json");
        assertThat(folder.resolve("backup.key")).exists();
    }

    @Test
    void demo_accounts_are_not_served_to_others_by_accident() throws IOException, InterruptedException {
        Answer answer = run(Map.of("DOORBRAAK_ADDRESS", "192.0.2.7", "DOORBRAAK_DEMO", "true"), "start");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.said()).contains("DOORBRAAK_DEMO=yes").contains("192.0.2.7");
        assertThat(run(Map.of("DOORBRAAK_DEMO", "misschien"), "start").said()).contains("true, false or yes");
    }

    @Test
    void a_benchmark_nobody_knows_is_not_measured() throws IOException, InterruptedException {
        Answer answer = run(Map.of(), "benchmark", "misschien");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.said()).contains("misschien", "case-list", "engine");
    }

    private Answer run(Map<String, String> settings, String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 2];
        command[0] = "sh";
        command[1] = SCRIPT.toString();
        System.arraycopy(words, 0, command, 2, words.length);
        ProcessBuilder script = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        script.environment().put("DOORBRAAK_DATA", folder.toString());
        script.environment().remove("DOORBRAAK_DB_URL");
        script.environment().putAll(settings);
        Process running = script.start();
        String said = new String(running.getInputStream().readAllBytes(), UTF_8);
        return new Answer(running.waitFor(), said);
    }
}
