/**
 * The doubt of a return lives here: what draws, single doubtful figures and switching values say of its net, once,
 * for the screen, the spreadsheet and the document alike.
 */
@NullMarked
package nl.doorbraak.engine.doubt;

import org.jspecify.annotations.NullMarked;
