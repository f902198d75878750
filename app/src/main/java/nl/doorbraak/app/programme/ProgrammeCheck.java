package nl.doorbraak.app.programme;

import static nl.doorbraak.app.programme.ProgrammeField.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbraak.engine.wording.Label;

/** What a form about a programme must hold before the engine can be asked: each rule refuses with its reason, at its field. */
final class ProgrammeCheck {

    private final Map<ProgrammeField, String> fields;
    private final Set<ProgrammeField> unreadable;
    private final Map<ProgrammeField, Label> problems = new EnumMap<>(ProgrammeField.class);

    private ProgrammeCheck(Map<ProgrammeField, String> fields, Map<ProgrammeField, Label> unreadable) {
        this.fields = fields;
        this.unreadable = Set.copyOf(unreadable.keySet());
        problems.putAll(unreadable);
    }

    /**
     * What is wrong, by field; empty when everything is right.
     *
     * @param entry with what could be read
     * @param unreadable what is wrong with the other fields: they hold something, and no rule says anything about what
     */
    static Map<ProgrammeField, Label> of(
            ProgrammeEntry entry, Map<ProgrammeField, Label> unreadable, ProgrammeInput others) {
        ProgrammeCheck check = new ProgrammeCheck(entry.fields(), unreadable);
        switch (entry.kind()) {
            case SCOPE -> check.scope();
            case COHORT -> check.cohort(others);
            case SAVING -> check.saving();
            case HOLDING_ON -> check.holdingOn();
            case COST -> check.cost();
            case LOAN -> check.needed(NAME, PAYS, RATE, MONTHS, PAYER, LAW, EVIDENCE, SOURCE);
            case BUDGET -> check.needed(LAW, YEAR, EUROS, EVIDENCE, SOURCE);
            case EXPECTATION -> check.needed(NAME, LAW, YEAR, EUROS, EVIDENCE, SOURCE);
            case CHECK -> check.checklist();
        }
        ProgrammeRanges.problems(entry.fields(), unreadable.keySet()).forEach(check.problems::putIfAbsent);
        return check.problems;
    }

    private void scope() {
        needed(FROM, UNTIL, TARGET_GROUP, DEFINITION, FIRST_YEAR, YEARS, PRICE_BASIS);
        boolean both = has(FROM) && has(UNTIL);
        boolean order = !both || !LocalDate.parse(text(UNTIL)).isBefore(LocalDate.parse(text(FROM)));
        require(UNTIL, order, "programme-problem.until");
        boolean constant = text(PRICE_BASIS).equals("constant");
        require(BASE_YEAR, !constant || given(BASE_YEAR), "casefile.problem.base-year");
        require(
                DISCOUNT,
                constant || unreadable.contains(PRICE_BASIS) || !given(DISCOUNT),
                "programme-problem.discount");
    }

    private void cohort(ProgrammeInput others) {
        needed(PERIOD, HOUSEHOLDS, EVIDENCE, SOURCE);
        boolean taken = others.of(ProgrammeKind.COHORT).stream()
                .anyMatch(other -> other.text(PERIOD).equals(text(PERIOD)));
        require(PERIOD, !taken, "programme-problem.period-taken", said(PERIOD));
    }

    private void saving() {
        needed(NAME, EUROS, COUNTING, PAYER, LAW, EVIDENCE, SOURCE);
        boolean positive = !has(FOR_HOUSEHOLDS) || number(FOR_HOUSEHOLDS).signum() > 0;
        require(FOR_HOUSEHOLDS, positive, "programme-problem.for-households");
    }

    private void cost() {
        needed(COST_KIND, NAME, EUROS, PER, PAYER, LAW, EVIDENCE, STANDING, SOURCE);
        boolean months = text(PER).equals("month") || unreadable.contains(PER);
        boolean wholeYears =
                Stream.of(FROM_PERIOD, TO_PERIOD).noneMatch(field -> text(field).contains("-"));
        require(FROM_PERIOD, months || wholeYears, "programme-problem.month-of-year");
        boolean order = !has(TO_PERIOD) || !has(FROM_PERIOD) || text(TO_PERIOD).compareTo(text(FROM_PERIOD)) >= 0;
        require(TO_PERIOD, order, "programme-problem.to-period");
    }

    private void holdingOn() {
        reasoned(BUSINESS_AS_USUAL, BUSINESS_AS_USUAL_REASON);
        reasoned(DISPLACEMENT, DISPLACEMENT_REASON);
        reasoned(ATTRIBUTION, ATTRIBUTION_REASON);
        reasoned(RELAPSE, RELAPSE_REASON);
        boolean holds = !given(HOLDING) || text(HOLDING).equals("throughout");
        require(RELAPSE, holds || given(RELAPSE), "casefile.problem.relapse");
        boolean one = text(HOLDING).equals("relapse-curve")
                || unreadable.contains(HOLDING)
                || !text(RELAPSE).contains(" ");
        require(RELAPSE, one, "casefile.problem.relapse-one");
    }

    private void checklist() {
        needed(NAME, STATE);
        boolean settled =
                unreadable.contains(STATE) || CheckState.of(text(STATE)).settled();
        boolean owned = settled || !given(BY) || given(OWNER);
        require(OWNER, owned, "programme-problem.owner");
        boolean explained = !text(STATE).equals(CheckState.NOT_NEEDED.id()) || given(NOTE);
        require(NOTE, explained, "programme-problem.not-needed");
    }

    private void needed(ProgrammeField... needed) {
        for (ProgrammeField field : needed) {
            require(
                    field,
                    given(field),
                    field.choices().isEmpty() ? "programme-problem.needed" : "casefile.problem.choose");
        }
    }

    private void reasoned(ProgrammeField figure, ProgrammeField reason) {
        require(reason, !given(figure) || given(reason), "casefile.problem.reason-of-figure");
    }

    private void require(ProgrammeField field, boolean right, String key, Label... arguments) {
        if (!right) {
            problems.putIfAbsent(field, Label.term(key, arguments));
        }
    }

    /** Whether something stands in a field, readable or not. */
    private boolean given(ProgrammeField field) {
        return has(field) || unreadable.contains(field);
    }

    private boolean has(ProgrammeField field) {
        return !text(field).isEmpty();
    }

    private String text(ProgrammeField field) {
        return fields.getOrDefault(field, "");
    }

    private BigDecimal number(ProgrammeField field) {
        return new BigDecimal(text(field));
    }

    private Label said(ProgrammeField field) {
        return Label.verbatim(field.reading().show(text(field), nl.doorbraak.engine.wording.Language.DUTCH));
    }
}
