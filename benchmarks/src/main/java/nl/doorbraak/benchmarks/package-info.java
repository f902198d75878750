/** Speed of the engine is measured here: a large case, its readings, and the same case in plain arithmetic beside them. */
@NullMarked
package nl.doorbraak.benchmarks;

import org.jspecify.annotations.NullMarked;
