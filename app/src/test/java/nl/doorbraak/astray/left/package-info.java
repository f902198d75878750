/** One of two modules that need each other. */
@NullMarked
package nl.doorbraak.astray.left;

import org.jspecify.annotations.NullMarked;
