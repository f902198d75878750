package nl.doorbraak.engine.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.Discounting;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.PriceBasis;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** The starting points and corrections in which two inputs differ, each taken over on its own. */
record StartingPoints(HouseholdCase before, HouseholdCase after) {

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (before.years() != after.years()) {
            steps.add(otherwise("years", input -> Said.number(input.years()), input -> input.withYears(after.years())));
        }
        level().ifPresent(steps::add);
        Corrections other = after.corrections();
        correction(steps, "business-as-usual", Corrections::businessAsUsual, mine -> usual(mine, other));
        correction(steps, "displacement", Corrections::displacement, mine -> displacement(mine, other));
        correction(steps, "attribution", Corrections::attribution, mine -> attribution(mine, other));
        correction(steps, "persistence", Corrections::holding, mine -> holding(mine, other));
        correction(steps, "evidence", Corrections::haircut, mine -> haircut(mine, other));
        correction(steps, "also-negative", Corrections::alsoShrinkNegative, _ -> other);
        return steps;
    }

    /** Prices as published know no discount: where both differ, both are taken over at once. */
    private Optional<Step> level() {
        boolean prices = !before.prices().equals(after.prices());
        boolean discount = !before.discounting().equals(after.discounting());
        UnaryOperator<HouseholdCase> towards =
                input -> input.withPrices(after.prices()).withDiscounting(after.discounting());
        if (prices && discount) {
            return Optional.of(otherwise("prices-and-discounting", StartingPoints::both, towards));
        }
        if (prices) {
            return Optional.of(otherwise("prices", input -> said(input.prices()), towards));
        }
        return discount
                ? Optional.of(otherwise("discounting", input -> said(input.discounting()), towards))
                : Optional.empty();
    }

    private Step otherwise(String what, Function<HouseholdCase, Label> said, UnaryOperator<HouseholdCase> towards) {
        return new Step.Otherwise(Label.term("difference.of." + what), said.apply(before), said.apply(after), towards);
    }

    private static Label both(HouseholdCase input) {
        return Label.term("difference.prices-and-discounting", said(input.prices()), said(input.discounting()));
    }

    private void correction(
            List<Step> steps,
            String what,
            Function<Corrections, Object> part,
            Function<Corrections, Corrections> with) {
        if (!part.apply(before.corrections()).equals(part.apply(after.corrections()))) {
            steps.add(new Step.Restated(
                    Label.term("difference.of." + what),
                    input -> input.withCorrections(with.apply(input.corrections()))));
        }
    }

    private static Label said(PriceBasis prices) {
        return switch (prices) {
            case PriceBasis.AsPublished _ -> Label.term("difference.prices.as-published");
            case PriceBasis.ConstantPrices constant ->
                Label.term("difference.prices.constant", Said.number(constant.baseYear()));
        };
    }

    private static Label said(Discounting discounting) {
        return discounting
                .rate()
                .map(rate -> Said.figure(rate.figure(), Unit.SHARE))
                .orElseGet(() -> Label.term("difference.discounting.none"));
    }

    /** The reason comes along: without it business as usual is refused. */
    private static Corrections usual(Corrections mine, Corrections other) {
        return new Corrections(
                other.businessAsUsual(),
                other.businessAsUsualReason(),
                mine.displacement(),
                mine.attribution(),
                mine.holding(),
                mine.haircut(),
                mine.alsoShrinkNegative());
    }

    private static Corrections displacement(Corrections mine, Corrections other) {
        return new Corrections(
                mine.businessAsUsual(),
                mine.businessAsUsualReason(),
                other.displacement(),
                mine.attribution(),
                mine.holding(),
                mine.haircut(),
                mine.alsoShrinkNegative());
    }

    private static Corrections attribution(Corrections mine, Corrections other) {
        return new Corrections(
                mine.businessAsUsual(),
                mine.businessAsUsualReason(),
                mine.displacement(),
                other.attribution(),
                mine.holding(),
                mine.haircut(),
                mine.alsoShrinkNegative());
    }

    private static Corrections holding(Corrections mine, Corrections other) {
        return new Corrections(
                mine.businessAsUsual(),
                mine.businessAsUsualReason(),
                mine.displacement(),
                mine.attribution(),
                other.holding(),
                mine.haircut(),
                mine.alsoShrinkNegative());
    }

    private static Corrections haircut(Corrections mine, Corrections other) {
        return new Corrections(
                mine.businessAsUsual(),
                mine.businessAsUsualReason(),
                mine.displacement(),
                mine.attribution(),
                mine.holding(),
                other.haircut(),
                mine.alsoShrinkNegative());
    }
}
