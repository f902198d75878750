package nl.doorbraak.engine.effect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.refusal.Nearest;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.wording.Label;

/** What must hold of cases a sheet adds up: each once, each computable, each with the figure that is asked of it. */
final class CitedCaseChecks {

    private static final String CASES = "cases";

    private final Problems problems;
    private final Map<String, HouseholdCase> inTheSheet = new HashMap<>();

    CitedCaseChecks(Problems problems) {
        this.problems = problems;
    }

    void check(EffectGroup group, OfCases of) {
        Set<String> inTheGroup = new HashSet<>();
        if (of.cases().isEmpty()) {
            problems.add(group.id(), CASES, Label.term("found.nothing"), "expected.cases");
        }
        if (!group.corrections().equals(Corrections.NONE)) {
            problems.add(
                    group.id(), "corrections", Label.term("found.corrections-on-cases"), "expected.corrected-cases");
        }
        for (HouseholdCase one : of.cases()) {
            boolean other = !inTheSheet.computeIfAbsent(one.id(), _ -> one).equals(one);
            if (!inTheGroup.add(one.id()) || other) {
                Label twice = Label.term("found.twice", Label.verbatim(one.id()));
                problems.add(group.id(), CASES, twice, "expected.case-once");
            } else {
                figure(group.id(), one, of.figure());
            }
        }
    }

    private void figure(String subject, HouseholdCase one, String figure) {
        if (!CaseReturn.problems(one).isEmpty()) {
            problems.add(subject, CASES, one.name(), "expected.sound-case");
            return;
        }
        Map<String, Calculation> figures = CaseReturn.of(one).figures();
        Calculation there = figures.get(figure);
        if (there == null || !there.unit().equals(Unit.EURO)) {
            Label expected = Label.term("expected.figure-of-case", one.name());
            problems.add(new Problem(
                    subject, "figure", Label.verbatim(figure), expected, Nearest.of(figure, figures.keySet())));
        }
    }
}
