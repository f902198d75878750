package nl.doorbraak.engine.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.AmountNodes;
import nl.doorbraak.engine.effect.CorrectionNodes;
import nl.doorbraak.engine.effect.Nodes;
import nl.doorbraak.engine.effect.Step;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** One saving by calendar year: households × saving × what the corrections leave. */
final class SavingNodes {

    private final Saving saving;
    private final String address;
    private final List<Calculation> perHousehold;
    private final List<CorrectionNodes.Factor> corrections;
    private final Map<Integer, Calculation> benefits = new LinkedHashMap<>();
    private final Map<Integer, Calculation> withoutUsual = new LinkedHashMap<>();

    /**
     * @param corrections the same every year, without persistence
     * @param share what a variant leaves of the stated saving
     * @param later the present value of 1 euro, by calendar year; nothing where later money counts as much
     */
    SavingNodes(
            Saving saving,
            AmountNodes amounts,
            InflowNodes inflow,
            List<CorrectionNodes.Factor> corrections,
            Optional<Calculation> share,
            Map<Integer, Calculation> later) {
        this.saving = saving;
        this.address = "savings." + saving.id();
        this.corrections = corrections;
        List<Calculation> each = new ArrayList<>(List.of(perHousehold(amounts)));
        share.ifPresent(each::add);
        this.perHousehold = List.copyOf(each);
        inflow.calendar().forEach(year -> {
            Calculation households =
                    saving.counting() == Saving.Counting.ONCE ? inflow.onceIn(year) : inflow.withEffectIn(year);
            build(year, households, Optional.ofNullable(later.get(year)));
        });
    }

    private Calculation perHousehold(AmountNodes amounts) {
        String key = address + ".per-household";
        Label name = Label.term("programme.saving-per-household", saving.name());
        return saving.per()
                .map(per -> Nodes.ratio(
                        key,
                        name,
                        Unit.EURO,
                        amounts.of(address + ".in-all", saving.name(), saving.amount()),
                        per.figure().leaf(key + ".per", per.label(), Unit.NUMBER)))
                .orElseGet(() -> amounts.of(key, name, saving.amount()));
    }

    private void build(int year, Calculation households, Optional<Calculation> later) {
        Calculation benefit = product(address + "." + year, year, households, later, true);
        benefits.put(year, benefit);
        withoutUsual.put(
                year,
                takesUsual() ? product(address + ".without-usual." + year, year, households, later, false) : benefit);
    }

    private Calculation product(
            String key, int year, Calculation households, Optional<Calculation> later, boolean withUsual) {
        List<Calculation> parts = new ArrayList<>(List.of(households));
        parts.addAll(perHousehold);
        corrections.stream()
                .filter(factor -> withUsual || factor.kind() != Step.Kind.BUSINESS_AS_USUAL)
                .forEach(factor -> parts.add(factor.share(1)));
        later.ifPresent(parts::add);
        return new Product(key, Label.term("programme.in-year", saving.name(), Said.number(year)), Unit.EURO, parts);
    }

    private boolean takesUsual() {
        return corrections.stream().anyMatch(factor -> factor.kind() == Step.Kind.BUSINESS_AS_USUAL);
    }

    Saving saving() {
        return saving;
    }

    /** What one household saves, before any correction. */
    Calculation each() {
        return perHousehold.getFirst();
    }

    /** The benefit by calendar year. */
    Map<Integer, Calculation> benefits() {
        return benefits;
    }

    /** The same if nothing would have happened anyway. */
    Map<Integer, Calculation> withoutUsual() {
        return withoutUsual;
    }

    /** Over all years. */
    Calculation total() {
        return Nodes.sum(address, saving.name(), List.copyOf(benefits.values()));
    }
}
