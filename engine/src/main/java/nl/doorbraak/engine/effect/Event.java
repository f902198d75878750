package nl.doorbraak.engine.effect;

import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/**
 * Something that may happen and of which several lines are the cost: they happen together or not at all.
 *
 * @param id unique in the case, lower case words with hyphens; the id of a line where it is that line's own event
 * @param chance 0 to 1; drawn once for all its lines
 */
public record Event(String id, Label name, Stated chance) {}
