/** Tests of the sealed audit trail. */
@NullMarked
package nl.doorbraak.app.trail;

import org.jspecify.annotations.NullMarked;
