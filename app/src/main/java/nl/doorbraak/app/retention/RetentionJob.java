package nl.doorbraak.app.retention;

import jakarta.annotation.PostConstruct;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.doorbraak.app.database.DatabaseAddress;
import nl.doorbraak.files.reference.ReferenceData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Runs retention once a day while the application runs, and before its first page removes again what a backup brought back; when
 * that fails the application does not start. No setting stops it.
 */
@Component
class RetentionJob {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final Retention retention;

    /**
     * The job.
     *
     * @param migrated the database of the application: once there is one, its tables are of this version
     */
    RetentionJob(
            DataSource migrated,
            DatabaseAddress address,
            ReferenceData reference,
            Clock clock,
            @Value("${doorbraak.retention.removed}") Path removed) {
        this.retention = new Retention(address, reference, new RemovedCases(removed), clock);
    }

    @PostConstruct
    void beforeTheFirstPage() {
        int again = retention.again();
        if (again > 0) {
            LOG.warn("A backup had brought back what was removed; it is removed again. Cases: {}", again);
        }
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void daily() {
        try {
            if (!retention.ranToday()) {
                RetentionReport report = retention.run();
                LOG.info("Retention ran. Households removed: {}", report.cases().size());
            }
        } catch (RuntimeException e) {
            LOG.error("Retention did not run to its end; it is tried again within the hour", e);
        }
    }
}
