package nl.doorbraak.app.sheet;

import static nl.doorbraak.app.form.FieldGroup.group;
import static nl.doorbraak.app.sheet.SheetField.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.app.form.FieldGroup;
import nl.doorbraak.app.form.FormKind;

/** The kinds of things people fill in on a sheet, each with the fields of its form in order. */
public enum SheetKind implements FormKind<SheetField> {
    /** What the sheet is called. Every sheet has one: it is begun with a name. */
    NAME,
    /** What the sheet is about: period, date, source, what counts but is not in euros. One in a sheet. */
    HEAD,
    /** One kind of result: how many, times what one is worth, times its own corrections. */
    EFFECT,
    /** What it takes. */
    COST,
    /** A figure of one's own that follows from the others, divided by something: the costs of a place. */
    KEY;

    private static final FieldGroup<SheetField> FROM_THE_LIST =
            group("list", PRICE_ITEM).only(AMOUNT_KIND, PRICED);
    private static final FieldGroup<SheetField> SOURCES = group("source", SOURCE, SOURCE_DATE, PLACE, EVIDENCE);
    private static final FieldGroup<SheetField> WHOSE = group("whose", PAYER, LAW);

    @Override
    public List<FieldGroup<SheetField>> groups() {
        return switch (this) {
            case NAME -> List.of(group("all", SheetField.NAME));
            case HEAD -> List.of(group("all", ABOUT, FROM, UNTIL, DATE, SOURCE, PLACE, CASES, NOT_IN_EUROS));
            case EFFECT ->
                List.of(
                        group("what", SheetField.NAME, AMOUNT_KIND),
                        group("terms", COUNT, SHARE, COUNTED),
                        group("more-terms", COUNT_2, SHARE_2, COUNTED_2, COUNT_3, SHARE_3, COUNTED_3),
                        FROM_THE_LIST,
                        group("own", EUROS, PRICE_YEAR, EUROS_LOW, EUROS_HIGH, CONTAINS, CONTAINS_YEARS)
                                .only(AMOUNT_KIND, OWN, ""),
                        SOURCES,
                        group(
                                "corrections",
                                BUSINESS_AS_USUAL,
                                BUSINESS_AS_USUAL_REASON,
                                ATTRIBUTION,
                                ATTRIBUTION_REASON,
                                DISPLACEMENT,
                                DISPLACEMENT_REASON,
                                RELAPSE,
                                RELAPSE_REASON),
                        group(
                                "range",
                                BUSINESS_AS_USUAL_LOW,
                                BUSINESS_AS_USUAL_HIGH,
                                ATTRIBUTION_LOW,
                                ATTRIBUTION_HIGH),
                        WHOSE);
            case COST ->
                List.of(
                        group("what", COST_KIND, SheetField.NAME, AMOUNT_KIND, STANDING),
                        group("times", COUNT, COUNTED, TIMES, TIMES_WHAT, PER, PER_WHAT),
                        FROM_THE_LIST,
                        group("own", EUROS, PRICE_YEAR, EUROS_LOW, EUROS_HIGH).only(AMOUNT_KIND, OWN, ""),
                        SOURCES,
                        WHOSE);
            case KEY ->
                List.of(
                        group("what", SheetField.NAME, KEY_UNIT, OF),
                        group("own-above", COUNTED, EUROS, PRICE_YEAR).only(OF, OWN),
                        group("per", PER_OF),
                        group("own-below", PER, PER_WHAT).only(PER_OF, OWN),
                        SOURCES);
        };
    }

    @Override
    public List<SheetField> fields() {
        return groups().stream().flatMap(group -> group.fields().stream()).toList();
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean single() {
        return this == HEAD || this == NAME;
    }

    /** Whether a sheet is complete without it; the name it was begun with is not filled in. */
    public boolean optional() {
        return this == NAME || this == KEY;
    }

    /** The kind of an id. */
    public static Optional<SheetKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The kind of the entry of an id; empty when it is no id of an entry. */
    public static Optional<SheetKind> ofEntry(String id) {
        return Stream.of(values())
                .filter(kind -> kind.single() ? id.equals(kind.id()) : id.matches(kind.id() + "-[a-z0-9]{1,12}"))
                .findFirst();
    }
}
