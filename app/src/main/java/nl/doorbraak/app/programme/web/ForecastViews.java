package nl.doorbraak.app.programme.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Footnotes;
import nl.doorbraak.app.figure.Unfolding;
import nl.doorbraak.app.figure.Varying;
import nl.doorbraak.app.programme.CaseNets;
import nl.doorbraak.app.programme.CasesBesidePlan;
import nl.doorbraak.app.programme.PolicyFields;
import nl.doorbraak.app.programme.web.ForecastView.BudgetRow;
import nl.doorbraak.app.programme.web.ForecastView.CasesBesidePlanView;
import nl.doorbraak.app.programme.web.ForecastView.ExpectationRow;
import nl.doorbraak.app.projection.ProjectionViews;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.wording.Language;

/** Makes what the page of a forecast shows. */
final class ForecastViews {

    private final Projection projection;
    private final PolicyFields fields;
    private final Figures figures;
    private final ForecastAddresses addresses;
    private final Language language;
    private final Optional<Fan> fan;
    private final CaseNets.Together cases;

    ForecastViews(
            Projection projection,
            PolicyFields fields,
            CaseNets.Together cases,
            Optional<Fan> fan,
            ForecastAddresses addresses,
            Language language) {
        this.projection = projection;
        this.fields = fields;
        this.addresses = addresses;
        this.language = language;
        this.fan = fan;
        this.cases = cases;
        this.figures = new Figures(everything(projection, fields, cases), language, addresses::figure);
    }

    private static Set<Calculation> everything(Projection projection, PolicyFields fields, CaseNets.Together cases) {
        Set<Calculation> all = new LinkedHashSet<>(projection.figures().values());
        fields.expectations().forEach(each -> each.gap().ifPresent(all::add));
        fields.budgets().forEach(each -> {
            all.add(each.budget());
            each.share().ifPresent(all::add);
        });
        cases.average().ifPresent(all::add);
        CasesBesidePlan.of(projection, cases).ifPresent(both -> all.addAll(List.of(both.planned(), both.found())));
        return all;
    }

    Figures figures() {
        return figures;
    }

    Unfolding unfolding() {
        return new Unfolding(figures, Footnotes.NONE, language, Varying.of(projection), addresses.page());
    }

    ForecastView view() {
        return new ForecastView(
                new ProjectionViews(projection, figures, fan, fromCases()).view(),
                fields.expectations().stream().map(this::expectation).toList(),
                fields.budgets().stream().map(this::budget).toList(),
                fromCases()
                        .map(variant -> new CasesBesidePlanView(
                                besidePlan(variant),
                                new PlanAndCases(projection, variant, cases, figures).rows(),
                                cases.computed(),
                                cases.cases().size())));
    }

    private String besidePlan(Projection.Variant variant) {
        return variant.whatIf()
                .computedSaving()
                .map(share -> say("programmes.beside-plan.finding", figures.text(share)))
                .orElse("");
    }

    private Optional<Projection.Variant> fromCases() {
        return projection.variants().stream()
                .filter(variant -> variant.whatIf().id().equals(CasesBesidePlan.ID))
                .findFirst();
    }

    private ExpectationRow expectation(PolicyFields.Expected each) {
        return new ExpectationRow(
                each.expectation().field().code(),
                figures.say(each.expectation().field().label()),
                figures.say(each.expectation().name()),
                each.expectation().year(),
                figures.amount(each.expected()),
                each.forecast().map(figures::amount),
                each.gap().map(figures::amount));
    }

    private BudgetRow budget(PolicyFields.Budgeted each) {
        return new BudgetRow(
                each.field().code(),
                figures.say(each.field().label()),
                each.year(),
                figures.amount(each.budget()),
                each.forecast().map(figures::amount),
                each.share().map(figures::amount));
    }

    private String say(String key, String... arguments) {
        return figures.say(key, arguments);
    }
}
