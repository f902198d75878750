package nl.doorbraak.app.casefile.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorbraak.app.casefile.Entry;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.ReturnInput;
import nl.doorbraak.app.pricelist.PriceSnapshot;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The lines and costs of a version as rows, in one language. */
final class EntryViews {

    private final Wording wording;
    private final FigureFormat format;
    private final List<Member> members;
    private final String room;

    EntryViews(Wording wording, List<Member> members, String room) {
        this.wording = wording;
        this.format = FigureFormat.in(wording.language());
        this.members = members;
        this.room = room;
    }

    /**
     * Puts the tables of a version in a model.
     *
     * @param worstFirst the ids of what may happen in the order in which it is shown; what is not among them comes last
     */
    void addTo(Model model, ReturnInput input, List<String> worstFirst) {
        model.addAttribute("now", of(input.lines(Scenario.NOW), input));
        model.addAttribute(
                "without",
                of(
                        input.lines(Scenario.WITHOUT).stream()
                                .sorted(Comparator.comparingInt(line -> place(worstFirst, line.id())))
                                .toList(),
                        input));
        model.addAttribute("after", of(input.lines(Scenario.AFTER), input));
        model.addAttribute("costs", of(input.of(EntryKind.COST), input));
    }

    private static int place(List<String> order, String id) {
        int place = order.indexOf(id);
        return place < 0 ? order.size() : place;
    }

    private List<EntryView> of(List<Entry> entries, ReturnInput input) {
        return entries.stream().map(entry -> of(entry, input.eventOf(entry))).toList();
    }

    /** What a user calls an entry. */
    String name(Entry entry) {
        return entry.given(Field.NAME)
                .or(() -> price(entry).map(price -> wording.say(price.item().name())))
                .orElseGet(() -> say("entry." + entry.kind().id()));
    }

    private EntryView of(Entry entry, Optional<Entry> event) {
        Optional<Price> price = price(entry);
        List<PayerShare> payers = payers(entry, price);
        List<Law> laws = payers.stream().map(PayerShare::law).distinct().toList();
        @Nullable String code = laws.size() == 1 ? laws.getFirst().code() : null;
        return new EntryView(
                entry.id(),
                room + "/" + entry.id(),
                name(entry),
                entry.given(Field.NOTE).orElseGet(() -> entry.text(Field.REASON)),
                code,
                laws.stream().map(law -> wording.say(law.label())).collect(Collectors.joining(", ")),
                payers.stream()
                        .map(PayerShare::payer)
                        .distinct()
                        .map(this::payer)
                        .collect(Collectors.joining(", ")),
                person(entry),
                amount(entry, price),
                inEuros(entry),
                price.map(each -> year(each.value().priceYear())).orElseGet(() -> shown(entry, Field.PRICE_YEAR)),
                entry.given(Field.EVIDENCE).orElse("ESTIMATED").toLowerCase(Locale.ROOT),
                event.orElse(entry)
                        .given(Field.CHANCE)
                        .map(BigDecimal::new)
                        .map(share -> format.asStated(share, Unit.SHARE))
                        .orElse(""),
                event.map(other -> wording.say(Label.term("case.together", Label.verbatim(name(other)))))
                        .orElse(""));
    }

    private String amount(Entry entry, Optional<Price> price) {
        if (!inEuros(entry)) {
            return say("choice.amount-kind." + entry.text(Field.AMOUNT_KIND));
        }
        String times = entry.given(Field.QUANTITY)
                .map(each -> figure(each, Unit.NUMBER))
                .orElse("1");
        String euros = price.map(each -> format.asStated(each.value().amount(), Unit.EURO))
                .orElseGet(() -> figure(entry.text(Field.EUROS), Unit.EURO));
        String per = unit(entry, price)
                .map(unit -> wording.say(Label.term("case.per", unit.label())))
                .orElse("");
        return per.isEmpty() ? times + " × " + euros : times + " × " + euros + " " + per;
    }

    /** Costs and lines that have an amount, be it of the list or of the team. */
    private static boolean inEuros(Entry entry) {
        return entry.kind() == EntryKind.COST
                || entry.is(Field.AMOUNT_KIND, "priced")
                || entry.is(Field.AMOUNT_KIND, "own");
    }

    private static Optional<PriceUnit> unit(Entry entry, Optional<Price> price) {
        return PriceUnit.of(entry.text(Field.UNIT))
                .or(() -> price.map(each -> each.item().unit()));
    }

    private String shown(Entry entry, Field field) {
        return field.reading().show(entry.text(field), wording.language());
    }

    private String figure(String stored, Unit unit) {
        return format.asStated(new BigDecimal(stored), unit);
    }

    private static Optional<Price> price(Entry entry) {
        return entry.price().map(PriceSnapshot::price);
    }

    private static List<PayerShare> payers(Entry entry, Optional<Price> price) {
        return entry.given(Field.PAYER)
                .flatMap(Payer::of)
                .map(payer ->
                        PayerShare.whole(payer, Law.of(entry.text(Field.LAW)).orElse(Law.OTHER)))
                .or(() -> price.map(each -> each.item().payers()))
                .orElse(List.of());
    }

    private String payer(Payer payer) {
        return capital(wording.say(payer.label()));
    }

    /** A word as it stands at the head of a cell. */
    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String person(Entry entry) {
        return members.stream()
                .filter(member -> entry.is(Field.PERSON, member.id()))
                .map(Member::name)
                .findFirst()
                .orElseGet(() -> say("choice.person.household"));
    }

    private String year(PriceYear year) {
        return switch (year) {
            case PriceYear.Of(int known) -> String.valueOf(known);
            case PriceYear.Unknown _ -> say("case.price-year.unknown");
            case PriceYear.NotAPrice _ -> "";
        };
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
