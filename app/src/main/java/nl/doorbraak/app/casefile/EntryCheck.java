package nl.doorbraak.app.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.price.PriceUnit;
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

    private final Map<Field, String> fields;
    private final Circumstances circumstances;
    private final Map<Field, Label> problems = new EnumMap<>(Field.class);

    private EntryCheck(Map<Field, String> fields, Circumstances circumstances) {
        this.fields = fields;
        this.circumstances = circumstances;
    }

    /** What is wrong, by field; empty when everything is right. */
    static Map<Field, Label> of(EntryKind kind, Map<Field, String> fields, Circumstances circumstances) {
        EntryCheck check = new EntryCheck(fields, circumstances);
        switch (kind) {
            case LINE -> check.line();
            case COST -> check.cost();
            case CORRECTIONS -> check.corrections();
            case BASIS -> check.basis();
            case MEMBER -> check.member();
            case HEAD ->
                check.require(Field.PHASE, Phase.of(check.text(Field.PHASE)).isPresent(), "casefile.problem.choose");
        }
        Ranges.problems(fields).forEach(check.problems::putIfAbsent);
        return check.problems;
    }

    /** The price of an item on a date, where the list has one. */
    static Optional<Price> price(PriceList prices, String item, LocalDate date) {
        return prices.find(item)
                .flatMap(found -> found.values().stream()
                        .filter(value -> value.holdsOn(date))
                        .map(value -> new Price(found, value))
                        .findFirst());
    }

    private void line() {
        require(Field.SCENARIO, Scenario.of(text(Field.SCENARIO)).isPresent(), "casefile.problem.choose");
        require(Field.AMOUNT_KIND, !text(Field.AMOUNT_KIND).isEmpty(), "casefile.problem.choose");
        boolean known = text(Field.AMOUNT_KIND).equals(PRICED)
                || text(Field.AMOUNT_KIND).equals(OWN);
        require(Field.QUANTITY, !known || !text(Field.QUANTITY).isEmpty(), "casefile.problem.quantity");
        require(Field.REASON, known || !text(Field.REASON).isEmpty(), "casefile.problem.reason");
        if (text(Field.AMOUNT_KIND).equals(OWN)) {
            own();
        } else {
            listed(known);
        }
        chance();
        years();
    }

    /** An amount of the team's own: nobody can look it up, so it says itself what it is, whose, of when, and where it stands. */
    private void own() {
        require(Field.NAME, !text(Field.NAME).isEmpty(), "casefile.problem.name");
        require(Field.EUROS, !text(Field.EUROS).isEmpty(), "casefile.problem.euros");
        require(Field.UNIT, !text(Field.UNIT).isEmpty(), "casefile.problem.own-unit");
        require(Field.PRICE_YEAR, !text(Field.PRICE_YEAR).isEmpty(), "casefile.problem.price-year");
        require(Field.SOURCE, !text(Field.SOURCE).isEmpty(), "casefile.problem.source");
        require(Field.SOURCE_DATE, !text(Field.SOURCE_DATE).isEmpty(), "casefile.problem.source-date");
        boolean past = text(Field.SOURCE_DATE).isEmpty()
                || !LocalDate.parse(text(Field.SOURCE_DATE)).isAfter(circumstances.today());
        require(Field.SOURCE_DATE, past, "casefile.problem.source-date-future");
        payer(true);
        PriceUnit.of(text(Field.UNIT)).ifPresent(this::possible);
    }

    private void listed(boolean priced) {
        Optional<Price> price = price(circumstances.prices(), text(Field.PRICE_ITEM), circumstances.date());
        boolean chosen = !text(Field.PRICE_ITEM).isEmpty();
        require(Field.PRICE_ITEM, chosen || (!priced && !text(Field.NAME).isEmpty()), "casefile.problem.price-item");
        require(Field.PRICE_ITEM, !chosen || price.isPresent(), "casefile.problem.no-price");
        price.ifPresent(found -> unit(found, priced));
        price.ifPresent(found ->
                possible(PriceUnit.of(text(Field.UNIT)).orElse(found.item().unit())));
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
        boolean given = !text(Field.CHANCE).isEmpty();
        boolean event = text(Field.SCENARIO).equals(Scenario.WITHOUT.id());
        require(Field.CHANCE, !event || given, "casefile.problem.chance");
        require(Field.CHANCE, !text(Field.SCENARIO).equals(Scenario.NOW.id()) || !given, "casefile.problem.chance-now");
    }

    private void payer(boolean needed) {
        boolean payer = !text(Field.PAYER).isEmpty();
        boolean law = !text(Field.LAW).isEmpty();
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
        require(Field.COST_KIND, !text(Field.COST_KIND).isEmpty(), "casefile.problem.choose");
        require(Field.NAME, !text(Field.NAME).isEmpty(), "casefile.problem.name");
        require(Field.EUROS, !text(Field.EUROS).isEmpty(), "casefile.problem.euros");
        payer(true);
        require(Field.LAW, !text(Field.LAW).isEmpty(), "casefile.problem.law");
        years();
    }

    private void corrections() {
        reasoned(Field.BUSINESS_AS_USUAL, Field.BUSINESS_AS_USUAL_REASON);
        reasoned(Field.DISPLACEMENT, Field.DISPLACEMENT_REASON);
        reasoned(Field.ATTRIBUTION, Field.ATTRIBUTION_REASON);
        reasoned(Field.RELAPSE, Field.RELAPSE_REASON);
        boolean holds = text(Field.HOLDING).isEmpty() || text(Field.HOLDING).equals("throughout");
        require(Field.RELAPSE, holds || !text(Field.RELAPSE).isEmpty(), "casefile.problem.relapse");
        boolean one = text(Field.HOLDING).equals("relapse-curve")
                || !text(Field.RELAPSE).contains(" ");
        require(Field.RELAPSE, one, "casefile.problem.relapse-one");
        boolean graded = text(Field.HAIRCUT).isEmpty() || !text(Field.GRADE).isEmpty();
        require(Field.GRADE, graded, "casefile.problem.grade");
    }

    private void basis() {
        require(Field.REFERENCE_DATE, !text(Field.REFERENCE_DATE).isEmpty(), "casefile.problem.reference-date");
        require(Field.YEARS, !text(Field.YEARS).isEmpty(), "casefile.problem.years-needed");
        boolean constant = text(Field.PRICE_BASIS).equals(CONSTANT);
        require(Field.BASE_YEAR, !constant || !text(Field.BASE_YEAR).isEmpty(), "casefile.problem.base-year");
        reasoned(Field.ASSUMED_PRICE_YEAR, Field.ASSUMED_PRICE_YEAR_REASON);
    }

    private void member() {
        require(Field.NAME, !text(Field.NAME).isEmpty(), "casefile.problem.name");
        require(Field.PLACE, !text(Field.PLACE).isEmpty(), "casefile.problem.place");
        int latest = circumstances.today().getYear();
        boolean alive = text(Field.BIRTH_YEAR).isEmpty()
                || (Integer.parseInt(text(Field.BIRTH_YEAR)) <= latest
                        && Integer.parseInt(text(Field.BIRTH_YEAR)) >= latest - OLDEST);
        require(Field.BIRTH_YEAR, alive, "casefile.problem.birth-year", year(latest - OLDEST), year(latest));
    }

    private void reasoned(Field figure, Field reason) {
        require(reason, text(figure).isEmpty() || !text(reason).isEmpty(), "casefile.problem.reason-of-figure");
    }

    private void require(Field field, boolean right, String key, Label... arguments) {
        if (!right) {
            problems.putIfAbsent(field, Label.term(key, arguments));
        }
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
