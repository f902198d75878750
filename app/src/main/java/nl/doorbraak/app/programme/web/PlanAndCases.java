package nl.doorbraak.app.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.programme.CaseNets;
import nl.doorbraak.app.programme.CasesBesidePlan;
import nl.doorbraak.app.programme.web.ForecastView.BesidePlanRow;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.programme.Projection;

/** The rows that hold the forecast from the cases against the one from the plan. */
record PlanAndCases(Projection projection, Projection.Variant variant, CaseNets.Together cases, Figures figures) {

    List<BesidePlanRow> rows() {
        List<BesidePlanRow> rows = new ArrayList<>();
        CasesBesidePlan.of(projection, cases)
                .map(both -> row(figures.say("programmes.plan.per-household"), both.planned(), both.found()))
                .ifPresent(rows::add);
        rows.add(row(figures.say("effect.benefits"), of("benefits"), variant.benefits()));
        rows.add(row(figures.say("effect.costs"), of("costs"), variant.costs()));
        rows.add(row(figures.say("effect.net"), projection.net(), variant.net()));
        Optional<Calculation> plan = projection.find("ratio");
        variant.ratio()
                .ifPresent(
                        found -> plan.ifPresent(stated -> rows.add(row(figures.say("effect.ratio"), stated, found))));
        rows.addAll(years());
        return rows;
    }

    private List<BesidePlanRow> years() {
        List<BesidePlanRow> rows = new ArrayList<>();
        for (int i = 0; i < projection.years().size(); i++) {
            Projection.Year year = projection.years().get(i);
            rows.add(row(
                    figures.say("programmes.plan.cumulative", String.valueOf(year.year())),
                    year.cumulative(),
                    variant.cumulative().get(i)));
        }
        return rows;
    }

    private BesidePlanRow row(String name, Calculation plan, Calculation found) {
        return new BesidePlanRow(name, figures.amount(plan), figures.amount(found));
    }

    private Calculation of(String address) {
        return Objects.requireNonNull(projection.figures().get(address), address);
    }
}
