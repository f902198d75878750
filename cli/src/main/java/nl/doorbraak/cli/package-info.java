/** The command line over engine, files and documents. No Spring, so that it answers at once. */
@NullMarked
package nl.doorbraak.cli;

import org.jspecify.annotations.NullMarked;
