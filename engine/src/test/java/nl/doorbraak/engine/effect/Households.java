package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Inputs.DAY;
import static nl.doorbraak.engine.effect.Inputs.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Cases and published sheets in tests. */
final class Households {

    private Households() {}

    static HouseholdCase household(Line... lines) {
        return new HouseholdCase(
                "voorbeeld-1",
                name("Voorbeeld-1"),
                DAY,
                PriceBasis.AS_PUBLISHED,
                1,
                Lens.SOCIETY,
                List.of(lines),
                List.of(),
                Corrections.NONE,
                Discounting.NONE,
                List.of());
    }

    static HouseholdCase over(int years, HouseholdCase household) {
        return changed(household, years, household.lens(), household.costs(), household.corrections());
    }

    static HouseholdCase through(Lens lens, HouseholdCase household) {
        return changed(household, household.years(), lens, household.costs(), household.corrections());
    }

    static HouseholdCase costing(HouseholdCase household, Cost... costs) {
        return changed(household, household.years(), household.lens(), List.of(costs), household.corrections());
    }

    static HouseholdCase corrected(HouseholdCase household, Corrections corrections) {
        return changed(household, household.years(), household.lens(), household.costs(), corrections);
    }

    private static HouseholdCase changed(
            HouseholdCase household, int years, Lens lens, List<Cost> costs, Corrections corrections) {
        return new HouseholdCase(
                household.id(),
                household.name(),
                household.referenceDate(),
                household.prices(),
                years,
                lens,
                household.lines(),
                costs,
                corrections,
                household.discounting(),
                household.notInEuros());
    }

    static HouseholdCase priced(HouseholdCase household, PriceBasis prices, Discounting discounting) {
        return new HouseholdCase(
                household.id(),
                household.name(),
                household.referenceDate(),
                prices,
                household.years(),
                household.lens(),
                household.lines(),
                household.costs(),
                household.corrections(),
                discounting,
                household.notInEuros());
    }

    static EffectGroup group(String id, Amount amount, Corrections corrections) {
        return new EffectGroup(id, name(id), amount, List.of(), corrections);
    }

    static Sheet sheet(List<EffectGroup> effects, Cost... costs) {
        return new Sheet(
                "blad",
                name("Blad"),
                LocalDate.of(2019, 6, 1),
                effects,
                List.of(costs),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
