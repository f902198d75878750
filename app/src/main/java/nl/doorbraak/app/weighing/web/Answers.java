package nl.doorbraak.app.weighing.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.weighing.web.ReturnView.Answer;
import nl.doorbraak.app.weighing.web.ReturnView.Fact;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.LensReturn;

/** The one big answer: the net through a lens, and the facts beside it. */
record Answers(LensReturn seen, HouseholdCase input, Figures figures) {

    Answer answer() {
        return new Answer(
                figures.say(
                        "return.net", figures.say("return.who." + seen.lens().id()), period()),
                figures.amount(seen.net()),
                reading(),
                facts());
    }

    private String period() {
        int years = input.years();
        return years == 1 ? figures.say("return.period.one") : figures.say("return.period.more", String.valueOf(years));
    }

    private String reading() {
        Optional<BigDecimal> net = figures.outcome(seen.net()).figure();
        Optional<BigDecimal> direct = figures.outcome(seen.netDirectOnly()).figure();
        if (net.isEmpty()) {
            return figures.say("return.reading.incomplete");
        }
        if (input.costs().isEmpty()) {
            return figures.say("return.reading.no-costs");
        }
        return figures.say(
                Findings.reading(
                        net.get(), direct, figures.outcome(seen.costs()).figure()),
                figures.say("return.who." + seen.lens().id()));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("return.fact.direct-only", seen.netDirectOnly()));
        facts.add(new Fact(figures.say("return.fact.costs"), costs()));
        if (!figures.outcome(seen.fullCosts()).equals(figures.outcome(seen.costs()))) {
            facts.add(fact("return.fact.full-costs", seen.fullCosts()));
            facts.add(fact("return.fact.net-full-cost", seen.netFullCost()));
        }
        facts.add(fact("return.fact.ratio", seen.ratio()));
        facts.add(new Fact(figures.say("return.fact.payback"), payback()));
        return facts;
    }

    private Fact fact(String key, Calculation node) {
        return new Fact(figures.say(key), figures.amount(node));
    }

    /** Nothing filled in is no amount of nought. */
    private AmountView costs() {
        return input.costs().isEmpty()
                ? new AmountView(figures.say("return.costs.none"), Optional.empty(), Optional.empty())
                : figures.amount(seen.costs());
    }

    private AmountView payback() {
        AmountView months = figures.amount(seen.paybackMonths());
        String text = figures.format().paidBack(figures.outcome(seen.paybackMonths()));
        return new AmountView(text, months.status(), months.address());
    }
}
