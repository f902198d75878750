package nl.doorbraak.app.programme.web;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.projection.ProjectionView;

/**
 * The forecast of a programme as its page shows it: the projection, beside what was expected and budgeted.
 *
 * @param besidePlan the forecast from the cases; empty where it cannot be held against the plan
 */
public record ForecastView(
        ProjectionView projection,
        List<ExpectationRow> expectations,
        List<BudgetRow> budgets,
        Optional<CasesBesidePlanView> besidePlan) {

    /**
     * The forecast from the cases beside the one from the plan.
     *
     * @param finding how much of the saving in the plan the cases show
     * @param computed how many of the reader's cases can be computed
     * @param seen how many cases the reader may see
     */
    public record CasesBesidePlanView(String finding, List<BesidePlanRow> rows, long computed, long seen) {}

    /** One figure of the plan and of the cases. */
    public record BesidePlanRow(String name, AmountView plan, AmountView cases) {}

    /** What was expected of a field in a year, beside the forecast. */
    public record ExpectationRow(
            String code,
            String law,
            String name,
            int year,
            AmountView expected,
            Optional<AmountView> forecast,
            Optional<AmountView> gap) {}

    /** The budget of a field in a year, beside the forecast. */
    public record BudgetRow(
            String code,
            String law,
            int year,
            AmountView budget,
            Optional<AmountView> forecast,
            Optional<AmountView> share) {}
}
