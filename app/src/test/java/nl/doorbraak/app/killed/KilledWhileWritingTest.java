package nl.doorbraak.app.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.doorbraak.app.database.DatabaseAddress;
import nl.doorbraak.app.database.embedded.EmbeddedPostgres;
import nl.doorbraak.app.trail.Anchor;
import nl.doorbraak.app.trail.Chain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Kills with {@code kill -9} at random moments while four people write: a few times, or fifty with {@code test --thorough}. */
class KilledWhileWritingTest {

    private static final boolean THOROUGH = Boolean.getBoolean("doorbraak.thorough");
    private static final int KILLS = THOROUGH ? 50 : 8;
    private static final int KILLS_OF_THE_DATABASE = THOROUGH ? 50 : 20;

    @TempDir
    private Path data;

    private @Nullable RunningApplication running;
    private final Random random = new Random(20261128);
    private final Set<String> acknowledged = Writers.nothingYet();

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void what_was_acknowledged_is_there_and_the_log_is_whole_after_everything_was_killed() throws Exception {
        running = RunningApplication.start(data);
        for (int kill = 0; kill < KILLS; kill++) {
            try (Writers writers = new Writers(running.address(), acknowledged)) {
                writers.await(1 + random.nextInt(30));
                Thread.sleep(random.nextInt(200));
                running.kill(random);
            }
            running = RunningApplication.start(data);
            nothingIsLost();
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void the_database_comes_back_by_itself_with_what_was_acknowledged_when_it_alone_was_killed() throws Exception {
        running = RunningApplication.start(data);
        try (Writers writers = new Writers(running.address(), acknowledged)) {
            for (int kill = 0; kill < KILLS_OF_THE_DATABASE; kill++) {
                writers.await(1 + random.nextInt(20));
                Thread.sleep(random.nextInt(100));
                Set<String> before = Set.copyOf(acknowledged);
                running.killDatabase(random);
                writers.await(1);
                nothingIsLost(before);
            }
        }
        nothingIsLost();
    }

    @AfterEach
    void nothing_is_left_running() {
        if (running != null) {
            running.kill(random);
        }
    }

    private void nothingIsLost() throws IOException, InterruptedException {
        nothingIsLost(Set.copyOf(acknowledged));
    }

    // A server that was just killed may have acknowledged one more before its last session noticed.
    private void nothingIsLost(Set<String> names) throws IOException, InterruptedException {
        DatabaseAddress address = EmbeddedPostgres.running(data).orElseThrow();
        SingleConnectionDataSource source = new SingleConnectionDataSource(
                address.url() + "?currentSchema=doorbraak", address.owner(), address.ownerPassword(), true);
        try {
            awaitAnswer(source);
            JdbcClient owner = JdbcClient.create(source);
            Set<String> lost = new TreeSet<>(names);
            lost.removeAll(openedAndLogged(owner));
            assertThat(lost).as("acknowledged, and not there or not in the log").isEmpty();
            Chain.Verdict verdict =
                    new Chain(owner, new Anchor(data.resolve("log.anchor")).lines(), Clock.systemUTC()).verify();
            assertThat(verdict.fault()).isEmpty();
            assertThat(verdict.batches()).isPositive();
        } finally {
            source.destroy();
        }
    }

    private static void awaitAnswer(SingleConnectionDataSource source) throws InterruptedException {
        for (int attempt = 0; attempt < 600; attempt++) {
            try {
                source.initConnection();
                return;
            } catch (SQLException e) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("The database does not come back within a minute");
    }

    private static List<String> openedAndLogged(JdbcClient owner) {
        return owner.sql(
                        "SELECT f.name FROM case_file f WHERE EXISTS (SELECT FROM audit_entry a WHERE a.case_id ="
                                + " f.case_id AND a.act = 'wrote') AND EXISTS (SELECT FROM case_head h WHERE h.case_id = f.case_id)")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
