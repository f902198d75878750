package nl.doorbraak.app.learning.web;

import nl.doorbraak.app.figure.AmountView;

/**
 * A published calculation in the list.
 *
 * @param summary how much of what was printed comes out
 */
public record CalculationRow(String href, String municipality, String name, AmountView net, String summary) {}
