package nl.doorbraak.engine.programme;

import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/**
 * What somebody expects of a policy field in a year: held beside the projection, never added to it.
 *
 * @param id unique among the expectations
 * @param field the law of the policy field
 * @param year a calendar year of the projection
 * @param euros the saving that is expected
 */
public record Expectation(String id, Label name, Law field, int year, Stated euros) {}
