package nl.doorbraak.app.trail;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals what was added to the audit trail every two seconds and when the application stops, and anchors each batch. No setting stops it. */
@Component
class Seals {

    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);
    private static final int BATCH = 2000;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Anchor anchor;
    // At the start there may be batches that a crash kept from the anchor.
    private volatile boolean anchoredBefore;

    Seals(JdbcClient database, PlatformTransactionManager transactions, @Value("${doorbraak.log.anchor}") Path anchor) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.anchor = new Anchor(anchor);
    }

    @Scheduled(fixedDelay = 2000)
    void seal() {
        try {
            sealAll();
        } catch (DataAccessException e) {
            LOG.error("The audit trail was not sealed; it is tried again", e);
        }
    }

    @PreDestroy
    void last() {
        seal();
    }

    private void sealAll() {
        boolean any = false;
        int sealed;
        do {
            sealed = sealBatch();
            any |= sealed > 0;
        } while (sealed == BATCH);
        if (any || !anchoredBefore) {
            anchor.add(this::after);
            anchoredBefore = true;
        }
    }

    private int sealBatch() {
        return Objects.requireNonNull(transaction.execute(_ -> database.sql("SELECT seal_log(?)")
                .param(BATCH)
                .query(Integer.class)
                .single()));
    }

    private List<Anchor.Line> after(long batch) {
        return Objects.requireNonNull(transaction.execute(_ -> database.sql(
                        "SELECT batch, hash, sealed_at FROM log_batch WHERE batch > ? ORDER BY batch")
                .param(batch)
                .query((row, number) -> Anchor.Line.of(
                        row.getLong("batch"),
                        row.getBytes("hash"),
                        row.getObject("sealed_at", OffsetDateTime.class).toInstant()))
                .list()));
    }
}
