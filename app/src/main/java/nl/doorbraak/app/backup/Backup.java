package nl.doorbraak.app.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.doorbraak.app.database.DatabaseAddress;
import nl.doorbraak.app.database.Schema;
import nl.doorbraak.app.keys.Refused;
import nl.doorbraak.app.trail.Anchor;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: every table as it is at one moment, also while people work, and the anchor of the audit trail. The file is a ZIP,
 * encrypted as a whole; it takes its name when it is complete.
 */
public final class Backup {

    static final String CONTENTS = "contents.json";
    static final String SUMS = "sums.json";
    static final String ANCHOR = "log.anchor";

    private final DatabaseAddress address;
    private final Clock clock;

    /** A backup of a database, taken as its owner. */
    public Backup(DatabaseAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    /**
     * Writes the backup and says what is in it.
     *
     * @throws Refused when the file exists already
     */
    public Contents write(Path file, BackupKey key, Anchor anchor) {
        if (Files.exists(file)) {
            throw new Refused("backup.exists", file);
        }
        if (!new Schema(address).isThere()) {
            throw new Refused("maintenance.no-database");
        }
        try {
            Path fresh = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "backup",
                    ".unfinished",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                Contents contents = writeAll(fresh, key, anchor);
                force(fresh);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
                return contents;
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be read", e);
        }
    }

    private Contents writeAll(Path fresh, BackupKey key, Anchor anchor) throws IOException, SQLException {
        try (OutputStream output = key.encrypting(new BufferedOutputStream(Files.newOutputStream(fresh)));
                ZipOutputStream zip = new ZipOutputStream(output);
                Connection owner = owner()) {
            return write(zip, owner, anchor);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Connection owner() throws SQLException {
        Connection owner = DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        owner.setReadOnly(true);
        owner.setAutoCommit(false);
        return owner;
    }

    private Contents write(ZipOutputStream zip, Connection owner, Anchor anchor) throws SQLException, IOException {
        Tables tables = new Tables(owner);
        Contents contents = new Contents(
                Contents.FORMAT,
                clock.instant(),
                new Schema(address).version(),
                tables.inOrder(),
                tables.sequences(),
                Map.of());
        json(zip, CONTENTS, contents);
        Map<String, Contents.Sum> sums = new LinkedHashMap<>();
        for (String table : contents.tables()) {
            zip.putNextEntry(new ZipEntry(table));
            sums.put(table, Summing.of(zip, output -> tables.write(table, output)));
        }
        // Of the anchor only what the tables hold: it goes on while they are written.
        zip.putNextEntry(new ZipEntry(ANCHOR));
        zip.write(anchor.until(tables.lastBatch()).getBytes(StandardCharsets.US_ASCII));
        Contents written = contents.with(sums);
        json(zip, SUMS, written);
        return written;
    }

    private static void json(ZipOutputStream zip, String name, Contents contents) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(JsonMapper.shared().writeValueAsBytes(contents));
    }
}
