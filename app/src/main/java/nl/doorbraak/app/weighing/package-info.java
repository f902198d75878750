/** The weighing of a plan on its three values. Its first room is the return: what a household costs now, without and after the breakthrough. */
@NullMarked
package nl.doorbraak.app.weighing;

import org.jspecify.annotations.NullMarked;
