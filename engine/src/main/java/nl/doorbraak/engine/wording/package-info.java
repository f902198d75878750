/** Labels and the one message bundle per language live here. Every literal text a user reads comes out of that bundle or out of reference data. */
@NullMarked
package nl.doorbraak.engine.wording;

import org.jspecify.annotations.NullMarked;
