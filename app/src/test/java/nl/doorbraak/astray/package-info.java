/** Classes that break the rules of structure, so that a test can show that the rules see it. */
@NullMarked
package nl.doorbraak.astray;

import org.jspecify.annotations.NullMarked;
