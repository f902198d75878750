package nl.doorbraak.app.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.app.pricelist.PriceSnapshot;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;

/**
 * What a form must hold before the engine can be asked about it: each rule refuses with its reason, at its field. What the
 * engine refuses comes after it, in {@link VersionCheck}.
 */
final class EntryCheck {

    static final String PRICED = "priced";
    static final String OWN = "own";
    static final String CONSTANT = "constant";
    static final String NOT_RECORDED = "not-recorded";
    static final String NOT_QUANTIFIABLE = "not-quantifiable";

    private static final int OLDEST = 120;
    private static final BigDecimal MOST_IN_ONE_LINE = BigDecimal.valueOf(10_000_000);

    private final Map<Field, String> fields;
    private final Set<Field> unreadable;
    private final Circumstances circumstances;
    private final Map<Field, Label> problems = new EnumMap<>(Field.class);

    private EntryCheck(Map<Field, String> fields, Map<Field, Label> unreadable, Circumstances circumstances) {
        this.fields = fields;
        this.unreadable = Set.copyOf(unreadable.keySet());
        this.circumstances = circumstances;
        problems.putAll(unreadable);
    }

    /**
     * What is wrong, by field; empty when everything is right.
     *
     * @param fields what could be read
     * @param unreadable what is wrong with the other fields: they hold something, and no rule says anything about what
     */
    static Map<Field, Label> of(
            EntryKind kind, Map<Field, String> fields, Map<Field, Label> unreadable, Circumstances circumstances) {
        EntryCheck check = new EntryCheck(fields, unreadable, circumstances);
        switch (kind) {
            case LINE -> check.line();
            case COST -> check.cost();
            case CORRECTIONS -> check.corrections();
            case BASIS -> check.basis();
            case MEMBER -> check.member();
            case HEAD -> check.head();
        }
        Ranges.problems(fields, check.unreadable).forEach(check.problems::putIfAbsent);
        return check.problems;
    }

    private void line() {
        require(Field.SCENARIO, Scenario.of(text(Field.SCENARIO)).isPresent(), "casefile.problem.choose");
        require(Field.AMOUNT_KIND, given(Field.AMOUNT_KIND), "casefile.problem.choose");
        if (!unreadable.contains(Field.AMOUNT_KIND)) {
            amount();
        }
        chance();
        years();
    }

    private void amount() {
        boolean known = text(Field.AMOUNT_KIND).equals(PRICED)
                || text(Field.AMOUNT_KIND).equals(OWN);
        require(Field.QUANTITY, !known || given(Field.QUANTITY), "casefile.problem.quantity");
        require(Field.REASON, known || given(Field.REASON), "casefile.problem.reason");
        if (text(Field.AMOUNT_KIND).equals(OWN)) {
            own();
        } else {
            listed(known);
        }
    }

    /** An amount of the team's own: nobody can look it up, so it says itself what it is, whose, of when, and where it stands. */
    private void own() {
        require(Field.NAME, given(Field.NAME), "casefile.problem.name");
        require(Field.EUROS, given(Field.EUROS), "casefile.problem.euros");
        require(Field.UNIT, given(Field.UNIT), "casefile.problem.own-unit");
        require(Field.PRICE_YEAR, given(Field.PRICE_YEAR), "casefile.problem.price-year");
        require(Field.SOURCE, given(Field.SOURCE), "casefile.problem.source");
        require(Field.SOURCE_DATE, given(Field.SOURCE_DATE), "casefile.problem.source-date");
        boolean past = text(Field.SOURCE_DATE).isEmpty()
                || !LocalDate.parse(text(Field.SOURCE_DATE)).isAfter(circumstances.today());
        require(Field.SOURCE_DATE, past, "casefile.problem.source-date-future");
        payer(true);
        euros().ifPresent(euros -> together(Field.EUROS, euros));
        PriceUnit.of(text(Field.UNIT)).ifPresent(this::possible);
    }

    private void listed(boolean priced) {
        Optional<Price> price =
                PriceSnapshot.onDate(circumstances.prices(), text(Field.PRICE_ITEM), circumstances.date());
        boolean chosen = given(Field.PRICE_ITEM);
        require(Field.PRICE_ITEM, chosen || !priced, "casefile.problem.price-item");
        require(Field.NAME, chosen || priced || given(Field.NAME), "casefile.problem.name");
        require(Field.PRICE_ITEM, !chosen || price.isPresent(), "casefile.problem.no-price");
        price.ifPresent(found -> unit(found, priced));
        price.filter(_ -> priced)
                .ifPresent(found -> together(Field.QUANTITY, found.value().amount()));
        price.filter(_ -> !unreadable.contains(Field.UNIT))
                .ifPresent(found -> possible(
                        PriceUnit.of(text(Field.UNIT)).orElse(found.item().unit())));
        payer(price.isEmpty() && !priced);
    }

    /** A year has no more days than this, for each of the people the line is for. */
    private void possible(PriceUnit unit) {
        if (unit == PriceUnit.DAY && !text(Field.QUANTITY).isEmpty()) {
            String person = text(Field.PERSON);
            boolean all = person.isEmpty() || person.equals(HouseholdCases.THE_WHOLE_HOUSEHOLD);
            long most = Plausible.most(unit) * (all ? circumstances.people() : 1);
            boolean right = new BigDecimal(text(Field.QUANTITY)).compareTo(BigDecimal.valueOf(most)) <= 0;
            require(Field.QUANTITY, right, "casefile.problem.days", Label.verbatim(String.valueOf(most)));
        }
    }

    /** No household costs this much in one line: a nought too many, or a sign that was read otherwise. */
    private void together(Field field, BigDecimal euros) {
        BigDecimal times = Optional.of(text(Field.QUANTITY))
                .filter(text -> !text.isEmpty())
                .map(BigDecimal::new)
                .orElse(BigDecimal.ONE);
        require(
                field,
                euros.multiply(times).compareTo(MOST_IN_ONE_LINE) <= 0,
                "casefile.problem.too-much",
                FigureFormat.label(times, Unit.NUMBER),
                FigureFormat.label(euros, Unit.EURO));
    }

    private Optional<BigDecimal> euros() {
        return Optional.of(text(Field.EUROS)).filter(text -> !text.isEmpty()).map(BigDecimal::new);
    }

    private void unit(Price price, boolean priced) {
        Optional<PriceUnit> unit = PriceUnit.of(text(Field.UNIT));
        boolean fits =
                !priced || unit.map(price.item()::fits).orElse(text(Field.UNIT).isEmpty());
        require(
                Field.UNIT,
                fits,
                "casefile.problem.unit",
                price.item().name(),
                price.item().unit().label());
    }

    private void chance() {
        boolean given = given(Field.CHANCE);
        boolean event = text(Field.SCENARIO).equals(Scenario.WITHOUT.id());
        boolean together = !text(Field.EVENT).isEmpty();
        require(Field.CHANCE, !event || given || together, "casefile.problem.chance");
        require(Field.CHANCE, !text(Field.SCENARIO).equals(Scenario.NOW.id()) || !given, "casefile.problem.chance-now");
    }

    private void payer(boolean needed) {
        boolean payer = given(Field.PAYER);
        boolean law = given(Field.LAW);
        require(Field.PAYER, payer || !needed, "casefile.problem.payer");
        require(Field.LAW, payer == law || !payer, "casefile.problem.law");
        require(Field.PAYER, payer == law || payer, "casefile.problem.payer");
    }

    private void years() {
        boolean both = !text(Field.FROM_YEAR).isEmpty() && !text(Field.TO_YEAR).isEmpty();
        boolean order = !both || Integer.parseInt(text(Field.FROM_YEAR)) <= Integer.parseInt(text(Field.TO_YEAR));
        require(Field.TO_YEAR, order, "casefile.problem.years", said(Field.FROM_YEAR), said(Field.TO_YEAR));
    }

    private void cost() {
        require(Field.COST_KIND, given(Field.COST_KIND), "casefile.problem.choose");
        require(Field.NAME, given(Field.NAME), "casefile.problem.name");
        require(Field.EUROS, given(Field.EUROS), "casefile.problem.euros");
        euros().ifPresent(euros -> together(Field.EUROS, euros));
        payer(true);
        require(Field.LAW, given(Field.LAW), "casefile.problem.law");
        years();
    }

    private void corrections() {
        reasoned(Field.BUSINESS_AS_USUAL, Field.BUSINESS_AS_USUAL_REASON);
        reasoned(Field.DISPLACEMENT, Field.DISPLACEMENT_REASON);
        reasoned(Field.ATTRIBUTION, Field.ATTRIBUTION_REASON);
        reasoned(Field.RELAPSE, Field.RELAPSE_REASON);
        boolean holds = text(Field.HOLDING).isEmpty() || text(Field.HOLDING).equals("throughout");
        require(Field.RELAPSE, holds || given(Field.RELAPSE), "casefile.problem.relapse");
        boolean one = text(Field.HOLDING).equals("relapse-curve")
                || unreadable.contains(Field.HOLDING)
                || !text(Field.RELAPSE).contains(" ");
        require(Field.RELAPSE, one, "casefile.problem.relapse-one");
        boolean graded = !given(Field.HAIRCUT) || given(Field.GRADE);
        require(Field.GRADE, graded, "casefile.problem.grade");
    }

    private void basis() {
        require(Field.REFERENCE_DATE, given(Field.REFERENCE_DATE), "casefile.problem.reference-date");
        require(Field.YEARS, given(Field.YEARS), "casefile.problem.years-needed");
        boolean constant = text(Field.PRICE_BASIS).equals(CONSTANT);
        require(Field.BASE_YEAR, !constant || given(Field.BASE_YEAR), "casefile.problem.base-year");
        reasoned(Field.ASSUMED_PRICE_YEAR, Field.ASSUMED_PRICE_YEAR_REASON);
    }

    private void member() {
        require(Field.NAME, given(Field.NAME), "casefile.problem.name");
        require(Field.PLACE, given(Field.PLACE), "casefile.problem.place");
        int latest = circumstances.today().getYear();
        boolean alive = text(Field.BIRTH_YEAR).isEmpty()
                || (Integer.parseInt(text(Field.BIRTH_YEAR)) <= latest
                        && Integer.parseInt(text(Field.BIRTH_YEAR)) >= latest - OLDEST);
        // What is no year at all gets the same sentence: the years that can be.
        if (!alive || unreadable.contains(Field.BIRTH_YEAR)) {
            problems.put(
                    Field.BIRTH_YEAR, Label.term("casefile.problem.birth-year", year(latest - OLDEST), year(latest)));
        }
    }

    private void head() {
        require(Field.NAME, given(Field.NAME), "casefile.problem.name");
        require(Field.PHASE, Phase.of(text(Field.PHASE)).isPresent(), "casefile.problem.choose");
    }

    private void reasoned(Field figure, Field reason) {
        require(reason, !given(figure) || given(reason), "casefile.problem.reason-of-figure");
    }

    private void require(Field field, boolean right, String key, Label... arguments) {
        if (!right) {
            problems.putIfAbsent(field, Label.term(key, arguments));
        }
    }

    /** Whether something stands in a field, readable or not. */
    private boolean given(Field field) {
        return !text(field).isEmpty() || unreadable.contains(field);
    }

    private String text(Field field) {
        return fields.getOrDefault(field, "");
    }

    private static Label year(int year) {
        return Label.verbatim(String.valueOf(year));
    }

    private Label said(Field field) {
        return Label.verbatim(text(field));
    }
}
