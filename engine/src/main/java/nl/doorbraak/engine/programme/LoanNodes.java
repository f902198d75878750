package nl.doorbraak.engine.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Least;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Nodes;
import nl.doorbraak.engine.effect.PaybackNodes;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** One loan by calendar year: what is borrowed, what is outstanding of it, and the interest on that. */
final class LoanNodes {

    private static final Known ONE_YEAR =
            Nodes.definition("one-year", Label.term("programme.one-year"), Unit.NUMBER, BigDecimal.ONE);
    private static final Calculation NO_YEAR =
            new Sum("no-year", Label.term("programme.no-year"), Unit.NUMBER, List.of());

    private final Loan loan;
    private final String address;
    private final List<YearlyCostNodes> costs;
    private final Calculation rate;
    private final Calculation term;
    private final Map<Integer, Calculation> borrowed = new LinkedHashMap<>();
    private final Map<Integer, Calculation> outstanding = new LinkedHashMap<>();
    private final Map<Integer, Calculation> interest = new LinkedHashMap<>();
    private final List<Calculation> parts = new ArrayList<>();
    private final Calculation total;

    /** @param costs those the loan pays */
    LoanNodes(Loan loan, List<YearlyCostNodes> costs, List<Integer> calendar) {
        this.loan = loan;
        this.address = "loans." + loan.id();
        this.costs = costs;
        this.rate = loan.rate().leaf(address + ".rate", Label.term("programme.rate"), Unit.SHARE);
        this.term = new Ratio(
                address + ".term",
                Label.term("programme.term"),
                Unit.NUMBER,
                loan.months().leaf(address + ".months", Label.term("programme.term-in-months"), Unit.NUMBER),
                PaybackNodes.TWELVE);
        calendar.forEach(this::build);
        this.total = Nodes.sum("costs." + loan.id(), loan.name(), List.copyOf(interest.values()));
    }

    private void build(int year) {
        parts.add(partOutstanding(parts.size() + 1));
        List<Calculation> spent = costs.stream()
                .flatMap(cost -> Optional.ofNullable(cost.byYear().get(year)).stream())
                .toList();
        borrowed.put(year, sum(".borrowed.", "programme.borrowed", year, spent));
        List<Calculation> left = new ArrayList<>();
        borrowed.forEach((from, principal) -> left.add(left(year, from, principal)));
        Calculation principal = sum(".outstanding.", "programme.outstanding", year, left);
        outstanding.put(year, principal);
        interest.put(
                year,
                Nodes.times(
                        "costs." + loan.id() + "." + year,
                        Label.term("programme.in-year", loan.name(), Said.number(year)),
                        principal,
                        rate));
    }

    private Calculation left(int year, int from, Calculation principal) {
        String key = address + ".outstanding." + year + ".of-" + from;
        Label name = Label.term("programme.outstanding-of", Said.number(year), Said.number(from));
        return Nodes.times(key, name, principal, parts.get(year - from));
    }

    /** The part of its nth year that a loan is outstanding: the term less the years before, at least none, at most all. */
    private Calculation partOutstanding(int nth) {
        String key = address + ".part.year-" + nth;
        Label name = Label.term("programme.part-outstanding", Said.number(nth));
        Calculation left = nth == 1
                ? term
                : new Most(key + ".left", name, Unit.NUMBER, List.of(NO_YEAR, less(key + ".after", name, nth - 1)));
        return new Least(key, name, Unit.NUMBER, List.of(ONE_YEAR, left));
    }

    private Calculation less(String key, Label name, int years) {
        Known before = Nodes.definition(
                key + ".before", Label.term("programme.years-before"), Unit.NUMBER, BigDecimal.valueOf(years));
        return new Difference(key, name, Unit.NUMBER, term, before);
    }

    private Calculation sum(String what, String label, int year, List<Calculation> parts) {
        return Nodes.sum(address + what + year, Label.term(label, Said.number(year)), parts);
    }

    Loan loan() {
        return loan;
    }

    /** Whether the interest grows with the number of households. */
    boolean movesAlong() {
        return costs.stream().allMatch(cost -> cost.cost().movesAlong());
    }

    /** What is borrowed, by calendar year. */
    Map<Integer, Calculation> borrowed() {
        return borrowed;
    }

    /** The principal outstanding, each part as long as it is, by calendar year. */
    Map<Integer, Calculation> outstanding() {
        return outstanding;
    }

    /** The interest, by calendar year. */
    Map<Integer, Calculation> interest() {
        return interest;
    }

    /** The interest over all years. */
    Calculation total() {
        return total;
    }

    /** What is to be paid back for one household, with the interest of the whole term; none for other costs. */
    Optional<Calculation> perHousehold() {
        if (!movesAlong()) {
            return Optional.empty();
        }
        String key = address + ".per-household";
        Calculation principal = Nodes.sum(
                key + ".principal",
                Label.term("programme.borrowed-per-household"),
                costs.stream().map(YearlyCostNodes::amount).toList());
        Calculation owed =
                Nodes.times(key + ".interest", Label.term("programme.interest-per-household"), principal, rate, term);
        return Optional.of(Nodes.sum(key, Label.term("programme.repaid-per-household"), List.of(principal, owed)));
    }
}
