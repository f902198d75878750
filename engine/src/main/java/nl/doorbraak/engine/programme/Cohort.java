package nl.doorbraak.engine.programme;

import nl.doorbraak.engine.price.Stated;

/**
 * The households that come in together.
 *
 * @param households how many, zero or more; need not be whole in a projection
 */
public record Cohort(Period period, Stated households) {}
