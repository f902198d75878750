/** The difference reading lives here: two calculations side by side, which leaves differ and what each change did to the result. */
@NullMarked
package nl.doorbraak.engine.difference;

import org.jspecify.annotations.NullMarked;
