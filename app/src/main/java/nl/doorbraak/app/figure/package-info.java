/**
 * One way to show a figure lives here: its value with its evidence mark, the unfold that explains it down to the leaves,
 * and the bars that stand beside it. Everything is read from the calculation itself; nothing is explained twice.
 */
@NullMarked
package nl.doorbraak.app.figure;

import org.jspecify.annotations.NullMarked;
