package nl.doorbraak.engine.effect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.PriceItem;

/** Redoes a case with plain sums, the way somebody would on paper: an independent answer for random cases. */
final class OnPaper {

    private final HouseholdCase household;

    OnPaper(HouseholdCase household) {
        this.household = household;
    }

    /** Lines of one item and person in one budget; what a receiver gains goes by who pays it. */
    private record Together(Budget budget, String item, String person, Budget payer) {}

    /** Benefits of each budget over all years. */
    Map<Budget, BigDecimal> benefits() {
        Map<Budget, BigDecimal> benefits = new TreeMap<>();
        for (int year = 1; year <= household.years(); year++) {
            BigDecimal lasting = lasting(year);
            effect(year)
                    .forEach((set, effect) ->
                            benefits.merge(set.budget(), corrected(set, effect).multiply(lasting), BigDecimal::add));
        }
        return benefits;
    }

    private BigDecimal corrected(Together set, BigDecimal effect) {
        boolean losing = (set.payer().equals(set.budget()) ? effect : effect.negate()).signum() < 0;
        boolean spared = losing && household.corrections().alsoShrinkNegative().isEmpty();
        return spared ? effect : effect.multiply(RandomCases.kept(household.corrections()));
    }

    private BigDecimal lasting(int year) {
        return household.corrections().holding() instanceof Holding.DropOff drop
                ? BigDecimal.ONE.subtract(drop.yearly().figure()).pow(year - 1)
                : BigDecimal.ONE;
    }

    /** Without less after. */
    private Map<Together, BigDecimal> effect(int year) {
        Map<Together, BigDecimal> effect = costs(Scenario.WITHOUT, year);
        costs(Scenario.AFTER, year).forEach((set, cost) -> effect.merge(set, cost.negate(), BigDecimal::add));
        return effect;
    }

    Map<Budget, BigDecimal> scenario(Scenario scenario, int year) {
        Map<Budget, BigDecimal> costs = new TreeMap<>();
        costs(scenario, year).forEach((set, cost) -> costs.merge(set.budget(), cost, BigDecimal::add));
        return costs;
    }

    private Map<Together, BigDecimal> costs(Scenario scenario, int year) {
        Map<Together, BigDecimal> costs = new HashMap<>();
        for (Line line : counted(active(scenario, year))) {
            PriceItem item = line.amount().listed().orElseThrow().item();
            for (PayerShare share : item.payers()) {
                BigDecimal part = cost(line).multiply(share.share());
                Budget payer = new Budget(share.payer(), share.law());
                costs.merge(new Together(payer, item.id(), line.person(), payer), part, BigDecimal::add);
                item.transferTo()
                        .map(receiver -> new Budget(receiver, share.law()))
                        .ifPresent(receiver -> costs.merge(
                                new Together(receiver, item.id(), line.person(), payer),
                                part.negate(),
                                BigDecimal::add));
            }
        }
        return costs;
    }

    private List<Line> active(Scenario scenario, int year) {
        return household.lines().stream()
                .filter(line -> switch (scenario) {
                    case NOW -> line.scenario() == Scenario.NOW && (line.years().isPresent() || runs(line, year));
                    case WITHOUT -> line.scenario() != Scenario.AFTER && runs(line, year);
                    case AFTER -> line.scenario() == Scenario.AFTER && runs(line, year);
                })
                .toList();
    }

    private static boolean runs(Line line, int year) {
        return line.years().map(years -> years.has(year)).orElse(!once(line) || year == 1);
    }

    private static boolean once(Line line) {
        return line.amount().listed().orElseThrow().item().unit().happensOnce();
    }

    private static List<Line> counted(List<Line> active) {
        Map<String, Line> dearest = new HashMap<>();
        List<Line> counted = new ArrayList<>();
        Comparator<Line> dearer =
                Comparator.comparing(OnPaper::cost).thenComparing(Line::id, Comparator.reverseOrder());
        for (Line line : active) {
            line.amount()
                    .listed()
                    .flatMap(price -> price.item().overlapGroup())
                    .ifPresentOrElse(
                            group -> dearest.merge(
                                    group + line.person(),
                                    line,
                                    (one, other) -> dearer.compare(one, other) >= 0 ? one : other),
                            () -> counted.add(line));
        }
        counted.addAll(dearest.values());
        return counted;
    }

    private static BigDecimal cost(Line line) {
        Amount.AtPrice amount = (Amount.AtPrice) line.amount();
        BigDecimal quantity = amount.quantity()
                .terms()
                .getFirst()
                .factors()
                .getFirst()
                .figure()
                .figure();
        BigDecimal chance = line.chance().map(stated -> stated.figure()).orElse(BigDecimal.ONE);
        return quantity.multiply(amount.price().value().amount()).multiply(chance);
    }
}
