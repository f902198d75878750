package nl.doorbraak.app.database.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that is kept running until it is stopped: one that was killed, for want of memory perhaps, is started again. */
final class KeptServer {

    private static final Logger LOG = LoggerFactory.getLogger(KeptServer.class);
    private static final Duration ATTEMPT_PAUSE = Duration.ofMillis(50);
    private static final int ATTEMPTS = 1200;

    private final Postmaster postmaster;
    private final int port;
    private final boolean durable;
    private final BooleanSupplier answers;
    private final Path log;
    private volatile boolean over;

    /**
     * @param durable whether every commit is on disk before it is acknowledged
     * @param answers whether the server answers
     * @param log where the server tells what is wrong
     */
    KeptServer(Postmaster postmaster, int port, boolean durable, BooleanSupplier answers, Path log) {
        this.postmaster = postmaster;
        this.port = port;
        this.durable = durable;
        this.answers = answers;
        this.log = log;
    }

    /**
     * Starts it and returns when it answers.
     *
     * @throws IllegalStateException when it does not within a minute
     */
    synchronized void start() {
        Process server = postmaster.start(port, durable);
        for (int attempt = 0; attempt < ATTEMPTS && !over; attempt++) {
            if (!server.isAlive()) {
                // Sessions of a killed server can hold its memory for a moment: try again until they are gone.
                server = postmaster.start(port, durable);
            }
            if (answers.getAsBoolean()) {
                server.onExit().thenRunAsync(this::revive, Thread::startVirtualThread);
                return;
            }
            pause();
        }
        throw new IllegalStateException("PostgreSQL does not start; see " + log);
    }

    /** Stops it for good: sessions are cut off, everything acknowledged is on disk. */
    void stop() {
        over = true;
        stopNow();
    }

    private synchronized void stopNow() {
        postmaster.stop();
    }

    private void revive() {
        if (over) {
            return;
        }
        LOG.error("PostgreSQL ended by itself; it is started again");
        while (!over && !revived()) {
            LOG.error("PostgreSQL stays away; it is tried again");
        }
    }

    private boolean revived() {
        try {
            postmaster.clearRemains();
            start();
            LOG.info("PostgreSQL answers again");
            return true;
        } catch (IllegalStateException e) {
            LOG.debug("PostgreSQL did not start", e);
            return over;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(ATTEMPT_PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was starting", e);
        }
    }
}
