/** A PostgreSQL server of our own: unpacked, initialised, started, cleaned up after a crash, stopped. */
@NullMarked
package nl.doorbraak.app.database.embedded;

import org.jspecify.annotations.NullMarked;
