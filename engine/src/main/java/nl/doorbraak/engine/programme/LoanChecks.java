package nl.doorbraak.engine.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.PriceBasis;
import nl.doorbraak.engine.effect.Problems;
import nl.doorbraak.engine.price.PayerShares;
import nl.doorbraak.engine.refusal.Nearest;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.wording.Label;

/** What must hold of the loans of a programme: known costs, each paid by one loan, and prices that are nominal too. */
final class LoanChecks {

    private final Programme programme;
    private final Problems problems;
    private final Map<String, ProgrammeCost> costs = new HashMap<>();
    private final Map<String, String> paidBy = new HashMap<>();

    LoanChecks(Programme programme, Problems problems) {
        this.programme = programme;
        this.problems = problems;
        programme.costs().forEach(cost -> costs.put(cost.id(), cost));
    }

    void check() {
        programme.loans().forEach(this::loan);
    }

    private void loan(Loan loan) {
        problems.share(loan.id(), "rate", loan.rate());
        problems.positive(loan.id(), "months", loan.months());
        if (!loan.payers().isEmpty()) {
            problems.addAll(PayerShares.problems(loan.id(), loan.payers()));
        }
        if (programme.prices() instanceof PriceBasis.ConstantPrices) {
            problems.add(loan.id(), "rate", Label.term("found.constant-prices"), "expected.nominal");
        }
        if (loan.costs().isEmpty()) {
            problems.add(loan.id(), "costs", Label.term("found.nothing"), "expected.financed");
        }
        loan.costs().forEach(id -> cost(loan, id));
        oneKind(loan);
    }

    private void cost(Loan loan, String id) {
        ProgrammeCost cost = costs.get(id);
        if (cost == null) {
            Optional<Label> maybe =
                    Nearest.of(id, costs.keySet().stream().sorted().toList());
            Label expected = Label.term("expected.financed");
            problems.add(new Problem(loan.id(), "costs", Label.verbatim(id), expected, maybe));
        } else if (cost.standing() != Cost.Standing.IN_NET) {
            problems.add(loan.id(), "costs", cost.name(), "expected.financed-in-net");
        }
        if (paidBy.putIfAbsent(id, loan.id()) != null) {
            problems.add(loan.id(), "costs", Label.term("found.twice", Label.verbatim(id)), "expected.financed-once");
        }
    }

    private void oneKind(Loan loan) {
        List<Boolean> kinds = loan.costs().stream()
                .map(costs::get)
                .filter(java.util.Objects::nonNull)
                .map(ProgrammeCost::movesAlong)
                .distinct()
                .toList();
        if (kinds.size() > 1) {
            problems.add(loan.id(), "costs", Label.term("found.both-kinds"), "expected.financed-kind");
        }
    }
}
