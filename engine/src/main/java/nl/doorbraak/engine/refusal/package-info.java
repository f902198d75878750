/** What the domain says when it refuses input lives here: problems with their place, the value found and what was expected. Nothing is computed with a guess. */
@NullMarked
package nl.doorbraak.engine.refusal;

import org.jspecify.annotations.NullMarked;
