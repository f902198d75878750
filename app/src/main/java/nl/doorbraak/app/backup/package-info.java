/** Backups: everything in the database at one moment in one encrypted file, and back again. */
@NullMarked
package nl.doorbraak.app.backup;

import org.jspecify.annotations.NullMarked;
