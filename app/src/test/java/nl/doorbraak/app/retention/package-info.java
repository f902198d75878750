/** Tests of keeping and removing. */
@NullMarked
package nl.doorbraak.app.retention;

import org.jspecify.annotations.NullMarked;
