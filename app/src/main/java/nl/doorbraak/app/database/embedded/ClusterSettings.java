package nl.doorbraak.app.database.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** What must be remembered between two starts: the port and the random passwords, in a file only we can read. */
final class ClusterSettings {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    private ClusterSettings(Path file) {
        this.file = file;
    }

    /** The settings in {@code file}; what is not there yet is made up at random when it is asked for. */
    static ClusterSettings in(Path file) {
        ClusterSettings settings = new ClusterSettings(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
        return settings;
    }

    /** The password of a database role. */
    String password(String role) {
        return remembered("password." + role, () -> {
            byte[] bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        });
    }

    /** The remembered port. */
    int port() {
        return Integer.parseInt(remembered("port", () -> String.valueOf(anyFreePort())));
    }

    /** The remembered port when it is free on this machine, otherwise a free one that is remembered from now on. */
    int freePort() {
        int port = port();
        if (isFree(port)) {
            return port;
        }
        values.remove("port");
        return freePort();
    }

    private String remembered(String key, java.util.function.Supplier<String> first) {
        String value = values.getProperty(key);
        if (value == null) {
            value = first.get();
            values.setProperty(key, value);
            write();
        }
        return value;
    }

    private void write() {
        try {
            Path fresh = Files.createTempFile(file.getParent(), "settings", ".new");
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, "Written by Doorbraak. Without this file the data cannot be opened.");
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static int anyFreePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on this machine", e);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
