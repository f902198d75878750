package nl.doorbraak.app.access;

import org.springframework.context.SmartLifecycle;

/** Something that is done once at a start, before the first page is served. */
abstract class BeforeFirstPage implements SmartLifecycle {

    private volatile boolean running;

    /** Does it; what it throws stops the start. */
    abstract void prepare();

    @Override
    public void start() {
        running = true;
        prepare();
    }

    /** Before the web server, which starts last. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
