package nl.doorbraak.app.sheet;

import static nl.doorbraak.app.sheet.SheetField.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbraak.engine.wording.Label;

/** What a form about a sheet must hold before the engine can be asked: each rule refuses with its reason, at its field. */
final class SheetCheck {

    private final SheetEntry entry;
    private final Set<SheetField> unreadable;
    private final Map<SheetField, Label> problems = new LinkedHashMap<>();

    private SheetCheck(SheetEntry entry, Map<SheetField, Label> unreadable) {
        this.entry = entry;
        this.unreadable = Set.copyOf(unreadable.keySet());
        problems.putAll(unreadable);
    }

    /**
     * What is wrong, by field; empty when everything is right.
     *
     * @param unreadable what is wrong with the other fields: they hold something, and no rule says anything about what
     */
    static Map<SheetField, Label> of(SheetEntry entry, Map<SheetField, Label> unreadable) {
        SheetCheck check = new SheetCheck(entry, unreadable);
        switch (entry.kind()) {
            case NAME -> check.needed(NAME);
            case HEAD -> check.head();
            case EFFECT -> {
                check.effect();
                check.whose();
            }
            case COST -> {
                check.cost();
                check.whose();
            }
            case KEY -> {
                check.key();
                check.sourced();
            }
        }
        SheetRanges.problems(entry.fields(), check.unreadable).forEach(check.problems::putIfAbsent);
        return check.problems;
    }

    private void head() {
        needed(DATE, SOURCE);
        boolean both = entry.given(FROM).isPresent() && entry.given(UNTIL).isPresent();
        boolean order = !both || !LocalDate.parse(entry.text(UNTIL)).isBefore(LocalDate.parse(entry.text(FROM)));
        require(UNTIL, order, "programme-problem.until");
    }

    private void effect() {
        needed(NAME, AMOUNT_KIND, EVIDENCE);
        terms();
        amount(given(COUNT) || given(SHARE));
        reasoned(BUSINESS_AS_USUAL, BUSINESS_AS_USUAL_REASON);
        reasoned(DISPLACEMENT, DISPLACEMENT_REASON);
        reasoned(ATTRIBUTION, ATTRIBUTION_REASON);
        reasoned(RELAPSE, RELAPSE_REASON);
        boolean twice = given(RELAPSE) && entry.is(CONTAINS, CONTAINS_RELAPSE);
        require(RELAPSE, !twice, "sheet-problem.relapse-twice");
    }

    private void cost() {
        needed(COST_KIND, NAME, AMOUNT_KIND, STANDING, EVIDENCE);
        require(COUNT, given(COUNT) || !given(COUNTED), "sheet-problem.count");
        require(TIMES, given(TIMES) || !given(TIMES_WHAT), "sheet-problem.count");
        require(COUNT, given(COUNT) || !given(TIMES), "sheet-problem.count");
        divides();
        require(COUNT, given(COUNT) || !given(PER), "sheet-problem.count");
        amount(given(COUNT));
    }

    private void key() {
        needed(NAME, KEY_UNIT, OF, PER_OF, EVIDENCE);
        if (entry.is(OF, OWN)) {
            needed(COUNTED, EUROS, PRICE_YEAR);
        }
        if (entry.is(PER_OF, OWN)) {
            needed(PER, PER_WHAT);
            divides();
        }
    }

    private void divides() {
        boolean divides = entry.given(PER).isEmpty() || entry.text(PER).matches(".*[1-9].*");
        require(PER, divides, "sheet-problem.per");
    }

    /** Where there are several, each says what it is: else nobody can tell them apart. */
    private void terms() {
        List<SheetTerm> filled =
                Arrays.stream(SheetTerm.values()).filter(this::counts).toList();
        for (SheetTerm term : SheetTerm.values()) {
            require(term.count(), counts(term) || !given(term.counted()), "sheet-problem.count");
            boolean told = !counts(term) || filled.size() == 1 || given(term.counted());
            require(term.counted(), told, "sheet-problem.counted");
        }
        require(COUNT, filled.isEmpty() || counts(SheetTerm.FIRST), "sheet-problem.count");
    }

    private boolean counts(SheetTerm term) {
        return given(term.count()) || given(term.share());
    }

    private void amount(boolean counted) {
        if (unreadable.contains(AMOUNT_KIND)) {
            return;
        }
        if (entry.is(AMOUNT_KIND, PRICED)) {
            require(PRICE_ITEM, given(PRICE_ITEM), "casefile.problem.price-item");
            require(
                    PRICE_ITEM,
                    entry.given(PRICE_ITEM).isEmpty() || entry.price().isPresent(),
                    "casefile.problem.no-price");
            require(COUNT, counted, "sheet-problem.count-of-price");
        } else {
            require(EUROS, given(EUROS), "casefile.problem.euros");
            require(PRICE_YEAR, given(PRICE_YEAR), "casefile.problem.price-year");
        }
    }

    private void sourced() {
        require(SOURCE_DATE, given(SOURCE_DATE) || !given(SOURCE), "casefile.problem.source-date");
        require(SOURCE, given(SOURCE) || !given(SOURCE_DATE), "casefile.problem.source");
    }

    private void whose() {
        sourced();
        require(PAYER, given(PAYER) || !given(LAW), "casefile.problem.payer");
        require(LAW, given(LAW) || !given(PAYER), "casefile.problem.law");
    }

    private void needed(SheetField... needed) {
        for (SheetField field : needed) {
            String key = field.choices().isEmpty() ? "programme-problem.needed" : "casefile.problem.choose";
            require(field, given(field), key);
        }
    }

    private void reasoned(SheetField figure, SheetField reason) {
        require(reason, !given(figure) || given(reason), "casefile.problem.reason-of-figure");
    }

    private void require(SheetField field, boolean right, String key) {
        if (!right) {
            problems.putIfAbsent(field, Label.term(key));
        }
    }

    private boolean given(SheetField field) {
        return entry.given(field).isPresent() || unreadable.contains(field);
    }
}
