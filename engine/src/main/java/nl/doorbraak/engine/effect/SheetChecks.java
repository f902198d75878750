package nl.doorbraak.engine.effect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.doorbraak.engine.price.PayerShares;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.wording.Label;

/** What must hold of a sheet before anything is computed. */
final class SheetChecks {

    private static final String SHEET = "sheet";
    /** Addresses a key figure cannot take. */
    private static final Set<String> TAKEN = Set.of(
            "net",
            "costs",
            "full-costs",
            "benefits",
            "effect",
            "effects",
            "ratio",
            "cases",
            "sheet",
            "budgets",
            "whole",
            "nothing");

    private final Sheet sheet;
    private final Problems problems = new Problems();
    private final AmountChecks amounts;
    private final CitedCaseChecks cited = new CitedCaseChecks(problems);

    SheetChecks(Sheet sheet) {
        this.sheet = sheet;
        this.amounts = new AmountChecks(problems, PriceBasis.AS_PUBLISHED, sheet.published());
    }

    List<Problem> all() {
        problems.ids(SHEET, sheet.effects().stream().map(EffectGroup::id).toList());
        problems.ids(SHEET, sheet.costs().stream().map(Cost::id).toList());
        problems.ids(SHEET, sheet.keyFigures().stream().map(KeyFigure::id).toList());
        sheet.effects().forEach(this::effect);
        sheet.costs().forEach(this::cost);
        sheet.cases().ifPresent(cases -> problems.positive(SHEET, "cases", cases));
        new KeyFigureChecks(problems, TAKEN, "cases"::equals).check(sheet.keyFigures(), addresses());
        return problems.all();
    }

    private void effect(EffectGroup group) {
        CorrectionChecks corrections = new CorrectionChecks(problems, group.id(), group.corrections());
        corrections.check();
        switch (group.amount()) {
            case Amount amount -> {
                amounts.check(group.id(), amount);
                corrections.includes(group.id(), amount);
            }
            case OfCases of -> cited.check(group, of);
        }
        payers(group.id(), group.payers());
        switch (group.corrections().holding()) {
            case Holding.Throughout _, Holding.FlatTerminal _ -> {}
            default -> problems.add(group.id(), "persistence", Label.term("found.by-year"), "expected.sheet-holding");
        }
    }

    private void cost(Cost cost) {
        amounts.check(cost.id(), cost.amount());
        payers(cost.id(), cost.payers());
    }

    /** A paper need not say whose money it is. */
    private void payers(String subject, List<nl.doorbraak.engine.price.PayerShare> payers) {
        if (!payers.isEmpty()) {
            problems.addAll(PayerShares.problems(subject, payers));
        }
    }

    /** What a key figure may build on before any other key figure. */
    private Set<String> addresses() {
        Set<String> addresses = new HashSet<>(Set.of("net", "net.full-cost", "costs", "full-costs", "benefits"));
        sheet.effects().forEach(group -> {
            addresses.add("effects." + group.id());
            addresses.add("effects." + group.id() + ".gross");
            if (group.amount() instanceof OfCases of) {
                of.cases().forEach(one -> addresses.add("effects." + group.id() + ".cases." + one.id()));
            }
        });
        sheet.costs().forEach(cost -> addresses.add("costs." + cost.id()));
        sheet.cases().ifPresent(_ -> addresses.addAll(Set.of("cases", "per-case.benefits", "per-case.costs")));
        return addresses;
    }
}
