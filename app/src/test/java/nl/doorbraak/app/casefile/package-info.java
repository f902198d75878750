/** The tests of the case: what people type, two people at once, and the versions that come of it. */
@NullMarked
package nl.doorbraak.app.casefile;

import org.jspecify.annotations.NullMarked;
