/**
 * The programme across cases lives here: who works on it, the versions of what was filled in for it, and the cases that belong to
 * it. Nothing is overwritten, and whoever works on a programme sees none of its cases for that reason.
 */
@NullMarked
package nl.doorbraak.app.programme;

import org.jspecify.annotations.NullMarked;
