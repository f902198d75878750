package nl.doorbraak.app.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.doorbraak.app.database.DatabaseAddress;
import nl.doorbraak.app.trail.Fault.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class ChainTest {

    private static final Consumer<JdbcClient> UNTOUCHED = owner -> {};

    @Autowired
    private Seals seals;

    @Autowired
    private DatabaseAddress address;

    @Autowired
    private Clock clock;

    @Value("${doorbraak.log.anchor}")
    private Path anchor;

    private long last;

    @BeforeEach
    void three_sealed_batches_of_three_entries() {
        for (int batch = 0; batch < 3; batch++) {
            owner().sql("INSERT INTO audit_entry (act, part) SELECT 'read', 'proef' FROM generate_series(1, 3)")
                    .update();
            seals.seal();
        }
        last = owner().sql("SELECT max(batch) FROM log_batch").query(Long.class).single();
    }

    @Test
    void a_chain_that_nobody_touched_is_whole() {
        Chain.Verdict verdict = verdict(UNTOUCHED, lines -> lines, clock);

        assertThat(verdict.fault()).isEmpty();
        assertThat(verdict.batches()).isEqualTo(last);
        assertThat(verdict.entries()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void one_flipped_byte_of_an_entry_is_named() {
        long entry = entryOf(last - 1);

        found(
                verdictAfter("UPDATE log_entry SET part = 'proeg' WHERE entry_id = " + entry),
                Kind.ENTRY_CHANGED,
                last - 1,
                entry);
    }

    @Test
    void one_deleted_entry_is_named() {
        long entry = entryOf(last - 1);

        found(verdictAfter("DELETE FROM log_entry WHERE entry_id = " + entry), Kind.ENTRY_GONE, last - 1, entry);
    }

    @Test
    void an_entry_slipped_in_afterwards_is_named() {
        String slipped = "INSERT INTO log_entry (act, part, batch) VALUES ('read', 'proef', " + (last - 1) + ")";

        Fault fault = verdictAfter(slipped).fault().orElseThrow();

        assertThat(fault.kind()).isEqualTo(Kind.ENTRY_ADDED);
        assertThat(fault.batch()).isEqualTo(last - 1);
    }

    @Test
    void an_entry_whose_hash_was_changed_with_it_breaks_its_batch() {
        String forged = """
                WITH changed AS (UPDATE log_entry SET part = 'proeg' WHERE batch = %1$d RETURNING log_entry.*)
                UPDATE log_batch SET entry_hashes = (SELECT string_agg(
                    sha256(convert_to((jsonb_strip_nulls(to_jsonb(c) - 'batch'))::text, 'UTF8')), ''::bytea ORDER BY c.entry_id)
                    FROM changed c)
                WHERE batch = %1$d
                """.formatted(last - 1);

        found(verdictAfter(forged), Kind.BATCH_CHANGED, last - 1, 0);
    }

    @Test
    void an_entry_taken_out_of_the_list_of_its_batch_as_well_is_noticed() {
        String forged = """
                DO $$ BEGIN
                    EXECUTE (SELECT string_agg('ALTER TABLE log_batch DROP CONSTRAINT ' || conname, ';')
                             FROM pg_constraint WHERE conrelid = 'log_batch'::regclass AND contype = 'c');
                    DELETE FROM log_entry WHERE entry_id = (SELECT max(entry_id) FROM log_entry WHERE batch = %1$d);
                    UPDATE log_batch SET entry_ids = trim_array(entry_ids, 1) WHERE batch = %1$d;
                END $$""".formatted(last - 1);

        found(verdictAfter(forged), Kind.BATCH_CHANGED, last - 1, 0);
    }

    @Test
    void a_function_that_stands_in_for_one_of_the_server_deceives_nobody() {
        long entry = entryOf(last - 1);
        String forged = """
                DO $$ BEGIN
                    EXECUTE format('CREATE FUNCTION to_jsonb(log_entry) RETURNS jsonb LANGUAGE sql AS %%L',
                        format('SELECT CASE $1.entry_id WHEN %1$s THEN %%L::jsonb ELSE pg_catalog.to_jsonb($1) END',
                            (SELECT pg_catalog.to_jsonb(e) FROM log_entry e WHERE entry_id = %1$s)));
                    UPDATE log_entry SET part = 'proeg' WHERE entry_id = %1$s;
                END $$""".formatted(entry);

        found(verdictAfter(forged), Kind.ENTRY_CHANGED, last - 1, entry);
    }

    @Test
    void a_batch_whose_own_hash_was_reckoned_anew_no_longer_fits_its_anchor_or_the_next() {
        String forged =
                "UPDATE log_batch SET entry_ids = '{}', entry_hashes = '', hash = sha256(previous || int8send(batch))"
                        + " WHERE batch = " + (last - 1);
        String both = "WITH gone AS (DELETE FROM log_entry WHERE batch = " + (last - 1) + ") " + forged;

        found(verdictAfter(both), Kind.ANCHOR_DIFFERS, last - 1, 0);
        found(
                verdictAfter(
                        both,
                        lines -> lines.stream()
                                .filter(line -> line.batch() < last - 1)
                                .toList()),
                Kind.LINK_BROKEN,
                last,
                0);
    }

    @Test
    void a_batch_cut_out_of_the_middle_is_named() {
        String cut = "WITH gone AS (DELETE FROM log_entry WHERE batch = " + (last - 1)
                + ") DELETE FROM log_batch WHERE batch = " + (last - 1);

        found(verdictAfter(cut), Kind.BATCH_GONE, last - 1, 0);
    }

    @Test
    void a_tail_cut_off_shows_by_the_anchor_outside_the_database() {
        String cut = "WITH gone AS (DELETE FROM log_entry WHERE batch >= " + (last - 1)
                + " OR batch IS NULL) DELETE FROM log_batch WHERE batch >= " + (last - 1);

        found(verdictAfter(cut), Kind.TAIL_GONE, last - 1, 0);
        assertThat(verdictAfter(
                                cut,
                                lines -> lines.stream()
                                        .filter(line -> line.batch() < last - 1)
                                        .toList())
                        .fault())
                .as("cut off the anchor as well it shows nowhere")
                .isEmpty();
    }

    @Test
    void a_batch_that_was_never_anchored_is_named_after_a_minute() {
        UnaryOperator<List<Anchor.Line>> without =
                lines -> lines.stream().filter(line -> line.batch() < last).toList();

        assertThat(verdict(UNTOUCHED, without, clock).fault()).isEmpty();
        assertThat(verdict(UNTOUCHED, without, Clock.offset(clock, Duration.ofMinutes(2)))
                        .fault())
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Kind.NOT_ANCHORED));
    }

    private void found(Chain.Verdict verdict, Kind kind, long batch, long entry) {
        assertThat(verdict.fault()).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.batch()).isEqualTo(batch);
            assertThat(fault.entry()).isEqualTo(entry);
        });
    }

    private Chain.Verdict verdictAfter(String damage) {
        return verdictAfter(damage, lines -> lines);
    }

    private Chain.Verdict verdictAfter(String damage, UnaryOperator<List<Anchor.Line>> anchored) {
        return verdict(owner -> owner.sql(damage).update(), anchored, clock);
    }

    /** What verification says of a chain that is damaged for a moment. */
    private Chain.Verdict verdict(Consumer<JdbcClient> damage, UnaryOperator<List<Anchor.Line>> anchored, Clock at) {
        List<Anchor.Line> lines = anchored.apply(new Anchor(anchor).lines());
        SingleConnectionDataSource source = new SingleConnectionDataSource(
                address.url() + "?currentSchema=doorbraak", address.owner(), address.ownerPassword(), true);
        try {
            return new TransactionTemplate(new JdbcTransactionManager(source)).execute(status -> {
                status.setRollbackOnly();
                JdbcClient owner = JdbcClient.create(source);
                damage.accept(owner);
                return new Chain(owner, lines, at).verify();
            });
        } finally {
            source.destroy();
        }
    }

    private long entryOf(long batch) {
        return owner().sql("SELECT min(entry_id) + 1 FROM log_entry WHERE batch = ?")
                .param(batch)
                .query(Long.class)
                .single();
    }

    private JdbcClient owner() {
        return JdbcClient.create(address.asOwner());
    }
}
