/**
 * The keys that columns are sealed with: kept in a file outside the database, so that whoever has the database or a copy of it and
 * not that file reads no name, note, address or reason. Whoever seals a column declares it with {@code seal_column} in a migration: a
 * rotation knows no other, and destroys the key it was sealed with.
 */
@NullMarked
package nl.doorbraak.app.keys;

import org.jspecify.annotations.NullMarked;
