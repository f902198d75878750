/** The sensitivity reading lives here: what a result does when one leaf is otherwise and all others stay, and where it becomes nought. */
@NullMarked
package nl.doorbraak.engine.sensitivity;

import org.jspecify.annotations.NullMarked;
