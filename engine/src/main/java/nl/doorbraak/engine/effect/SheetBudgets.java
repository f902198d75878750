package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.wording.Label;

/** Whose money the benefits of a sheet are, where the paper says so. */
final class SheetBudgets {

    private final Map<String, GroupNodes> groups;
    private final ShareNodes shares;

    SheetBudgets(Sheet sheet, Map<String, GroupNodes> groups) {
        this.groups = groups;
        this.shares = new ShareNodes(sheet.published());
    }

    /** By {@code budgets.<payer>.<law>.benefits}. */
    Map<String, Calculation> all() {
        SortedMap<Budget, List<Calculation>> parts = new TreeMap<>();
        groups.values()
                .forEach(group -> group.group()
                        .payers()
                        .forEach(share -> parts.computeIfAbsent(
                                        new Budget(share.payer(), share.law()), _ -> new ArrayList<>())
                                .add(part(group, share))));
        Map<String, Calculation> budgets = new LinkedHashMap<>();
        parts.forEach((budget, all) -> {
            String key = "budgets." + budget.id() + ".benefits";
            budgets.put(key, Nodes.sum(key, CellNodes.label(Label.term("effect.benefits"), budget), all));
        });
        return budgets;
    }

    private Calculation part(GroupNodes group, PayerShare share) {
        String address = "effects." + group.group().id();
        return Nodes.times(
                address + "." + new Budget(share.payer(), share.law()).id(),
                Label.term(
                        "effect.gained-by", group.group().name(), share.payer().label()),
                group.benefit(),
                shares.leaf(address, true, group.group().amount(), share));
    }
}
