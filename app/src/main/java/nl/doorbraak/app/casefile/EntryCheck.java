package nl.doorbraak.app.casefile;

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
    static final String NOT_RECORDED = "not-recorded";
    static final String NOT_QUANTIFIABLE = "not-quantifiable";

    private final Map<Field, String> fields;
    private final Map<Field, Label> problems = new EnumMap<>(Field.class);

    private EntryCheck(Map<Field, String> fields) {
        this.fields = fields;
    }

    /** What is wrong, by field; empty when everything is right. */
    static Map<Field, Label> of(EntryKind kind, Map<Field, String> fields, PriceList prices, LocalDate date) {
        EntryCheck check = new EntryCheck(fields);
        switch (kind) {
            case LINE -> check.line(prices, date);
            case COST -> check.cost();
            case CORRECTIONS -> check.corrections();
            case BASIS -> check.basis();
            case MEMBER -> check.member();
            case HEAD ->
                check.require(Field.PHASE, Phase.of(check.text(Field.PHASE)).isPresent(), "casefile.problem.choose");
        }
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

    private void line(PriceList prices, LocalDate date) {
        require(Field.SCENARIO, Scenario.of(text(Field.SCENARIO)).isPresent(), "casefile.problem.choose");
        require(Field.AMOUNT_KIND, !text(Field.AMOUNT_KIND).isEmpty(), "casefile.problem.choose");
        boolean priced = text(Field.AMOUNT_KIND).equals(PRICED);
        Optional<Price> price = price(prices, text(Field.PRICE_ITEM), date);
        boolean chosen = !text(Field.PRICE_ITEM).isEmpty();
        require(Field.PRICE_ITEM, chosen || (!priced && !text(Field.NAME).isEmpty()), "casefile.problem.price-item");
        require(Field.PRICE_ITEM, !chosen || price.isPresent(), "casefile.problem.no-price");
        require(Field.QUANTITY, !priced || !text(Field.QUANTITY).isEmpty(), "casefile.problem.quantity");
        require(Field.REASON, priced || !text(Field.REASON).isEmpty(), "casefile.problem.reason");
        price.ifPresent(found -> unit(found, priced));
        chance();
        payer(price.isEmpty() && !priced);
        years();
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
        boolean constant = text(Field.PRICE_BASIS).equals("constant");
        require(Field.BASE_YEAR, !constant || !text(Field.BASE_YEAR).isEmpty(), "casefile.problem.base-year");
        reasoned(Field.ASSUMED_PRICE_YEAR, Field.ASSUMED_PRICE_YEAR_REASON);
    }

    private void member() {
        require(Field.NAME, !text(Field.NAME).isEmpty(), "casefile.problem.name");
        require(Field.PLACE, !text(Field.PLACE).isEmpty(), "casefile.problem.place");
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

    private Label said(Field field) {
        return Label.verbatim(text(field));
    }
}
