/**
 * The keys that columns are sealed with: kept in a file outside the database, so that whoever has the database or a copy of it and
 * not that file reads no name, note, address or reason.
 */
@NullMarked
package nl.doorbraak.app.keys;

import org.jspecify.annotations.NullMarked;
