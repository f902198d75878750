package nl.doorbraak.engine.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** Households by calendar year: that come in, so far, and with effect in full years of effect. */
final class InflowNodes {

    private final Programme programme;
    private final EffectShares shares;
    private final Map<Cohort, Calculation> cohorts = new LinkedHashMap<>();
    private final Map<Integer, Calculation> in = new LinkedHashMap<>();
    private final Map<Integer, Calculation> soFar = new LinkedHashMap<>();
    private final Map<Integer, Calculation> withEffect = new LinkedHashMap<>();
    private final Map<Integer, Calculation> countedOnce = new LinkedHashMap<>();

    /** @param share what a variant leaves of the stated households */
    InflowNodes(Programme programme, EffectShares shares, Optional<Known> share) {
        this.programme = programme;
        this.shares = shares;
        programme.inflow().forEach(cohort -> cohorts.put(cohort, households(cohort, share)));
        for (int year : programme.calendar()) {
            in.put(year, in(year));
            soFar.put(year, soFar(year));
            countedOnce.put(year, once(year));
            withEffect.put(year, withEffect(year));
        }
    }

    private static Calculation households(Cohort cohort, Optional<Known> share) {
        String key = "inflow." + cohort.period().id();
        Label name = cohort.period()
                .month()
                .map(month -> Label.term(
                        "programme.cohort-of-month",
                        Label.term("programme.month." + month),
                        Said.number(cohort.period().year())))
                .orElseGet(() -> Label.term(
                        "programme.cohort", Said.number(cohort.period().year())));
        Known stated = cohort.households().leaf(key, name, Unit.NUMBER);
        return share.<Calculation>map(part -> new Product(key + ".part", name, Unit.NUMBER, List.of(stated, part)))
                .orElse(stated);
    }

    private Calculation in(int year) {
        List<Calculation> parts = new ArrayList<>();
        cohorts.forEach((cohort, households) -> {
            if (cohort.period().year() == year) {
                parts.add(households);
            }
        });
        return parts.size() == 1 ? parts.getFirst() : sum("households.in." + year, "programme.in", year, parts);
    }

    private Calculation soFar(int year) {
        Calculation now = of(in, year);
        Calculation before = soFar.get(year - 1);
        return before == null ? now : sum("households.so-far." + year, "programme.so-far", year, List.of(before, now));
    }

    /** Where nothing is saved each year, a household has effect in the one year in which it counts. */
    private Calculation withEffect(int year) {
        boolean onceOnly = !programme.savings().isEmpty()
                && programme.savings().stream().allMatch(saving -> saving.counting() == Saving.Counting.ONCE);
        return sum(
                "households.with-effect." + year,
                "programme.with-effect",
                year,
                onceOnly ? List.of(onceIn(year)) : counted(year));
    }

    private List<Calculation> counted(int year) {
        List<Calculation> cells = new ArrayList<>();
        cohorts.forEach((cohort, households) -> {
            int nth = year - cohort.period().year() + 1;
            if (nth >= 1) {
                cells.add(cell(year, cohort.period(), households, shares.in(nth, cohort.period())));
            }
        });
        return cells;
    }

    private static Calculation cell(int year, Period from, Calculation households, List<Calculation> factors) {
        String key = "households.with-effect." + year + ".of-" + from.id();
        Label name = Label.term("programme.with-effect-of", Said.number(year), Label.verbatim(from.id()));
        return times(key, name, households, factors);
    }

    private Calculation once(int year) {
        String key = "households.once." + year;
        return times(key, Label.term("programme.once", Said.number(year)), comeIn(year), shares.once());
    }

    private static Calculation times(String key, Label name, Calculation households, List<Calculation> factors) {
        if (factors.isEmpty()) {
            return households;
        }
        List<Calculation> all = new ArrayList<>(List.of(households));
        all.addAll(factors);
        return new Product(key, name, Unit.NUMBER, all);
    }

    private static Calculation sum(String key, String term, int year, List<Calculation> parts) {
        return new Sum(key, Label.term(term, Said.number(year)), Unit.NUMBER, parts);
    }

    /** Households that come in in a year. */
    Calculation comeIn(int year) {
        return of(in, year);
    }

    /** Households up to and including a year. */
    Calculation soFarIn(int year) {
        return of(soFar, year);
    }

    /** Households whose yearly effect counts in a year: two half years are one. */
    Calculation withEffectIn(int year) {
        return of(withEffect, year);
    }

    /** Households whose effect counts once, in this year. */
    Calculation onceIn(int year) {
        return of(countedOnce, year);
    }

    /** The calendar years of the projection. */
    List<Integer> calendar() {
        return programme.calendar();
    }

    /** All households of the projection. */
    Calculation all() {
        List<Calculation> everyYear =
                programme.calendar().stream().map(this::comeIn).toList();
        return new Sum("households", Label.term("programme.households"), Unit.NUMBER, everyYear);
    }

    private static Calculation of(Map<Integer, Calculation> byYear, int year) {
        Calculation found = byYear.get(year);
        if (found == null) {
            throw new IllegalArgumentException(year + " is no year of the projection");
        }
        return found;
    }
}
