package nl.doorbraak.app.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The start script with something that runs: a copy of it, in a folder where everything is built, starts a stand-in. */
class RunningTest {

    private static final Path SCRIPT = Path.of(System.getProperty("doorbraak.home", ".."))
            .resolve("doorbraak")
            .toAbsolutePath();

    @TempDir
    Path folder;

    private final Map<String, String> settings = new HashMap<>();
    private int port;

    private record Answer(int code, String said) {}

    @BeforeEach
    void a_folder_where_everything_is_built() throws IOException {
        Files.copy(SCRIPT, folder.resolve("doorbraak"));
        Path application = Files.createDirectories(folder.resolve(".build/app"));
        Files.writeString(application.resolve("doorbraak-app-0.jar"), "");
        Files.writeString(folder.resolve(".build/app.stamp"), "");
        Path programs = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
        program(programs.resolve("javac"), "exit 1");
        program(
                programs.resolve("java"),
                "exec '%s' -cp '%s' %s \"$@\""
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                Path.of(StandIn.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .getPath()),
                                StandIn.class.getName()));
        port = anyFreePort();
        settings.putAll(Map.of(
                "JAVA_HOME", folder.resolve("jdk").toString(),
                "DOORBRAAK_DATA", folder.resolve("data").toString(),
                "DOORBRAAK_PORT", Integer.toString(port)));
    }

    @AfterEach
    void nothing_is_left_running() throws Exception {
        run("stop");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void the_first_page_is_asked_for_where_it_is_served(String listening, String announced) throws Exception {
        settings.put("DOORBRAAK_ADDRESS", listening);

        Answer start = run("start");

        assertThat(start.code()).as(start.said()).isZero();
        assertThat(start.said()).contains("Doorbraak: http://" + announced + ":" + port + "/");
        assertThat(run("start").said()).contains("already runs");
    }

    static Stream<String[]> addresses() throws IOException {
        String own = ownAddress();
        return Stream.of(
                new String[] {"127.0.0.1", "localhost"},
                new String[] {"localhost", "localhost"},
                new String[] {"127.0.0.2", "127.0.0.2"},
                new String[] {"::1", "[::1]"},
                new String[] {"0.0.0.0", "localhost"},
                new String[] {own, own});
    }

    @Test
    void status_and_logs_are_of_what_runs_and_stop_ends_it() throws Exception {
        assertThat(run("status").code()).isEqualTo(3);
        assertThat(run("logs").said()).contains("not started");
        run("start");

        String process = Files.readString(folder.resolve("data/doorbraak.pid")).strip();
        assertThat(run("status"))
                .isEqualTo(
                        new Answer(0, "Doorbraak runs at http://localhost:" + port + "/ (process " + process + ").\n"));
        assertThat(run("logs").said()).contains("Started DoorbraakApplication on 127.0.0.1");

        assertThat(run("stop").said()).contains("stopped");
        assertThat(nobodyAnswers()).isTrue();
        assertThat(run("status").code()).isEqualTo(3);
        assertThat(run("logs").said()).contains("Started DoorbraakApplication");
    }

    @Test
    void reset_stops_what_runs_before_it_throws_its_data_away() throws Exception {
        run("start");
        Files.writeString(folder.resolve("data/database.properties"), "");

        assertThat(run("reset").code()).isEqualTo(1);
        assertThat(run("status").code()).isZero();
        assertThat(run("reset", "--yes").code()).isZero();

        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(nobodyAnswers()).isTrue();
        assertThat(run("status").code()).isEqualTo(3);
    }

    private Answer run(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 2];
        command[0] = "sh";
        command[1] = folder.resolve("doorbraak").toString();
        System.arraycopy(words, 0, command, 2, words.length);
        Path said = folder.resolve("said.txt");
        ProcessBuilder script = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        Stream.of("DOORBRAAK_DB_URL", "DOORBRAAK_DEMO", "DOORBRAAK_ADDRESS").forEach(script.environment()::remove);
        script.environment().putAll(settings);
        int code = script.start().waitFor();
        return new Answer(code, Files.readString(said, UTF_8));
    }

    private boolean nobodyAnswers() throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (BindException e) {
            return false;
        }
    }

    private static void program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static int anyFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** An address others could reach this machine at; a machine without a network has only another one of its own. */
    private static String ownAddress() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .filter(each -> !each.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst()
                .orElse("127.0.0.3");
    }
}
