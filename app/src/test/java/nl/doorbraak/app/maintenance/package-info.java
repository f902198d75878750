/** Tests of the commands for who looks after an installation. */
@NullMarked
package nl.doorbraak.app.maintenance;

import org.jspecify.annotations.NullMarked;
