package nl.doorbraak.app.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process of one cluster, also the one that an earlier run left behind. */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);

    private final Path folder;
    private final Programs programs;

    Postmaster(Path folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /** Starts the server on the loopback address; it may need a moment before it answers. */
    Process start(int port, boolean durable) {
        String safety = durable ? "on" : "off";
        return programs.start(
                "postgres",
                "-D",
                folder.toString(),
                "-p",
                String.valueOf(port),
                "-clisten_addresses=127.0.0.1",
                "-cunix_socket_directories=",
                "-cfsync=" + safety,
                "-csynchronous_commit=" + safety,
                "-cmax_connections=60",
                "-cshared_buffers=64MB",
                "-clog_min_messages=warning",
                // The details of an error are the values somebody typed.
                "-clog_error_verbosity=terse",
                "-clog_min_error_statement=panic");
    }

    /** Stops the server: sessions are cut off, everything acknowledged is on disk. */
    void stop() {
        if (!programs.run("pg_ctl", "stop", "-D", folder.toString(), "-m", "fast", "-w", "-t", "30")) {
            programs.run("pg_ctl", "stop", "-D", folder.toString(), "-m", "immediate", "-w", "-t", "30");
        }
    }

    /**
     * Clears what a killed run left: a server that still runs is stopped; a lock file whose process is gone, a zombie or
     * another program altogether is deleted, because PostgreSQL would take it for a living server.
     */
    void clearRemains() {
        Path lock = folder.resolve("postmaster.pid");
        processIn(lock).ifPresent(process -> {
            if (isRunningPostgres(process)) {
                LOG.info("Stopping the PostgreSQL server that an earlier run left behind");
                stop();
            }
            if (!isRunningPostgres(process)) {
                delete(lock);
            }
        });
    }

    private static Optional<Long> processIn(Path lock) {
        try {
            List<String> lines = Files.readAllLines(lock);
            return lines.isEmpty()
                    ? Optional.of(-1L)
                    : Optional.of(Long.valueOf(lines.getFirst().strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + lock, e);
        }
    }

    private static boolean isRunningPostgres(long process) {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> !isZombie(process))
                .filter(handle -> handle.info().command().orElse("postgres").endsWith("postgres"))
                .isPresent();
    }

    private static boolean isZombie(long process) {
        try {
            String status = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
            return status.substring(status.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path lock) {
        try {
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + lock, e);
        }
    }
}
