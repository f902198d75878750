/** What we say when a file is not valid lives here: refusals with their place, and a reading that is either accepted whole or refused whole. */
@NullMarked
package nl.doorbraak.files.refusal;

import org.jspecify.annotations.NullMarked;
