/** How answers are written lives here: as a table for people, as JSON for programs, as sentences down to the sources. */
@NullMarked
package nl.doorbraak.cli.output;

import org.jspecify.annotations.NullMarked;
