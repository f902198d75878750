package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** Steps 10 and 11 through one lens: benefits, costs, net and what follows from them. */
final class LensNodes {

    private final Lens lens;
    private final List<CorrectionNodes.Factor> factors;
    private final SortedMap<Budget, PlaceNodes> totals;
    private final List<SortedMap<Budget, PlaceNodes>> years;
    private final List<CostNodes.Part> costs;

    LensNodes(
            Lens lens,
            List<CorrectionNodes.Factor> factors,
            SortedMap<Budget, PlaceNodes> totals,
            List<SortedMap<Budget, PlaceNodes>> years,
            List<CostNodes.Part> costs) {
        this.lens = lens;
        this.factors = factors;
        this.totals = totals;
        this.years = years;
        this.costs = costs.stream()
                .filter(part -> lens.payers().contains(part.budget().payer()))
                .toList();
    }

    LensReturn build() {
        PlaceNodes seen = PlaceNodes.sum(naming(lens.id()), seen(totals), factors);
        Cells cells = seen.cells();
        Calculation spent = cost("costs", this::inNet);
        Calculation all = cost("full-costs", _ -> true);
        Calculation net = net("net", cells.benefit(), spent);
        PaybackNodes payback = new PaybackNodes(lens.id(), this::label, benefitsByYear(), costsByYear());
        return new LensReturn(
                lens,
                cells.now(),
                cells.without(),
                cells.after(),
                cells.direct(),
                cells.avoided(),
                cells.effect(),
                cells.benefit(),
                spent,
                all,
                net,
                net("net.full-cost", cells.benefit(), all),
                net("net.direct-only", seen.directBenefit(), spent),
                ratio(cells.benefit(), spent),
                payback.months(),
                breakEven(seen, spent),
                seen.cashable(),
                steps(seen, net),
                laws(),
                payback.cumulative());
    }

    private boolean inNet(CostNodes.Part part) {
        return part.cost().standing() == Cost.Standing.IN_NET;
    }

    private List<PlaceNodes> seen(SortedMap<Budget, PlaceNodes> places) {
        return places.entrySet().stream()
                .filter(place -> lens.payers().contains(place.getKey().payer()))
                .map(SortedMap.Entry::getValue)
                .toList();
    }

    private Label label(Label what) {
        return Label.term("effect.through", what, Label.term("lens." + lens.id() + ".whom"));
    }

    private PlaceNodes.Naming naming(String address) {
        return new PlaceNodes.Naming(address, this::label);
    }

    private Calculation cost(String what, Predicate<CostNodes.Part> which) {
        return CostNodes.total(
                lens.id() + "." + what,
                label(Label.term("effect." + what)),
                costs.stream().filter(which).toList());
    }

    private Calculation net(String what, Calculation benefits, Calculation spent) {
        return Nodes.less(lens.id() + "." + what, label(Label.term("effect." + what)), benefits, spent);
    }

    private Calculation ratio(Calculation benefits, Calculation spent) {
        String key = lens.id() + ".ratio";
        Label label = label(Label.term("effect.ratio"));
        return costs.stream().noneMatch(part -> inNet(part) && !part.received())
                ? Nodes.unknown(key, label, Unit.NUMBER, Label.term("effect.no-costs"))
                : Nodes.ratio(key, label, Unit.NUMBER, benefits, spent);
    }

    /** Net before business as usual, divided by what it takes its share from. */
    private Calculation breakEven(PlaceNodes seen, Calculation spent) {
        Calculation before = net("net.without-usual", seen.withoutUsual(), spent);
        String key = lens.id() + ".break-even.business-as-usual";
        Label label = Label.term("effect.break-even.business-as-usual");
        Calculation share = Nodes.ratio(key + ".share", label, Unit.SHARE, before, seen.usualTakesFrom());
        Calculation none = Nodes.unknown(key + ".none", label, Unit.SHARE, Label.term("effect.below-zero-anyway"));
        Calculation gains =
                Nodes.unlessNegative(key + ".of-gains", label, seen.usualTakesFrom(), share, never(key, label));
        return Nodes.unlessNegative(key, label, before, gains, none);
    }

    /** Who mostly loses what others save only gains where things would have happened anyway. */
    private static Calculation never(String key, Label label) {
        return Nodes.unknown(key + ".never", label, Unit.SHARE, Label.term("effect.usual-takes-nothing"));
    }

    private List<Calculation> benefitsByYear() {
        List<Calculation> sums = new ArrayList<>();
        for (SortedMap<Budget, PlaceNodes> year : years) {
            String key = lens.id() + ".benefits.year-" + (sums.size() + 1);
            List<Calculation> parts =
                    seen(year).stream().map(place -> place.cells().benefit()).toList();
            sums.add(Nodes.sum(key, inYear("effect.benefits", sums.size() + 1), parts));
        }
        return sums;
    }

    private List<Calculation> costsByYear() {
        List<Calculation> sums = new ArrayList<>();
        for (int year = 1; year <= years.size(); year++) {
            int that = year;
            List<CostNodes.Part> parts = costs.stream()
                    .filter(part -> inNet(part) && part.year() == that)
                    .toList();
            sums.add(CostNodes.total(lens.id() + ".costs.year-" + year, inYear("effect.costs", year), parts));
        }
        return sums;
    }

    private Label inYear(String term, int year) {
        return Label.term("effect.in-year", label(Label.term(term)), Said.number(year));
    }

    private SortedMap<Law, Cells> laws() {
        SortedMap<Law, List<PlaceNodes>> places = new TreeMap<>();
        totals.forEach((budget, place) -> {
            if (lens.payers().contains(budget.payer())) {
                places.computeIfAbsent(budget.law(), _ -> new ArrayList<>()).add(place);
            }
        });
        SortedMap<Law, Cells> laws = new TreeMap<>();
        places.forEach(
                (law, all) -> laws.put(law, all.size() == 1 ? all.getFirst().cells() : summed(law, all)));
        return laws;
    }

    private Cells summed(Law law, List<PlaceNodes> places) {
        return PlaceNodes.cells(
                new PlaceNodes.Naming(
                        lens.id() + "." + law.id(), what -> Label.term("effect.of-law", label(what), law.label())),
                places);
    }

    private List<Step> steps(PlaceNodes seen, Calculation net) {
        StepNodes steps = new StepNodes(lens.id());
        steps.start(Step.Kind.DIRECT, seen.cells().direct());
        steps.reach(Step.Kind.AVOIDED, seen.cells().avoided(), seen.cells().effect());
        for (int i = 0; i < factors.size(); i++) {
            steps.to(factors.get(i).kind(), seen.steps().get(i));
        }
        steps.total(Step.Kind.BENEFITS, seen.cells().benefit());
        costs.stream()
                .filter(this::inNet)
                .map(CostNodes.Part::cost)
                .distinct()
                .forEach(cost -> steps.cost(cost, spent(cost)));
        steps.total(Step.Kind.NET, net);
        return steps.all();
    }

    private Calculation spent(Cost cost) {
        return CostNodes.total(
                lens.id() + ".steps.cost." + cost.id() + ".spent",
                cost.name(),
                costs.stream().filter(part -> part.cost() == cost).toList());
    }
}
