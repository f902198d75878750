package nl.doorbraak.engine.calculation;

import java.util.List;
import nl.doorbraak.engine.wording.Label;

/**
 * An immutable graph that knows how a figure comes about, over a closed set of node kinds.
 *
 * <p>Two uses of one node are one node: readings tell nodes apart by identity, so a shared leaf is counted, drawn and
 * shown once. Keys are unique within a graph and stay the same between versions of a case: they are the address of a
 * figure on screen, in JSON and in the spreadsheet.
 */
public sealed interface Calculation
        permits Known,
                NotQuantified,
                Sum,
                Difference,
                Product,
                Ratio,
                Compound,
                Least,
                Most,
                When,
                LookUp,
                AtYear,
                Rounded,
                Persisting,
                SumOverCases {

    /** The address of this node: lower case words, dots between levels, such as {@code after.jeugdwet.year-1}. */
    String key();

    /** What a user calls this figure. */
    Label label();

    /** What the figure counts. */
    Unit unit();

    /** The nodes this one is made of, in the order in which they are written; empty for a leaf. */
    List<Calculation> parts();
}
