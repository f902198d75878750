package nl.doorbraak.engine.effect;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.wording.Label;

/** What follows from benefits and costs of a sheet: ratio, break-even, and figures per case. */
final class SheetRatios {

    private final Sheet sheet;
    private final Collection<GroupNodes> groups;
    private final Calculation benefits;
    private final Calculation costs;
    private final Map<String, Calculation> figures = new LinkedHashMap<>();

    SheetRatios(Sheet sheet, Collection<GroupNodes> groups, Calculation benefits, Calculation costs) {
        this.sheet = sheet;
        this.groups = groups;
        this.benefits = benefits;
        this.costs = costs;
    }

    Map<String, Calculation> all() {
        if (!groups.isEmpty() && !sheet.costs().isEmpty()) {
            ratio("ratio", Unit.NUMBER, benefits, costs);
            ratio("break-even.share", Unit.SHARE, costs, benefits);
            breakEven();
        }
        sheet.cases()
                .map(cases -> cases.leaf("cases", Label.term("effect.cases"), Unit.NUMBER))
                .ifPresent(this::perCase);
        return figures;
    }

    private Calculation ratio(String key, Unit unit, Calculation above, Calculation below) {
        Calculation ratio = Nodes.ratio(key, Label.term("effect." + key), unit, above, below);
        figures.put(key, ratio);
        return ratio;
    }

    /** The share at which net is zero, over the groups that have business as usual; over all where none has. */
    private void breakEven() {
        boolean any = groups.stream().anyMatch(group -> group.has(Step.Kind.BUSINESS_AS_USUAL));
        Calculation before = Nodes.less(
                "net.without-usual",
                Label.term("effect.net.without-usual"),
                sum(
                        "benefits.without-usual",
                        groups.stream().map(this::withoutUsual).toList()),
                costs);
        Calculation takesFrom = sum(
                "benefits.usual-takes-from",
                groups.stream()
                        .filter(group -> !any || group.has(Step.Kind.BUSINESS_AS_USUAL))
                        .map(this::withoutUsual)
                        .toList());
        String key = "break-even.business-as-usual";
        Label label = Label.term("effect." + key);
        Calculation share = Nodes.ratio(key + ".share", label, Unit.SHARE, before, takesFrom);
        Calculation none = Nodes.unknown(key + ".none", label, Unit.SHARE, Label.term("effect.below-zero-anyway"));
        figures.put(key, Nodes.unlessNegative(key, label, before, share, none));
    }

    private final Map<GroupNodes, Calculation> withoutUsual = new java.util.IdentityHashMap<>();

    private Calculation withoutUsual(GroupNodes group) {
        return withoutUsual.computeIfAbsent(group, GroupNodes::withoutUsual);
    }

    private static Calculation sum(String key, List<Calculation> parts) {
        return Nodes.sum(key, Label.term("effect." + key), parts);
    }

    private void perCase(Known cases) {
        Calculation each = groups.isEmpty() ? Nodes.NOTHING : ratio("per-case.benefits", Unit.EURO, benefits, cases);
        if (!sheet.costs().isEmpty()) {
            ratio("per-case.costs", Unit.EURO, costs, cases);
        }
        if (!groups.isEmpty() && !sheet.costs().isEmpty()) {
            ratio("break-even.cases", Unit.NUMBER, costs, each);
        }
        figures.put("cases", cases);
    }
}
