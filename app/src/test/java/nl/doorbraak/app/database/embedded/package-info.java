/** That our own PostgreSQL survives what happens to it. */
@NullMarked
package nl.doorbraak.app.database.embedded;

import org.jspecify.annotations.NullMarked;
