/** The database of the tests, and the tests of the database. */
@NullMarked
package nl.doorbraak.app.database;

import org.jspecify.annotations.NullMarked;
