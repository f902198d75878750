/** The readings of a calculation live here: exact figures, sentences, sources and the spreadsheet model. Every reading walks the same graph, so that what is explained is what was computed. */
@NullMarked
package nl.doorbraak.engine.reading;

import org.jspecify.annotations.NullMarked;
