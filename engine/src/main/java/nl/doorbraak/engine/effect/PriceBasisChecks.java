package nl.doorbraak.engine.effect;

import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** What must hold of the prices something is computed in: years the index reaches, and no discount on published prices. */
public final class PriceBasisChecks {

    private final Problems problems;
    private final String subject;

    /**
     * Checks the prices of one input.
     *
     * @param problems where they are collected
     * @param subject the id of what is computed
     */
    public PriceBasisChecks(Problems problems, String subject) {
        this.problems = problems;
        this.subject = subject;
    }

    /** Adds what is wrong with a basis and the discount on it. */
    public void check(PriceBasis prices, Discounting discounting) {
        if (prices instanceof PriceBasis.ConstantPrices constant) {
            if (!constant.index().covers(constant.baseYear())) {
                outside(constant, "base-year", Said.number(constant.baseYear()));
            }
            constant.assumedPriceYear().ifPresent(year -> assumedYear(constant, year));
        } else if (discounting.rate().isPresent()) {
            problems.add(subject, "discount", Label.term("found.as-published"), "expected.constant-prices");
        }
        discounting.rate().ifPresent(rate -> problems.share(subject, "discount", rate));
    }

    private void assumedYear(PriceBasis.ConstantPrices constant, Stated year) {
        boolean whole = year.figure().stripTrailingZeros().scale() <= 0;
        if (!whole || !constant.index().covers(year.figure().intValue())) {
            outside(constant, "assumed-price-year", Label.verbatim(year.figure().toPlainString()));
        }
    }

    private void outside(PriceBasis.ConstantPrices constant, String field, Label found) {
        problems.add(
                subject,
                field,
                found,
                "expected.index-years",
                constant.index().name(),
                Said.number(constant.index().firstYear()),
                Said.number(constant.index().lastYear()));
    }
}
