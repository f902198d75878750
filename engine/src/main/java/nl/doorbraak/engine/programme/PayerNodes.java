package nl.doorbraak.engine.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.Budget;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.Nodes;
import nl.doorbraak.engine.effect.ShareNodes;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** Whose money the benefits and the costs are, by payer and law. */
final class PayerNodes {

    private final Programme programme;
    private final YearNodes years;
    private final ShareNodes shares;
    private final SortedMap<Budget, SortedMap<Integer, List<Calculation>>> benefits = new TreeMap<>();
    private final SortedMap<Budget, List<Calculation>> costs = new TreeMap<>();

    PayerNodes(Programme programme, YearNodes years) {
        this.programme = programme;
        this.years = years;
        this.shares = new ShareNodes(programme.stated());
    }

    /** Adds them to the figures. */
    void add(Addressed figures) {
        years.savings().forEach(this::saving);
        years.costs().stream()
                .filter(cost -> cost.cost().standing() == Cost.Standing.IN_NET)
                .forEach(nodes -> {
                    ProgrammeCost cost = nodes.cost();
                    cost(cost.id(), cost.name(), nodes.total(), cost.amount(), cost.payers());
                });
        years.loans().forEach(nodes -> {
            Loan loan = nodes.loan();
            cost(loan.id(), loan.name(), nodes.total(), Amount.InEuros.of(loan.rate()), loan.payers());
        });
        benefits.forEach((budget, byYear) -> benefits(budget, byYear, figures));
        costs.forEach((budget, parts) -> {
            String key = "budgets." + budget.id() + ".costs";
            figures.put(key, Nodes.sum(key, name("costs", budget), parts));
        });
    }

    private void saving(SavingNodes nodes) {
        Saving saving = nodes.saving();
        String address = "savings." + saving.id();
        for (PayerShare payer : saving.payers()) {
            Budget budget = new Budget(payer.payer(), payer.law());
            Calculation share = shares.leaf(address, true, saving.amount(), payer);
            nodes.benefits()
                    .forEach((year, benefit) -> benefits.computeIfAbsent(budget, _ -> new TreeMap<>())
                            .computeIfAbsent(year, _ -> new ArrayList<>())
                            .add(Nodes.times(
                                    address + "." + year + "." + budget.id(),
                                    Label.term(
                                            "effect.gained-by",
                                            Label.term("programme.in-year", saving.name(), Said.number(year)),
                                            payer.payer().label()),
                                    benefit,
                                    share)));
        }
    }

    private void cost(String id, Label name, Calculation total, Amount amount, List<PayerShare> payers) {
        for (PayerShare payer : payers) {
            Budget budget = new Budget(payer.payer(), payer.law());
            costs.computeIfAbsent(budget, _ -> new ArrayList<>())
                    .add(Nodes.times(
                            "costs." + id + "." + budget.id(),
                            Label.term("effect.paid-by", name, payer.payer().label()),
                            total,
                            shares.leaf("costs." + id, true, amount, payer)));
        }
    }

    private void benefits(Budget budget, Map<Integer, List<Calculation>> byYear, Addressed figures) {
        String key = "budgets." + budget.id() + ".benefits";
        List<Calculation> all = new ArrayList<>();
        byYear.forEach((year, parts) -> all.add(Nodes.sum(
                key + "." + year,
                Label.term("programme.in-year", name("benefits", budget), Said.number(year)),
                parts)));
        figures.put(key, Nodes.sum(key, name("benefits", budget), all));
        programme.calendar().forEach(year -> figures.put(key + "." + year, all.get(year - programme.firstYear())));
    }

    private static Label name(String what, Budget budget) {
        return Label.term(
                "effect.of-budget",
                YearNodes.label(what),
                budget.payer().label(),
                budget.law().label());
    }
}
