/**
 * A calculation of somebody's own lives here, begun as a blank sheet: effect groups times a value, less what would have happened
 * anyway and what it costs. It belongs to a programme; whoever works on that sees it, and nothing filled in is overwritten.
 */
@NullMarked
package nl.doorbraak.app.sheet;

import org.jspecify.annotations.NullMarked;
