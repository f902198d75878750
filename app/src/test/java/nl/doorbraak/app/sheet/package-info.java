/** The tests of calculations of one's own: published sheets rebuilt by hand, and what two people fill in at once. */
@NullMarked
package nl.doorbraak.app.sheet;

import org.jspecify.annotations.NullMarked;
