package nl.doorbraak.app.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Budget;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.programme.Expectation;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.wording.Label;

/**
 * What the municipality's policy fields may expect: the forecast of a field and year beside what somebody expected of it, and
 * beside its budget. All of it stands in the graph of the projection.
 */
public record PolicyFields(List<Expected> expectations, List<Budgeted> budgets) {

    public PolicyFields {
        expectations = List.copyOf(expectations);
        budgets = List.copyOf(budgets);
    }

    /**
     * An expectation beside the forecast.
     *
     * @param forecast what the projection gives the field in that year; empty where it saves that field nothing
     * @param gap forecast less expected
     */
    public record Expected(
            Expectation expectation, Calculation expected, Optional<Calculation> forecast, Optional<Calculation> gap) {}

    /**
     * A budget beside the forecast.
     *
     * @param share the forecast saving as a share of the budget; empty where the projection saves that field nothing
     */
    public record Budgeted(
            Law field, int year, Calculation budget, Optional<Calculation> forecast, Optional<Calculation> share) {}

    /** The policy fields of a projection. */
    public static PolicyFields of(Projection projection, ProgrammeInput input) {
        List<Expected> expectations = new ArrayList<>();
        for (Expectation each : projection.input().expectations()) {
            projection
                    .find("expectations." + each.id())
                    .map(known -> expected(projection, each, known))
                    .ifPresent(expectations::add);
        }
        return new PolicyFields(
                expectations,
                input.of(ProgrammeKind.BUDGET).stream()
                        .map(entry -> budgeted(projection, entry))
                        .toList());
    }

    private static Expected expected(Projection projection, Expectation expectation, Calculation known) {
        Optional<Calculation> forecast = forecast(projection, expectation.field(), expectation.year());
        return new Expected(
                expectation,
                known,
                forecast,
                forecast.map(figure -> new Difference(
                        "expectations." + expectation.id() + ".gap",
                        Label.term("programmes.expectation.gap", expectation.name()),
                        Unit.EURO,
                        figure,
                        known)));
    }

    private static Budgeted budgeted(Projection projection, ProgrammeEntry entry) {
        Law field = Law.of(entry.text(ProgrammeField.LAW)).orElse(Law.OTHER);
        int year = Integer.parseInt(entry.text(ProgrammeField.YEAR));
        Label name = Label.term("programmes.budget.of", field.label(), Label.verbatim(String.valueOf(year)));
        Stated stated = new ProgrammeFigures(entry, Range.Shape.TRIANGULAR).euros();
        Known budget = stated.leaf("policy-fields." + entry.id(), name, Unit.EURO);
        Optional<Calculation> forecast = forecast(projection, field, year);
        boolean divides = stated.figure().compareTo(BigDecimal.ZERO) > 0;
        return new Budgeted(
                field,
                year,
                budget,
                forecast,
                forecast.filter(_ -> divides)
                        .map(figure -> new Ratio(
                                "policy-fields." + entry.id() + ".share",
                                Label.term("programmes.budget.share", name),
                                Unit.SHARE,
                                figure,
                                budget)));
    }

    /** What the municipality saves in a field in a year. */
    private static Optional<Calculation> forecast(Projection projection, Law field, int year) {
        Budget budget = new Budget(Payer.MUNICIPALITY, field);
        return projection.find("budgets." + budget.id() + ".benefits." + year);
    }
}
