package nl.doorbraak.engine.draws;

/** The steps that compute some results for a block of draws. */
final class Program {

    private final Step[] steps;
    private final int slots;
    private final int random;
    private final double[] weights;
    private final int[] results;

    Program(Emission emission, int[] results) {
        this.steps = emission.steps().toArray(Step[]::new);
        this.slots = emission.memory().slots;
        this.random = emission.memory().random;
        this.weights = emission.weights().row(_ -> Double.NaN);
        this.results = results;
    }

    /** The memory of one worker. */
    Block block(int lanes) {
        return new Block(lanes, slots, random, weights);
    }

    /** Computes the draws from a first one. */
    void run(Block block, int first) {
        block.first = first;
        for (Step step : steps) {
            step.run(block);
        }
    }

    /** The figures of a result in the block that ran last. */
    double[] result(Block block, int result) {
        return block.slots[results[result]];
    }
}
