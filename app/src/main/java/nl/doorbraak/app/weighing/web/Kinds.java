package nl.doorbraak.app.weighing.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.weighing.web.ReturnView.Kind;
import nl.doorbraak.app.weighing.web.ReturnView.KindsOfBenefit;
import nl.doorbraak.app.weighing.web.ReturnView.Portion;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Cells;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.LensReturn;

/** Direct, avoided and society in three columns. */
record Kinds(CaseReturn result, Lens lens, Figures figures) {

    KindsOfBenefit kinds() {
        return new KindsOfBenefit(
                figures.say("return.kinds.lead", figures.say("return.who." + lens.id())),
                List.of(direct(), avoided(), society()));
    }

    private Kind direct() {
        LensReturn seen = result.through(lens);
        Optional<String> cashable = Findings.cashable(
                figures.outcome(seen.direct()).figure(),
                figures.outcome(seen.cashable()).figure());
        return new Kind(
                figures.say("return.column.direct"),
                "after",
                figures.amount(seen.direct()),
                figures.say("return.direct.explained"),
                laws(Cells::direct),
                cashable.isPresent() ? figures.amount(seen.cashable()) : null,
                cashable.map(figures::say).orElse(""));
    }

    private Kind avoided() {
        return new Kind(
                figures.say("return.column.avoided"),
                "avoid",
                figures.amount(result.through(lens).avoided()),
                figures.say("return.avoided.explained"),
                laws(Cells::avoided),
                null,
                figures.say("return.avoided.foot"));
    }

    private Kind society() {
        return new Kind(
                figures.say("return.society"),
                "dots",
                figures.amount(result.through(Lens.SOCIETY).effect()),
                figures.say("return.society.explained"),
                LensView.payers(result, lens).stream()
                        .map(payer -> new Portion(
                                figures.say(payer.label()),
                                null,
                                figures.amount(result.through(payer).effect())))
                        .toList(),
                null,
                figures.say("return.society.foot"));
    }

    private List<Portion> laws(Function<Cells, Calculation> kind) {
        return result.through(lens).laws().entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> figures.outcome(kind.apply(entry.getValue()))
                                .figure()
                                .orElse(BigDecimal.ZERO),
                        Comparator.reverseOrder()))
                .map(entry -> new Portion(
                        figures.say(entry.getKey().label()),
                        entry.getKey().code(),
                        figures.amount(kind.apply(entry.getValue()))))
                .toList();
    }
}
