/** The spreadsheet reading lives here: pages of cells whose formulas refer to input cells, so that a changed input gives what the engine gives. Writing them to a file is not done here. */
@NullMarked
package nl.doorbraak.engine.spreadsheet;

import org.jspecify.annotations.NullMarked;
