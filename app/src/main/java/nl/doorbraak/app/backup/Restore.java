package nl.doorbraak.app.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.doorbraak.app.database.DatabaseAddress;
import nl.doorbraak.app.database.Schema;
import nl.doorbraak.app.keys.Refused;
import nl.doorbraak.app.keys.SealedDatabase;
import nl.doorbraak.app.trail.Anchor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup: checks that it is whole, fills a database with it, and checks that the database then holds the same. */
public final class Restore {

    private final Path file;
    private final BackupKey key;

    /** A restore from a file. */
    public Restore(Path file, BackupKey key) {
        this.file = file;
        this.key = key;
    }

    /**
     * Reads the whole file and says what is in it.
     *
     * @param keys the file with the keys of sealed columns
     * @throws Refused when it is not there, not ours, not of this key, damaged or cut off, or when what is sealed in it needs other keys
     */
    public Contents check(Path keys) {
        Map<String, String> found = new HashMap<>();
        ByteArrayOutputStream needed = new ByteArrayOutputStream();
        Contents sums = read((name, input) -> found.put(
                name, sumOf(input, name.equals(SealedDatabase.KEYS) ? needed : OutputStream.nullOutputStream())));
        sums.sums().forEach((table, sum) -> {
            if (!sum.sha256().equals(found.get(table))) {
                throw new Refused("backup.damaged", file);
            }
        });
        require(needed.toString(StandardCharsets.US_ASCII), keys);
        return sums;
    }

    // The table of keys as COPY writes it: an id, a tab and its proof on each line.
    private static void require(String needed, Path keys) {
        if (!needed.isEmpty()) {
            SealedDatabase.require(
                    needed.lines()
                            .map(line -> line.split("\t"))
                            .collect(Collectors.toMap(line -> line[0], line -> line[1])),
                    keys);
        }
    }

    /**
     * When the backup was taken, read from its beginning alone.
     *
     * @throws Refused when it is not there, not ours or not of this key
     */
    Instant takenAt() {
        try (InputStream encrypted = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(key.decrypting(encrypted))) {
            @Nullable ZipEntry first = zip.getNextEntry();
            if (first == null || !first.getName().equals(Backup.CONTENTS)) {
                throw new Refused("backup.damaged", file);
            }
            return contents(zip).takenAt();
        } catch (IOException | JacksonException e) {
            throw new Refused("backup.damaged", e, file);
        }
    }

    /**
     * Fills a database with a backup that was checked. Its tables are made anew in the version of the backup, filled, compared with
     * the backup, and only then brought to the version of this program.
     *
     * @param anchor of the audit trail: what it held is set aside, and it holds what was anchored when the backup was taken
     * @throws Refused when the schema is of a newer program, or when what is read back is not what was written
     */
    public void into(DatabaseAddress address, Contents contents, Anchor anchor) {
        Schema schema = new Schema(address);
        if (!schema.knows(contents.schema())) {
            throw new Refused("backup.newer", file);
        }
        schema.makeAnew(contents.schema(), () -> fill(address, contents));
        read((name, input) -> {
            if (name.equals(Backup.ANCHOR)) {
                anchor.replace(new String(input.readAllBytes(), StandardCharsets.US_ASCII));
            }
        });
        schema.migrate();
    }

    private void fill(DatabaseAddress address, Contents contents) {
        try (Connection owner = DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword())) {
            owner.setAutoCommit(false);
            Tables tables = new Tables(owner);
            tables.empty(contents.tables());
            read((name, input) -> fill(tables, contents, name, input));
            tables.guard(contents.tables());
            tables.set(contents.sequences());
            compare(tables, contents);
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be filled", e);
        }
    }

    private interface Part {
        void take(String name, InputStream input) throws SQLException, IOException;
    }

    private Contents read(Part part) {
        try (InputStream encrypted = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(key.decrypting(encrypted))) {
            return read(zip, part);
        } catch (NoSuchFileException e) {
            throw new Refused("backup.no-file", e, file);
        } catch (IOException | JacksonException e) {
            throw new Refused("backup.damaged", e, file);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be filled", e);
        }
    }

    private Contents read(ZipInputStream zip, Part part) throws SQLException, IOException {
        for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            switch (entry.getName()) {
                case Backup.CONTENTS -> known(contents(zip));
                case Backup.SUMS -> {
                    return contents(zip);
                }
                default -> part.take(entry.getName(), zip);
            }
        }
        throw new Refused("backup.damaged", file);
    }

    private static Contents contents(InputStream zip) throws IOException {
        return JsonMapper.shared().readValue(zip.readAllBytes(), Contents.class);
    }

    private void known(Contents contents) {
        if (contents.format() != Contents.FORMAT) {
            throw new Refused("backup.newer", file);
        }
    }

    private static String sumOf(InputStream input, OutputStream copy) throws IOException {
        MessageDigest digest = Summing.sha256();
        new DigestInputStream(input, digest).transferTo(copy);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void fill(Tables tables, Contents contents, String name, InputStream input)
            throws SQLException, IOException {
        if (contents.tables().contains(name)) {
            tables.read(name, input);
        }
    }

    private void compare(Tables tables, Contents contents) {
        contents.sums().forEach((table, sum) -> {
            try {
                if (!Summing.of(OutputStream.nullOutputStream(), output -> tables.write(table, output))
                        .equals(sum)) {
                    throw new Refused("backup.differs", table);
                }
            } catch (SQLException | IOException e) {
                throw new IllegalStateException("The restored table " + table + " could not be read", e);
            }
        });
    }
}
