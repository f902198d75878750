package nl.doorbraak.engine.draws;

/** The memory in which one worker computes one block of draws after another. */
final class Block {

    final double[][] slots;
    final long[][] random;
    /** The draw of the first lane. */
    int first;
    /** The case that is computed; −1 outside a sum over cases. */
    int caseNumber = -1;
    /** The weights of that case. */
    double[] weights;

    Block(int lanes, int slots, int random, double[] weights) {
        this.slots = new double[slots][lanes];
        this.random = new long[random][lanes];
        this.weights = weights;
    }

    /** Forgets the case. */
    void leaveCases(double[] shared) {
        caseNumber = -1;
        weights = shared;
    }
}
