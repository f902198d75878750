/**
 * The calculation engine of Doorbraak: a calculation is a value that can be opened to its sources.
 *
 * <p>Pure Java: no framework, no database, no clock, no file formats of its own.
 */
@NullMarked
package nl.doorbraak.engine;

import org.jspecify.annotations.NullMarked;
