package nl.doorbraak.app.sheet.web;

import static nl.doorbraak.app.sheet.SheetField.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.form.FormWords;
import nl.doorbraak.app.pricelist.PriceSnapshot;
import nl.doorbraak.app.sheet.SheetEntry;
import nl.doorbraak.app.sheet.SheetField;
import nl.doorbraak.app.sheet.SheetFile;
import nl.doorbraak.app.sheet.SheetInput;
import nl.doorbraak.app.sheet.SheetKind;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** What was filled in on a sheet as rows, in one language. */
final class SheetRows {

    /** The corrections in the order of application. */
    private static final List<SheetField> CORRECTIONS = List.of(BUSINESS_AS_USUAL, DISPLACEMENT, ATTRIBUTION, RELAPSE);

    private final Wording wording;
    private final FormWords<SheetField> words;
    private final FigureFormat format;
    private final SheetFile file;
    private final Optional<SheetViews> views;

    /** @param views what the sheet comes to; empty while it cannot be computed */
    SheetRows(Wording wording, SheetFile file, Optional<SheetViews> views) {
        this.wording = wording;
        this.words = SheetForms.words(wording);
        this.format = FigureFormat.in(wording.language());
        this.file = file;
        this.views = views;
    }

    /** A field of the head with what was filled in. */
    record Fact(String name, String text) {}

    /** All of a kind. */
    List<SheetLine> of(SheetInput input, SheetKind kind) {
        return input.of(kind).stream().map(this::line).toList();
    }

    /** What was filled in about the sheet itself. */
    List<Fact> head(SheetInput input) {
        List<Fact> facts = new ArrayList<>();
        input.the(SheetKind.HEAD)
                .ifPresent(entry -> entry.kind().fields().stream()
                        .filter(field -> entry.given(field).isPresent())
                        .forEach(field ->
                                facts.add(new Fact(say(field.labelKey()), words.shown(field, entry.text(field))))));
        return facts;
    }

    private SheetLine line(SheetEntry entry) {
        boolean effect = entry.kind() == SheetKind.EFFECT;
        return new SheetLine(
                entry.id(),
                file.room("regels/" + entry.id()),
                entry.text(NAME),
                note(entry),
                views.map(each -> each.many(effect, entry.id())).orElse(""),
                each(entry),
                effect ? corrections(entry) : words.shown(STANDING, entry.text(STANDING)),
                views.map(each -> each.amount(entry.kind(), entry.id())));
    }

    /** A key figure: what it is of, and what it is divided by. */
    record KeyLine(
            String id, String href, String name, String note, String of, String per, Optional<AmountView> amount) {}

    /** All key figures. */
    List<KeyLine> keys(SheetInput input) {
        return input.of(SheetKind.KEY).stream().map(this::key).toList();
    }

    private KeyLine key(SheetEntry entry) {
        return new KeyLine(
                entry.id(),
                file.room("regels/" + entry.id()),
                entry.text(NAME),
                words.shown(SOURCE, entry.text(SOURCE)),
                entry.is(OF, "own") ? part(entry, 0, COUNTED) : words.shown(OF, entry.text(OF)),
                entry.is(PER_OF, "own") ? part(entry, 1, PER_WHAT) : words.shown(PER_OF, entry.text(PER_OF)),
                views.map(each -> each.amount(entry.kind(), entry.id())));
    }

    /** What a key figure is of, or what it is divided by, in the words of the calculation; without one its name alone. */
    private String part(SheetEntry entry, int place, SheetField name) {
        return views.map(each -> each.part(entry.id(), place)).orElseGet(() -> entry.text(name));
    }

    private String note(SheetEntry entry) {
        return Stream.of(COST_KIND, PAYER, SOURCE)
                .map(field -> words.shown(field, entry.text(field)))
                .filter(text -> !text.isEmpty() && !text.equals(say("choice.not-said")))
                .collect(Collectors.joining(" · "));
    }

    private String each(SheetEntry entry) {
        return entry.price()
                .filter(_ -> entry.is(AMOUNT_KIND, "priced"))
                .map(PriceSnapshot::price)
                .map(price -> format.asStated(price.value().amount(), Unit.EURO) + " "
                        + wording.say(Label.term("case.per", price.item().unit().label())))
                .orElseGet(() -> figure(entry, EUROS, Unit.EURO));
    }

    private String corrections(SheetEntry entry) {
        String said = CORRECTIONS.stream()
                .filter(field -> entry.given(field).isPresent())
                .map(field -> wording.say(
                        Label.term("sheet.corrected." + field.id(), Label.verbatim(figure(entry, field, Unit.SHARE)))))
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? say("sheet.corrected.none") : said;
    }

    private String figure(SheetEntry entry, SheetField field, Unit unit) {
        return entry.given(field)
                .map(stored -> format.asStated(new BigDecimal(stored), unit))
                .orElse("");
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
