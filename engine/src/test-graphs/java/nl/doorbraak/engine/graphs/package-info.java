/** Graphs for tests live here: short ways to write leaves and nodes, and seeded random graphs. Shared by the tests of engine and documents. */
@NullMarked
package nl.doorbraak.engine.graphs;

import org.jspecify.annotations.NullMarked;
