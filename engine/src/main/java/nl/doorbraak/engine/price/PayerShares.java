package nl.doorbraak.engine.price;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** What must hold of the payers of one price, line or cost. */
public final class PayerShares {
    private PayerShares() {}

    /** What is wrong: a share outside 0 to 1, a budget named twice, an assumption without ground, a sum that is not 1. */
    public static List<Problem> problems(String subject, List<PayerShare> shares) {
        List<Problem> problems = new ArrayList<>();
        Set<String> budgets = new HashSet<>();
        for (PayerShare share : shares) {
            if (share.share().signum() <= 0 || share.share().compareTo(BigDecimal.ONE) > 0) {
                problems.add(wrong(subject, Said.figure(share.share(), Unit.SHARE), "expected.payer-share"));
            }
            if (!budgets.add(share.payer() + " " + share.law())) {
                problems.add(wrong(subject, share.payer().label(), "expected.payer-once"));
            }
            if (share.assumption() && share.restsOn().isEmpty()) {
                problems.add(wrong(subject, share.payer().label(), "expected.rests-on"));
            }
        }
        BigDecimal sum = shares.stream().map(PayerShare::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            problems.add(wrong(subject, Said.figure(sum, Unit.SHARE), "expected.shares-sum"));
        }
        return problems;
    }

    private static Problem wrong(String subject, Label found, String expected) {
        return Problem.of(subject, "payers", found, Label.term(expected));
    }
}
