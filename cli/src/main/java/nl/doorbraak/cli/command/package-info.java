/** The commands live here: what may be asked, and which exit code is the answer. Everything computed comes from the engine, everything read from the files module. */
@NullMarked
package nl.doorbraak.cli.command;

import org.jspecify.annotations.NullMarked;
