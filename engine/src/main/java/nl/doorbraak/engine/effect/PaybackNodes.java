package nl.doorbraak.engine.effect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/**
 * When the benefits have paid the costs: costs of a year fall at its start, its benefits evenly over its months.
 *
 * <p>In the last year that begins with something still to be paid, if the cumulative net is not negative at the end:
 * {@code 12 × (year − 1) + 12 × (costs of the year − net so far) / benefits of the year}. So a later cost that is not
 * covered yet counts too; where everything is always covered, after 0 months.
 */
public final class PaybackNodes {

    private static final Unit MONTH = new Unit("month");
    /** Twelve months in a year. */
    public static final Known TWELVE = Nodes.definition(
            "months-in-a-year", Label.term("effect.months-in-a-year"), Unit.NUMBER, BigDecimal.valueOf(12));

    private final String address;
    private final UnaryOperator<Label> label;
    private final List<Calculation> benefits;
    private final List<Calculation> costs;
    private final List<Calculation> cumulative = new ArrayList<>();
    private final int before;

    PaybackNodes(String address, UnaryOperator<Label> label, List<Calculation> benefits, List<Calculation> costs) {
        this.address = address;
        this.label = label;
        this.benefits = benefits;
        this.costs = costs;
        this.before = 0;
        for (int year = 1; year <= benefits.size(); year++) {
            cumulative.add(netUpTo(year));
        }
    }

    /**
     * The payback of calendar years whose cumulative net is known already.
     *
     * @param address what the keys begin with
     * @param firstYear the calendar year of the first benefits and costs
     */
    public PaybackNodes(
            String address,
            int firstYear,
            List<Calculation> benefits,
            List<Calculation> costs,
            List<Calculation> cumulative) {
        this.address = address;
        this.label = UnaryOperator.identity();
        this.benefits = benefits;
        this.costs = costs;
        this.before = firstYear - 1;
        this.cumulative.addAll(cumulative);
    }

    /** Net up to and including each year. */
    List<Calculation> cumulative() {
        return List.copyOf(cumulative);
    }

    private Calculation netUpTo(int year) {
        String key = address + ".cumulative.year-" + year;
        Label name = Label.term("effect.cumulative", Said.number(year));
        Calculation net = Nodes.less(
                key + ".net",
                Label.term("effect.net-in-year", Said.number(year)),
                benefits.get(year - 1),
                costs.get(year - 1));
        return year == 1 ? net : Nodes.sum(key, label.apply(name), List.of(cumulative.get(year - 2), net));
    }

    private Label said(int year) {
        return Said.number(before + year);
    }

    /** Months until the costs are paid; not quantified where there are none, or where they never are. */
    public Calculation months() {
        String key = address + ".payback.months";
        Label name = label.apply(Label.term("effect.payback"));
        if (costs.stream().allMatch(cost -> cost.parts().isEmpty())) {
            return Nodes.unknown(key, name, MONTH, Label.term("effect.no-costs"));
        }
        Calculation months = new Sum(address + ".payback.at-once", name, MONTH, List.of());
        for (int year = 1; year <= benefits.size(); year++) {
            String at = key + ".up-to-year-" + year;
            Calculation toPay = toPay(at, year);
            months = Nodes.unlessPositive(at, name, toPay, months, inYear(key + ".in-year-" + year, year, toPay));
        }
        Label never = Label.term("effect.never-paid-back", Said.number(benefits.size()));
        return Nodes.unlessNegative(
                key, name, cumulative.getLast(), months, Nodes.unknown(key + ".never", name, MONTH, never));
    }

    /** What stands open when a year begins; negative where it is covered already. */
    private Calculation toPay(String key, int year) {
        Label name = Label.term("effect.to-pay", said(year));
        return year == 1
                ? costs.getFirst()
                : Nodes.less(key + ".to-pay", name, costs.get(year - 1), cumulative.get(year - 2));
    }

    private Calculation inYear(String key, int year, Calculation toPay) {
        Label name = Label.term("effect.payback-in-year", said(year));
        Calculation part = Nodes.ratio(
                key + ".part",
                Label.term("effect.part-of-year", said(year)),
                Unit.SHARE,
                toPay,
                benefits.get(year - 1));
        Calculation within = new Product(year == 1 ? key : key + ".within", name, MONTH, List.of(TWELVE, part));
        return year == 1 ? within : new Sum(key, name, MONTH, List.of(monthsBefore(key, year), within));
    }

    private Calculation monthsBefore(String address, int year) {
        BigDecimal months = BigDecimal.valueOf(12L * (year - 1));
        String key = address + ".months-before";
        Label name = Label.term("effect.months-before-year", said(1), said(year));
        return Nodes.definition(key, name, MONTH, months);
    }
}
