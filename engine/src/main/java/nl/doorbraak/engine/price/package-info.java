/** Prices of social services live here: items, the values they have on a date, who pays, price years and index series, and the exit table. Files are read elsewhere; this package refuses what does not fit and never guesses. */
@NullMarked
package nl.doorbraak.engine.price;

import org.jspecify.annotations.NullMarked;
