/** The difference reading lives here: two calculations, versions, cases or price lists side by side, what differs and what each change did to the result. */
@NullMarked
package nl.doorbraak.engine.difference;

import org.jspecify.annotations.NullMarked;
