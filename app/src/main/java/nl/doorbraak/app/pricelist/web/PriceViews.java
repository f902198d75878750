package nl.doorbraak.app.pricelist.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.pricelist.web.PriceView.FactView;
import nl.doorbraak.app.pricelist.web.PriceView.ItemLink;
import nl.doorbraak.app.pricelist.web.PriceView.PayerView;
import nl.doorbraak.app.pricelist.web.PriceView.ValueView;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.PriceValue;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** Makes what the price pages show, in one language and as of one day. */
final class PriceViews {

    /** From this age on, in years, a page says that the source is old. */
    private static final int OLD = 5;

    private final PriceList prices;
    private final Language language;
    private final Wording wording;
    private final LocalDate today;
    private final DateTimeFormatter dates;

    PriceViews(PriceList prices, Language language, LocalDate today) {
        this.prices = prices;
        this.language = language;
        this.wording = Wording.in(language);
        this.today = today;
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
    }

    /** The value of an item as a leaf that opens. */
    static Known leaf(PriceItem item, PriceValue value) {
        Provenance provenance =
                new Provenance(value.reference(), value.priceYear(), value.evidence(), value.assumption());
        String key = "prices." + item.id() + "." + value.validFrom();
        return new Known(key, item.name(), item.unit().euroPer(), value.amount(), value.range(), provenance);
    }

    /** The figures of an item, each at its own address. */
    static Figures figures(PriceItem item, Language language) {
        List<Known> leaves =
                item.values().stream().map(value -> leaf(item, value)).toList();
        return new Figures(leaves, language, key -> href(item) + "/figuur/" + key);
    }

    static String href(PriceItem item) {
        return "/prijzen/" + item.id();
    }

    PriceView of(PriceItem item) {
        Figures figures = figures(item, language);
        List<ValueView> values = new ArrayList<>();
        ValueView now = null;
        for (PriceValue value : item.values()) {
            ValueView view = value(item, value, figures);
            values.add(view);
            now = value.holdsOn(today) ? view : now;
        }
        return new PriceView(
                item.id(),
                href(item),
                wording.say(item.name()),
                domain(item.domain()),
                wording.say(item.unit().label()),
                now,
                values,
                item.payers().stream().map(this::payer).toList(),
                facts(item),
                sameGroup(item));
    }

    /** What a domain of the list is called; a new domain is called by its id until it gets a name. */
    String domain(String id) {
        String key = "pricelist.domain." + id;
        return wording.knows(key) ? say(key) : id;
    }

    private ValueView value(PriceItem item, PriceValue value, Figures figures) {
        int age = Period.between(value.reference().date(), today).getYears();
        return new ValueView(
                period(value),
                figures.amount(leaf(item, value)),
                value.range()
                        .map(range -> say("source.range", euros(range.low()), euros(range.high())))
                        .orElseGet(() -> say("figure.fixed")),
                priceYear(value.priceYear()),
                wording.say(value.reference().title()),
                value.reference().link().map(Object::toString).orElse(null),
                value.reference().place(),
                value.reference().date().format(dates),
                age == 0 ? say("pricelist.age.new") : say("pricelist.age", String.valueOf(age)),
                age >= OLD,
                value.assumption());
    }

    private String period(PriceValue value) {
        String from = value.validFrom().format(dates);
        return value.validTo()
                .map(end -> say("pricelist.period", from, end.format(dates)))
                .orElseGet(() -> say("pricelist.period.open", from));
    }

    private String priceYear(PriceYear year) {
        return switch (year) {
            case PriceYear.Of(int known) -> String.valueOf(known);
            case PriceYear.Unknown _ -> say("source.price-year.unknown");
            case PriceYear.NotAPrice _ -> say("source.price-year.not-a-price");
        };
    }

    private PayerView payer(PayerShare share) {
        return new PayerView(
                wording.say(share.payer().label()),
                wording.say(share.law().label()),
                share.law().code(),
                percentage(share.share()),
                share.assumption(),
                share.restsOn().map(wording::say).orElse(""));
    }

    private List<FactView> facts(PriceItem item) {
        List<FactView> facts = new ArrayList<>();
        facts.add(fact("pricelist.unit", units(item)));
        facts.add(fact(
                "pricelist.cashable",
                item.cashable().map(this::percentage).orElseGet(() -> say("pricelist.cashable.unknown"))));
        facts.add(fact(
                "pricelist.overlap",
                say(item.overlapGroup().isPresent() ? "pricelist.overlap.yes" : "pricelist.overlap.no")));
        item.transferTo()
                .ifPresent(payer -> facts.add(
                        fact("pricelist.transfer", say("pricelist.transfer.to", wording.say(payer.label())))));
        if (item.includes().anything()) {
            facts.add(fact("pricelist.includes", includes(item)));
        }
        item.note().ifPresent(note -> facts.add(fact("pricelist.note", wording.say(note))));
        return facts;
    }

    private String units(PriceItem item) {
        String also = item.alsoPer().stream()
                .map(PriceUnit::label)
                .map(wording::say)
                .sorted()
                .collect(Collectors.joining(", "));
        String unit = wording.say(item.unit().label());
        return also.isEmpty() ? unit : say("pricelist.unit.also", unit, also);
    }

    private String includes(PriceItem item) {
        List<String> includes = new ArrayList<>();
        if (item.includes().relapse()) {
            includes.add(say("pricelist.includes.relapse"));
        }
        item.includes()
                .horizonYears()
                .ifPresent(years -> includes.add(say("pricelist.includes.years", String.valueOf(years))));
        return String.join(", ", includes);
    }

    private List<ItemLink> sameGroup(PriceItem item) {
        return item.overlapGroup().stream()
                .flatMap(group -> prices.items().stream()
                        .filter(other ->
                                other.overlapGroup().filter(group::equals).isPresent())
                        .filter(other -> !other.id().equals(item.id())))
                .map(other -> new ItemLink(wording.say(other.name()), href(other)))
                .toList();
    }

    private FactView fact(String key, String text) {
        return new FactView(say(key), text);
    }

    private String euros(BigDecimal amount) {
        return FigureFormat.in(language).onScreen(amount, Unit.EURO);
    }

    private String percentage(BigDecimal share) {
        return FigureFormat.in(language).onScreen(share, Unit.SHARE);
    }

    private String say(String key, String... arguments) {
        Label[] labels = new Label[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            labels[i] = Label.verbatim(arguments[i]);
        }
        return wording.say(Label.term(key, labels));
    }
}
