/** The PostgreSQL the application runs on: started and stopped with it or reached by address, migrated, and told in every transaction who is asking. */
@NullMarked
package nl.doorbraak.app.database;

import org.jspecify.annotations.NullMarked;
