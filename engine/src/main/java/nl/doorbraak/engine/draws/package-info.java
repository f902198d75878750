/**
 * The draws reading lives here: seeded Monte Carlo over a calculation, for P5, P50, P95 and the chance of a positive net.
 *
 * <p>A graph is lowered to a few loops over blocks of draws; every draw is what the exact reading gives for the leaves of
 * that draw. The one place where euros are binary fractions.
 */
@NullMarked
package nl.doorbraak.engine.draws;

import org.jspecify.annotations.NullMarked;
