/** The other of two modules that need each other. */
@NullMarked
package nl.doorbraak.astray.right;

import org.jspecify.annotations.NullMarked;
