package nl.doorbraak.app.killed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.doorbraak.app.DoorbraakApplication;

/** The application of the demo town as a process of its own, with its own PostgreSQL, that can be killed. */
final class RunningApplication {

    private static final Path HOME = Path.of(System.getProperty("doorbraak.home", ".."));
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final String address;

    private RunningApplication(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it on the data of a folder, and returns when its first page answers. */
    static RunningApplication start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Ddoorbraak.home=" + HOME.toAbsolutePath(),
                "-cp",
                programs(),
                DoorbraakApplication.class.getName());
        builder.environment()
                .putAll(Map.of(
                        "DOORBRAAK_DATA", data.toString(),
                        "DOORBRAAK_PORT", String.valueOf(port),
                        "DOORBRAAK_DEMO", "true"));
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("application.log").toFile()));
        RunningApplication running = new RunningApplication(builder.start(), "http://localhost:" + port);
        running.awaitFirstPage(data);
        return running;
    }

    /** Where it is served, without a slash at the end. */
    String address() {
        return address;
    }

    /** Kills the application and every process of its database, in any order, as a power cut does. */
    void kill(Random random) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        Collections.shuffle(all, random);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    /** Kills the server of the database, or one of its sessions, which makes all of them begin anew. */
    void killDatabase(Random random) {
        List<ProcessHandle> server = process.children().toList();
        List<ProcessHandle> all = process.descendants().toList();
        ProcessHandle chosen = random.nextBoolean() ? server.getFirst() : all.get(random.nextInt(all.size()));
        chosen.destroyForcibly();
        chosen.onExit().join();
    }

    private void awaitFirstPage(Path data) throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new AssertionError("It does not start; see " + data.resolve("application.log"));
            }
            Thread.sleep(100);
        }
    }

    private boolean answers() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(address + "/inloggen"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    // What only tests need may not be what makes it work.
    private static String programs() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(each -> !each.endsWith("test-classes") && !each.endsWith("test-classes/"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
