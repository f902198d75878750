package nl.doorbraak.engine.programme;

import java.util.Collections;
import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.KeyFigureNodes;
import nl.doorbraak.engine.effect.Nodes;
import nl.doorbraak.engine.effect.Step;
import nl.doorbraak.engine.effect.StepNodes;
import nl.doorbraak.engine.wording.Label;

/** Builds the graph of a programme; the programme has been checked. */
final class ProjectionNodes {

    private final Programme programme;
    private final YearNodes years;
    private final Addressed figures;

    ProjectionNodes(Programme programme) {
        this.programme = programme;
        this.years = new YearNodes(programme, java.util.Optional.empty());
        this.figures = years.figures();
    }

    Projection build() {
        new OutcomeNodes(programme, years).add();
        years.savings().forEach(this::saving);
        years.costs().forEach(this::cost);
        years.loans().forEach(this::loan);
        new PayerNodes(programme, years).add(figures);
        programme.expectations().forEach(this::expectation);
        new KeyFigureNodes(figures.all()).add(programme.keyFigures());
        List<Projection.Variant> variants = new VariantNodes(programme, figures).all();
        return new Projection(
                programme,
                figures.get("net"),
                programme.calendar().stream().map(this::year).toList(),
                variants,
                steps(),
                Collections.unmodifiableMap(figures.all()),
                new ProgrammeNotices(programme).all());
    }

    private void saving(SavingNodes nodes) {
        String address = "savings." + nodes.saving().id();
        figures.put(address, nodes.total());
        figures.put(address + ".per-household", nodes.each());
        figures.putYears(address, nodes.benefits());
    }

    private void cost(YearlyCostNodes nodes) {
        String address = "costs." + nodes.cost().id();
        figures.put(address, nodes.total());
        figures.putYears(address, nodes.byYear());
    }

    private void loan(LoanNodes nodes) {
        String id = nodes.loan().id();
        figures.put("costs." + id, nodes.total());
        figures.putYears("costs." + id, nodes.interest());
        figures.putYears("loans." + id + ".borrowed", nodes.borrowed());
        figures.putYears("loans." + id + ".outstanding", nodes.outstanding());
        nodes.perHousehold().ifPresent(each -> figures.put("loans." + id + ".per-household", each));
    }

    private void expectation(Expectation expected) {
        String key = "expectations." + expected.id();
        Calculation euros = figures.put(key, expected.euros().leaf(key, expected.name(), Unit.EURO));
        figures.put(
                key + ".share",
                Nodes.ratio(
                        key + ".share",
                        Label.term("programme.expectation-share", expected.name()),
                        Unit.SHARE,
                        euros,
                        figures.get("benefits." + expected.year())));
    }

    private Projection.Year year(int year) {
        return new Projection.Year(
                year,
                figures.get("households.in." + year),
                figures.get("households.so-far." + year),
                figures.get("households.with-effect." + year),
                figures.get("benefits." + year),
                figures.get("costs." + year),
                figures.get("full-costs." + year),
                figures.get("net." + year),
                figures.get("cumulative." + year));
    }

    private List<Step> steps() {
        StepNodes steps = new StepNodes("programme");
        steps.total(Step.Kind.BENEFITS, figures.get("benefits"));
        years.costs().stream()
                .map(YearlyCostNodes::cost)
                .filter(cost -> cost.standing() == Cost.Standing.IN_NET)
                .forEach(cost -> steps.cost(cost.id(), cost.name(), figures.get("costs." + cost.id())));
        programme.loans().forEach(loan -> steps.cost(loan.id(), loan.name(), figures.get("costs." + loan.id())));
        steps.total(Step.Kind.NET, figures.get("net"));
        return steps.all();
    }
}
