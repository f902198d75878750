package nl.doorbraak.app.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import nl.doorbraak.app.database.DatabaseAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running PostgreSQL server whose data lives in one folder. Starting twice on one folder is refused; a server that dies is started
 * again on the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "doorbraak";

    private final FileChannel lock;
    private final KeptServer server;
    private final DatabaseAddress address;

    private EmbeddedPostgres(FileChannel lock, KeptServer server, DatabaseAddress address) {
        this.lock = lock;
        this.server = server;
        this.address = address;
    }

    /**
     * Starts the server, making the data folder when it is not there, and returns when it answers.
     *
     * @param data folder of the cluster, its settings and its log
     * @param programs folder below which the programs are unpacked
     * @param durable whether every commit is on disk before it is acknowledged; false only where data are thrown away
     * @throws IllegalStateException when another process uses the folder, or the server does not start
     */
    public static EmbeddedPostgres start(Path data, Path programs, boolean durable) {
        FileChannel lock = lock(data);
        Programs run = new Programs(
                PostgresBinaries.unpackedBelow(programs), Unprivileged.here(), data.resolve("postgresql.log"));
        ClusterSettings settings = ClusterSettings.in(data.resolve("database.properties"));
        Cluster cluster = new Cluster(data.resolve("postgresql"), run);
        cluster.initialise(settings.password(Cluster.SUPERUSER));
        Postmaster postmaster = new Postmaster(cluster.folder(), run);
        postmaster.clearRemains();
        int port = settings.freePort();
        DatabaseAddress template = address(port, "postgres", settings);
        KeptServer server = new KeptServer(
                postmaster, port, durable, () -> prepare(template, settings.password(Cluster.SUPERUSER)), run.log());
        server.start();
        return new EmbeddedPostgres(lock, server, address(port, DATABASE, settings));
    }

    /**
     * The server of the folder when another process runs it.
     *
     * @param data folder of the cluster
     */
    public static Optional<DatabaseAddress> running(Path data) {
        Path file = data.resolve("database.properties");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel =
                FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            @Nullable FileLock free = channel.tryLock();
            if (free != null) {
                return Optional.empty();
            }
            ClusterSettings settings = ClusterSettings.in(file);
            return Optional.of(address(settings.port(), DATABASE, settings));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data folder " + data, e);
        }
    }

    /** How to reach the database, for the owner and for the application. */
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        server.stop();
        lock.close();
        LOG.info("PostgreSQL stopped");
    }

    private static FileChannel lock(Path data) {
        try {
            Files.createDirectories(data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            FileChannel channel =
                    FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock held = channel.tryLock();
            if (held == null) {
                throw new IllegalStateException("Another Doorbraak is using " + data);
            }
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data folder " + data, e);
        }
    }

    // Says whether the server answers; the database and its roles are made the first time it does.
    private static boolean prepare(DatabaseAddress template, String password) {
        try (Connection connection = DriverManager.getConnection(template.url(), Cluster.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            DatabaseRoles.prepare(statement, DATABASE, template);
            return true;
        } catch (SQLException e) {
            LOG.debug("Not yet: {}", e.getMessage());
            return false;
        }
    }

    private static DatabaseAddress address(int port, String database, ClusterSettings settings) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                DatabaseRoles.OWNER,
                settings.password(DatabaseRoles.OWNER),
                DatabaseRoles.APPLICATION,
                settings.password(DatabaseRoles.APPLICATION));
    }
}
