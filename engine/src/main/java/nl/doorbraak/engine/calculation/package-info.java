/** The calculation graph lives here: a closed set of node kinds and what a leaf knows about itself. Domain code builds these graphs; nothing else computes a figure. */
@NullMarked
package nl.doorbraak.engine.calculation;

import org.jspecify.annotations.NullMarked;
