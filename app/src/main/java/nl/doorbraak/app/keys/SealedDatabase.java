package nl.doorbraak.app.keys;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.doorbraak.app.database.DatabaseAddress;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The sealed columns of a database and the keys they need, used as its owner on one connection. */
public final class SealedDatabase implements AutoCloseable {

    /** The table that says which keys a database needs. */
    public static final String KEYS = "sealing_key";

    private static final String PROOF = "Doorbraak";
    private static final int PAGES_AT_ONCE = 64;

    private final SingleConnectionDataSource connection;
    private final JdbcClient owner;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;

    /** The database at an address. */
    public SealedDatabase(DatabaseAddress address) {
        this.connection = address.asOwnerOnce();
        this.owner = JdbcClient.create(connection);
        this.batches = new JdbcTemplate(connection);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(connection));
    }

    private record Stale(String at, String value, String place, Optional<String> markedWith) {}

    /** Whether its tables know of sealing; those of an earlier program do not. */
    public boolean isThere() {
        return owner.sql("SELECT to_regclass('" + KEYS + "') IS NOT NULL")
                .query(Boolean.class)
                .single();
    }

    /**
     * The keys in a file, when they are those this database needs; a database that needs none yet gets new ones. Then everything
     * in the sealed columns is sealed.
     *
     * @throws Refused when they are not
     */
    public Keys readyWith(Path file) {
        Map<String, String> needed = needed();
        if (needed.isEmpty()) {
            Keys.make(file);
        }
        Keys keys = require(needed, file);
        use(keys);
        sealRest(keys);
        return keys;
    }

    /**
     * The keys in a file.
     *
     * @param needed a proof for each key that is needed
     * @throws Refused when one of them is not there
     */
    public static Keys require(Map<String, String> needed, Path file) {
        Keys keys = Keys.read(file);
        if (!needed.entrySet().stream().allMatch(each -> opens(keys, each.getKey(), each.getValue()))) {
            throw new Refused("keys.other", file, String.join(", ", new TreeSet<>(needed.keySet())));
        }
        return keys;
    }

    private static boolean opens(Keys keys, String id, String proof) {
        try {
            return keys.open(proof, placeOfProof(id)).equals(PROOF);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static String placeOfProof(String id) {
        return KEYS + ".proof/" + id;
    }

    private Map<String, String> needed() {
        Map<String, String> needed = new HashMap<>();
        owner.sql("SELECT key_id, proof FROM sealing_key").query(row -> {
            needed.put(row.getString("key_id"), row.getString("proof"));
        });
        return needed;
    }

    private void use(Keys keys) {
        String id = keys.id();
        owner.sql("INSERT INTO sealing_key (key_id, proof) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(id, keys.seal(PROOF, placeOfProof(id)))
                .update();
    }

    private void sealRest(Keys keys) {
        for (SealedColumn column : columns("NOT complete")) {
            seal(column, keys);
            owner.sql("UPDATE sealed_column SET complete = true WHERE table_name = ? AND column_name = ?")
                    .params(column.table(), column.column())
                    .update();
        }
    }

    private List<SealedColumn> columns(String which) {
        return owner.sql("SELECT * FROM sealed_column WHERE " + which + " ORDER BY table_name, column_name")
                .query(SealedColumn::of)
                .list();
    }

    /** How many values there are under each key, those that are not sealed under the empty key. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (SealedColumn column : columns("true")) {
            owner.sql(column.counts()).query(row -> {
                counts.merge(row.getString("key_id"), row.getLong("count"), Long::sum);
            });
        }
        return counts;
    }

    /**
     * Gives everything a new key and forgets the former one. Cut off, it goes on where it was when it is done again: until the end
     * both keys are in the file.
     *
     * @return how many values are sealed with the new key
     * @throws Refused when the keys are not those of this database, or a value does not open
     */
    public long rotate(Path file) {
        Keys keys = require(needed(), file);
        if (keys.ids().size() == 1) {
            keys = keys.withNew();
            PrivateFile.replace(file, keys.text());
        }
        use(keys);
        for (SealedColumn column : columns("true")) {
            seal(column, keys);
        }
        Map<String, Long> counts = counts();
        if (!Set.of(keys.id()).containsAll(counts.keySet())) {
            throw new Refused("keys.others-write");
        }
        owner.sql("DELETE FROM sealing_key WHERE key_id <> ?").param(keys.id()).update();
        PrivateFile.replace(file, keys.newest().text());
        return counts.getOrDefault(keys.id(), 0L);
    }

    // By pages of the table: each is read once, and what is written meanwhile stands sealed in another one.
    private void seal(SealedColumn column, Keys keys) {
        for (long page = 0; page < pages(column); page += PAGES_AT_ONCE) {
            long first = page;
            transaction.executeWithoutResult(_ -> seal(column, first, keys));
        }
    }

    private long pages(SealedColumn column) {
        return owner.sql("SELECT pg_relation_size(?::regclass) / current_setting('block_size')::bigint")
                .param(column.table())
                .query(Long.class)
                .single();
    }

    private void seal(SealedColumn column, long page, Keys keys) {
        List<Object[]> written = new ArrayList<>();
        for (Stale each : stale(column, page, keys.id())) {
            String plain = plain(column, each, keys);
            String sealed = keys.seal(plain, each.place());
            written.add(
                    column.mark() == null
                            ? new Object[] {sealed, each.at()}
                            : new Object[] {
                                sealed,
                                each.markedWith()
                                        .map(with -> keys.mark(plain, with))
                                        .orElse(""),
                                each.at()
                            });
        }
        batches.batchUpdate(column.update(), written);
    }

    private List<Stale> stale(SealedColumn column, long page, String id) {
        return owner.sql(column.stale())
                .params(page, page + PAGES_AT_ONCE, id)
                .query((row, number) -> new Stale(
                        row.getString("at"),
                        row.getString("value"),
                        row.getString("place"),
                        Optional.ofNullable(row.getString("marked_with"))))
                .list();
    }

    private static String plain(SealedColumn column, Stale each, Keys keys) {
        if (!Keys.isSealed(each.value())) {
            return each.value();
        }
        try {
            return keys.open(each.value(), each.place());
        } catch (GeneralSecurityException e) {
            throw new Refused("keys.does-not-open", e, column.name());
        }
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
