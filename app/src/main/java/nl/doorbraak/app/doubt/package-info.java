/**
 * How sure a net is, on screen, lives here: the band of the draws, each doubtful figure at its two ends, and where the net
 * turns. One way for a case, a sheet of one's own and a published calculation; the words are those of the engine.
 */
@NullMarked
package nl.doorbraak.app.doubt;

import org.jspecify.annotations.NullMarked;
