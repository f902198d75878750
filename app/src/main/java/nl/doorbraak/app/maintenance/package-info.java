/** Commands for who looks after an installation: they work on the database beside the application, as its owner. */
@NullMarked
package nl.doorbraak.app.maintenance;

import org.jspecify.annotations.NullMarked;
