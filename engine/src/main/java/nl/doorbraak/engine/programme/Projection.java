package nl.doorbraak.engine.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.effect.Step;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.wording.Label;

/**
 * What a programme comes to over its years.
 *
 * @param net benefits less costs over all years
 * @param years each calendar year, the first first
 * @param variants what it would come to under each of its what-ifs
 * @param steps from benefits to net
 */
public record Projection(
        Programme input,
        Calculation net,
        List<Year> years,
        List<Variant> variants,
        List<Step> steps,
        Map<String, Calculation> figures,
        List<Notice> notices)
        implements Result {

    public Projection {
        years = List.copyOf(years);
        variants = List.copyOf(variants);
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
    }

    /**
     * One calendar year.
     *
     * @param in households that come in
     * @param soFar households that came in up to and including this year
     * @param withEffect households whose yearly effect counts, in full years of effect
     * @param fullCosts costs with those outside the published net
     * @param cumulative net up to and including this year
     */
    public record Year(
            int year,
            Calculation in,
            Calculation soFar,
            Calculation withEffect,
            Calculation benefits,
            Calculation costs,
            Calculation fullCosts,
            Calculation net,
            Calculation cumulative) {}

    /**
     * The same programme if something were otherwise; its nodes stand in the same graph, and what does not change is shared.
     *
     * @param ratio benefits for one euro of costs; empty where the programme states no savings or no costs
     * @param cumulative net up to and including each year
     */
    public record Variant(
            WhatIf whatIf,
            Calculation benefits,
            Calculation costs,
            Calculation net,
            Optional<Calculation> ratio,
            List<Calculation> cumulative) {
        public Variant {
            cumulative = List.copyOf(cumulative);
        }
    }

    /**
     * The projection of a programme.
     *
     * @throws Refused with everything that is wrong with the programme
     */
    public static Projection of(Programme programme) {
        Refused.ifAny(problems(programme));
        return new ProjectionNodes(programme).build();
    }

    /** Everything that is wrong with a programme; empty when it can be computed. */
    public static List<Problem> problems(Programme programme) {
        return new ProgrammeChecks(programme).all();
    }

    @Override
    public Label name() {
        return input.name();
    }

    /** The last year in which households come in: what a paper about a programme itself looks back on. */
    public int lastInflow() {
        return input.inflow().stream()
                .map(Cohort::period)
                .mapToInt(Period::year)
                .max()
                .orElse(input.lastYear());
    }

    /** Benefits for one euro of costs up to and including the year of the last inflow; empty where there is no such ratio. */
    public Optional<Calculation> ratioAtLastInflow() {
        return ratioAtLastInflow("");
    }

    /** The same of a variant. */
    public Optional<Calculation> ratioAtLastInflow(Variant variant) {
        return ratioAtLastInflow("what-if." + variant.whatIf().id() + ".");
    }

    private Optional<Calculation> ratioAtLastInflow(String place) {
        return find(place + "ratio." + lastInflow()).or(() -> find(place + "ratio"));
    }

    /** The figure at an address; none where the programme has no such figure. */
    public Optional<Calculation> find(String address) {
        return Optional.ofNullable(figures.get(address));
    }
}
