package nl.doorbraak.engine.draws;

/** One operation on a block of draws. */
@FunctionalInterface
interface Step {
    void run(Block block);
}
