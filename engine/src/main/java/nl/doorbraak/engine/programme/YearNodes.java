package nl.doorbraak.engine.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.AmountNodes;
import nl.doorbraak.engine.effect.CorrectionNodes;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.Discounting;
import nl.doorbraak.engine.effect.Nodes;
import nl.doorbraak.engine.effect.PaybackNodes;
import nl.doorbraak.engine.effect.Step;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** A programme, or a variant of it, unrolled over its years: households, benefits, costs, net and what has been paid back. */
final class YearNodes {

    private final Programme programme;
    private final InflowNodes inflow;
    private final List<SavingNodes> savings;
    private final List<YearlyCostNodes> costs;
    private final List<LoanNodes> loans;
    private final Addressed figures = new Addressed();

    YearNodes(Programme programme, Optional<WhatIf> whatIf) {
        this.programme = programme;
        Corrections stated =
                whatIf.map(other -> other.in(programme.corrections())).orElse(programme.corrections());
        List<CorrectionNodes.Factor> factors =
                new CorrectionNodes("corrections", stated, programme.years()).factors(Discounting.NONE);
        this.inflow = new InflowNodes(
                programme,
                new EffectShares(programme, EffectShares.persistenceOf(factors)),
                whatIf.flatMap(WhatIf::inflow)
                        .map(share ->
                                share.leaf("variant.inflow", Label.term("programme.variant.inflow"), Unit.SHARE)));
        Optional<Calculation> ofSaving = whatIf.flatMap(WhatIf::ofSaving);
        AmountNodes amounts = AmountNodes.in(programme.prices());
        Map<Integer, Calculation> later = later();
        List<CorrectionNodes.Factor> constant = factors.stream()
                .filter(factor -> factor.kind() != Step.Kind.PERSISTENCE)
                .toList();
        this.savings = programme.savings().stream()
                .map(saving -> new SavingNodes(saving, amounts, inflow, constant, ofSaving, later))
                .toList();
        this.costs = programme.costs().stream()
                .map(cost -> new YearlyCostNodes(cost, amounts, inflow, later))
                .toList();
        this.loans = programme.loans().stream()
                .map(loan -> new LoanNodes(loan, paidBy(loan), programme.calendar()))
                .toList();
        build();
    }

    private List<YearlyCostNodes> paidBy(Loan loan) {
        return costs.stream()
                .filter(cost -> loan.costs().contains(cost.cost().id()))
                .toList();
    }

    /** What 1 euro of each year is worth; nothing where later money counts as much. */
    private Map<Integer, Calculation> later() {
        Map<Integer, Calculation> later = new LinkedHashMap<>();
        new CorrectionNodes("discount", Corrections.NONE, programme.years())
                .factors(programme.discounting())
                .forEach(factor -> programme
                        .calendar()
                        .forEach(year -> later.put(year, factor.share(year - programme.firstYear() + 1))));
        return later;
    }

    private void build() {
        figures.put("households", inflow.all());
        programme.calendar().forEach(this::year);
        total("benefits");
        total("costs");
        total("full-costs");
        Calculation net = Nodes.less("net", label("net"), figures.get("benefits"), figures.get("costs"));
        figures.put("net", net);
        figures.put(
                "net.full-cost",
                Nodes.less(
                        "net.full-cost", label("net.full-cost"), figures.get("benefits"), figures.get("full-costs")));
        ratios();
        figures.put(
                "payback.months",
                new PaybackNodes(
                                "programme",
                                programme.firstYear(),
                                figures.years("benefits", programme.calendar()),
                                figures.years("costs", programme.calendar()),
                                figures.years("cumulative", programme.calendar()))
                        .months());
    }

    private void year(int year) {
        figures.put("households.in." + year, inflow.comeIn(year));
        figures.put("households.so-far." + year, inflow.soFarIn(year));
        figures.put("households.with-effect." + year, inflow.withEffectIn(year));
        Calculation benefits = sum(
                "benefits",
                year,
                savings.stream().map(saving -> at(saving.benefits(), year)).toList());
        Calculation spent = sum("costs", year, spent(year, false));
        sum("full-costs", year, spent(year, true));
        String key = "net." + year;
        Calculation net =
                figures.put(key, Nodes.less(key, Label.term("effect.net-in-year", Said.number(year)), benefits, spent));
        figures.put("cumulative." + year, cumulative(year, net));
        upTo("benefits", year);
        upTo("costs", year);
    }

    private Calculation cumulative(int year, Calculation net) {
        String key = "cumulative." + year;
        return figures.find("cumulative." + (year - 1))
                .map(before -> Nodes.sum(key, Label.term("effect.cumulative", Said.number(year)), List.of(before, net)))
                .orElse(net);
    }

    /** Costs of a year: those in the published net, or all of them. */
    private List<Calculation> spent(int year, boolean all) {
        List<Calculation> spent = new ArrayList<>();
        costs.stream()
                .filter(cost -> all || cost.cost().standing() == Cost.Standing.IN_NET)
                .forEach(cost -> Optional.ofNullable(cost.byYear().get(year)).ifPresent(spent::add));
        loans.forEach(loan -> spent.add(at(loan.interest(), year)));
        return spent;
    }

    private static Calculation at(Map<Integer, Calculation> byYear, int year) {
        return Optional.ofNullable(byYear.get(year)).orElse(Nodes.NOTHING);
    }

    private Calculation sum(String what, int year, List<Calculation> parts) {
        String key = what + "." + year;
        return figures.put(key, Nodes.sum(key, Label.term("programme.in-year", label(what), Said.number(year)), parts));
    }

    /** Up to and including a year; the last of these is the total. */
    private void upTo(String what, int year) {
        if (year < programme.lastYear()) {
            String key = what + ".up-to." + year;
            Label name = Label.term("programme.up-to", label(what), Said.number(year));
            figures.put(
                    key,
                    Nodes.sum(
                            key,
                            name,
                            figures.years(
                                    what,
                                    programme.calendar().stream()
                                            .filter(each -> each <= year)
                                            .toList())));
        }
    }

    private void total(String what) {
        figures.put(what, Nodes.sum(what, label(what), figures.years(what, programme.calendar())));
    }

    private void ratios() {
        if (savings.isEmpty() || costs.isEmpty()) {
            return;
        }
        for (int year : programme.calendar()) {
            boolean last = year == programme.lastYear();
            String upTo = last ? "" : ".up-to." + year;
            String key = last ? "ratio" : "ratio." + year;
            Label name = last ? label("ratio") : Label.term("programme.up-to", label("ratio"), Said.number(year));
            figures.put(
                    key,
                    Nodes.ratio(key, name, Unit.NUMBER, figures.get("benefits" + upTo), figures.get("costs" + upTo)));
        }
    }

    static Label label(String what) {
        return Label.term("effect." + what);
    }

    Addressed figures() {
        return figures;
    }

    List<SavingNodes> savings() {
        return savings;
    }

    List<YearlyCostNodes> costs() {
        return costs;
    }

    List<LoanNodes> loans() {
        return loans;
    }
}
