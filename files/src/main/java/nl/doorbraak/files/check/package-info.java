/** Checks one file of any of our formats, and says all that is wrong with it. */
@NullMarked
package nl.doorbraak.files.check;

import org.jspecify.annotations.NullMarked;
