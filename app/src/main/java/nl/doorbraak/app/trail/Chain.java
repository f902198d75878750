package nl.doorbraak.app.trail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorbraak.app.trail.Fault.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Verifies the sealed audit trail against itself and against its anchor. It reckons every hash anew and uses no function of the
 * database for it, so that who can change the database cannot change the verdict.
 */
public final class Chain {

    // The anchor is written right after the batch: what is older than this should be there.
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String BATCHES =
            "SELECT batch, entry_ids, entry_hashes, previous, hash, sealed_at FROM doorbraak.log_batch WHERE batch > ?"
                    + " ORDER BY batch LIMIT 100";
    // What could stand in for these functions in another schema is not looked for: the session sees pg_catalog alone.
    private static final String ENTRIES = "SELECT entry_id, stored_at, (jsonb_strip_nulls(to_jsonb(e) - 'batch'))::text"
            + " AS text FROM doorbraak.log_entry e WHERE entry_id = ANY (?) AND batch = ?";
    private static final String ADDED = "SELECT entry_id, stored_at, batch FROM doorbraak.log_entry"
            + " WHERE batch IS NOT NULL AND entry_id NOT IN (SELECT unnest(entry_ids) FROM doorbraak.log_batch) ORDER BY entry_id LIMIT 1";

    private final JdbcClient owner;
    private final Map<Long, Anchor.Line> anchored = new TreeMap<>();
    private final Instant now;

    /** The chain in a database, read as its owner in a session whose time zone is UTC. */
    public Chain(JdbcClient owner, List<Anchor.Line> anchor, Clock clock) {
        this.owner = owner;
        this.now = clock.instant();
        anchor.forEach(line -> anchored.put(line.batch(), line));
    }

    /**
     * What was verified.
     *
     * @param unsealed how many entries are not sealed yet, which are those of the last seconds while the application runs
     * @param fault the first thing that is wrong; empty when the chain is whole
     */
    public record Verdict(long batches, long entries, long unsealed, Optional<Fault> fault) {}

    private record Batch(long number, Long[] entries, byte[] hashes, byte[] previous, byte[] hash, Instant sealedAt) {

        static Batch of(ResultSet row, int number) throws SQLException {
            return new Batch(
                    row.getLong("batch"),
                    (Long[]) row.getArray("entry_ids").getArray(),
                    row.getBytes("entry_hashes"),
                    row.getBytes("previous"),
                    row.getBytes("hash"),
                    row.getObject("sealed_at", OffsetDateTime.class).toInstant());
        }

        byte[] hashOf(int entry) {
            return Arrays.copyOfRange(hashes, 32 * entry, 32 * (entry + 1));
        }

        byte[] reckoned() {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(previous);
            all.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
            all.writeBytes(hashes);
            return sha256(all.toByteArray());
        }

        Fault fault(Kind kind) {
            return new Fault(kind, number, 0, sealedAt);
        }

        Fault fault(Kind kind, long entry, Instant at) {
            return new Fault(kind, number, entry, at);
        }
    }

    private record Entry(long id, Instant storedAt, byte[] hash) {}

    /** Goes through the chain from its beginning to the first fault. */
    public Verdict verify() {
        owner.sql("SET TIME ZONE 'UTC'").update();
        owner.sql("SET search_path = pg_catalog").update();
        byte[] previous = sha256(new byte[0]);
        long number = 0;
        long entries = 0;
        for (List<Batch> some = after(number); !some.isEmpty(); some = after(number)) {
            for (Batch batch : some) {
                Optional<Fault> fault = faultOf(batch, number + 1, previous);
                if (fault.isPresent()) {
                    return verdict(number, entries, fault);
                }
                number = batch.number();
                entries += batch.entries().length;
                previous = batch.hash();
            }
        }
        Optional<Fault> cutOff = tail(number);
        return verdict(number, entries, cutOff.isPresent() ? cutOff : added(entries));
    }

    private List<Batch> after(long number) {
        return owner.sql(BATCHES).param(number).query(Batch::of).list();
    }

    private Verdict verdict(long batches, long entries, Optional<Fault> fault) {
        long unsealed = owner.sql("SELECT count(*) FROM doorbraak.log_entry WHERE batch IS NULL")
                .query(Long.class)
                .single();
        return new Verdict(batches, entries, unsealed, fault);
    }

    private Optional<Fault> faultOf(Batch batch, long expected, byte[] previous) {
        if (batch.number() != expected) {
            return Optional.of(new Fault(Kind.BATCH_GONE, expected, 0, batch.sealedAt()));
        }
        if (!Arrays.equals(batch.previous(), previous)) {
            return Optional.of(batch.fault(Kind.LINK_BROKEN));
        }
        return faultWithin(batch)
                .or(() -> Arrays.equals(batch.reckoned(), batch.hash())
                        ? Optional.empty()
                        : Optional.of(batch.fault(Kind.BATCH_CHANGED)))
                .or(() -> againstAnchor(batch));
    }

    private Optional<Fault> faultWithin(Batch batch) {
        if (batch.hashes().length != 32 * batch.entries().length) {
            return Optional.of(batch.fault(Kind.BATCH_CHANGED));
        }
        Map<Long, Entry> there = entriesOf(batch);
        for (int at = 0; at < batch.entries().length; at++) {
            long id = batch.entries()[at];
            @Nullable Entry entry = there.get(id);
            if (entry == null) {
                return Optional.of(batch.fault(Kind.ENTRY_GONE, id, batch.sealedAt()));
            }
            if (!Arrays.equals(entry.hash(), batch.hashOf(at))) {
                return Optional.of(batch.fault(Kind.ENTRY_CHANGED, id, entry.storedAt()));
            }
        }
        return Optional.empty();
    }

    private Map<Long, Entry> entriesOf(Batch batch) {
        Map<Long, Entry> entries = new HashMap<>();
        owner.sql(ENTRIES)
                .params(batch.entries(), batch.number())
                .query((row, number) -> new Entry(
                        row.getLong("entry_id"),
                        row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                        sha256(row.getString("text").getBytes(StandardCharsets.UTF_8))))
                .list()
                .forEach(entry -> entries.put(entry.id(), entry));
        return entries;
    }

    private Optional<Fault> againstAnchor(Batch batch) {
        Anchor.@Nullable Line line = anchored.get(batch.number());
        if (line == null) {
            return batch.sealedAt().isBefore(now.minus(PATIENCE))
                    ? Optional.of(batch.fault(Kind.NOT_ANCHORED))
                    : Optional.empty();
        }
        return line.hash().equals(HexFormat.of().formatHex(batch.hash()))
                ? Optional.empty()
                : Optional.of(batch.fault(Kind.ANCHOR_DIFFERS));
    }

    private Optional<Fault> tail(long last) {
        return anchored.values().stream()
                .filter(line -> line.batch() > last)
                .findFirst()
                .map(line -> new Fault(Kind.TAIL_GONE, line.batch(), 0, line.sealedAt()));
    }

    private Optional<Fault> added(long sealed) {
        long marked = owner.sql("SELECT count(*) FROM doorbraak.log_entry WHERE batch IS NOT NULL")
                .query(Long.class)
                .single();
        return marked == sealed
                ? Optional.empty()
                : owner.sql(ADDED)
                        .query((row, number) -> new Fault(
                                Kind.ENTRY_ADDED,
                                row.getLong("batch"),
                                row.getLong("entry_id"),
                                row.getObject("stored_at", OffsetDateTime.class).toInstant()))
                        .optional();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
