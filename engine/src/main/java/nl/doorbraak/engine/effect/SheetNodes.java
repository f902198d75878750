package nl.doorbraak.engine.effect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.wording.Label;

/** Builds the graph of a published sheet; the sheet has been checked. */
final class SheetNodes {

    private final Sheet sheet;
    private final PriceNodes prices = new PriceNodes(PriceBasis.AS_PUBLISHED);
    private final AmountNodes amounts = new AmountNodes(prices);
    private final CitedCases cases = new CitedCases(prices);
    private final Map<String, Calculation> figures = new LinkedHashMap<>();
    private final Map<String, GroupNodes> groups = new LinkedHashMap<>();
    private final Map<String, Calculation> costs = new LinkedHashMap<>();

    SheetNodes(Sheet sheet) {
        this.sheet = sheet;
        sheet.effects().forEach(group -> groups.put(group.id(), GroupNodes.of(group, amounts, cases)));
        sheet.costs()
                .forEach(cost -> costs.put(cost.id(), amounts.of("costs." + cost.id(), cost.name(), cost.amount())));
    }

    SheetReturn build() {
        Calculation benefits = total(
                "benefits", groups.values().stream().map(GroupNodes::benefit).toList());
        Calculation spent = total("costs", counted());
        Calculation net = put("net", Nodes.less("net", label("net"), benefits, spent));
        Calculation full = total("full-costs", List.copyOf(costs.values()));
        put("net.full-cost", Nodes.less("net.full-cost", label("net.full-cost"), benefits, full));
        groups.forEach((id, group) -> put("effects." + id, group.benefit()));
        groups.forEach((id, group) -> put("effects." + id + ".gross", group.gross()));
        sheet.effects().forEach(this::byCase);
        costs.forEach((id, cost) -> put("costs." + id, cost));
        new SheetRatios(sheet, groups.values(), benefits, spent).all().forEach(this::put);
        new SheetBudgets(sheet, groups).all().forEach(this::put);
        new KeyFigureNodes(figures).add(sheet.keyFigures());
        return new SheetReturn(
                sheet,
                net,
                effects(),
                Collections.unmodifiableMap(costs),
                steps(benefits, net),
                Collections.unmodifiableMap(figures),
                new SheetNotices(sheet).all());
    }

    private void byCase(EffectGroup group) {
        if (group.amount() instanceof OfCases of) {
            of.cases()
                    .forEach(
                            one -> put("effects." + group.id() + ".cases." + one.id(), cases.figure(one, of.figure())));
        }
    }

    private static Label label(String what) {
        return Label.term("effect." + what);
    }

    private Calculation put(String address, Calculation figure) {
        figures.put(address, figure);
        return figure;
    }

    private Calculation total(String what, List<Calculation> parts) {
        return put(what, Nodes.sum(what, label(what), parts));
    }

    private List<Calculation> counted() {
        return sheet.costs().stream()
                .filter(cost -> cost.standing() == Cost.Standing.IN_NET)
                .map(cost -> spent(cost))
                .toList();
    }

    private Calculation spent(Cost cost) {
        return costs.getOrDefault(cost.id(), Nodes.NOTHING);
    }

    private Map<String, Calculation> effects() {
        Map<String, Calculation> effects = new LinkedHashMap<>();
        groups.forEach((id, group) -> effects.put(id, group.benefit()));
        return Collections.unmodifiableMap(effects);
    }

    /** The kinds of correction that any group has, each with what all groups come to after it. */
    private List<Step> steps(Calculation benefits, Calculation net) {
        StepNodes steps = new StepNodes("sheet");
        steps.start(
                Step.Kind.EFFECT,
                total("effect", groups.values().stream().map(GroupNodes::gross).toList()));
        for (Step.Kind kind : Step.Kind.values()) {
            if (groups.values().stream().anyMatch(group -> group.has(kind))) {
                List<Calculation> after =
                        groups.values().stream().map(group -> group.after(kind)).toList();
                Label label = Label.term("effect.after-step", label("effect"), kind.label());
                steps.to(kind, Nodes.sum("effect.after-" + kind.id(), label, after));
            }
        }
        steps.total(Step.Kind.BENEFITS, benefits);
        sheet.costs().stream()
                .filter(cost -> cost.standing() == Cost.Standing.IN_NET)
                .forEach(cost -> steps.cost(cost, spent(cost)));
        steps.total(Step.Kind.NET, net);
        return steps.all();
    }
}
