package nl.doorbraak.engine.effect;

import java.util.List;

/**
 * The sum of one figure of several cases: it opens through each case down to its prices.
 *
 * <p>Corrections are those of the cases; the group has none of its own.
 *
 * @param cases each once
 * @param figure the address of a figure in euros that every one of the cases has, such as {@code society.avoided}
 */
public record OfCases(List<HouseholdCase> cases, String figure) implements GroupAmount {
    public OfCases {
        cases = List.copyOf(cases);
    }
}
