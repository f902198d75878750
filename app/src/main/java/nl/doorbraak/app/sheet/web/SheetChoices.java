package nl.doorbraak.app.sheet.web;

import java.util.List;
import nl.doorbraak.app.form.Options;
import nl.doorbraak.app.sheet.SheetField;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.wording.Wording;

/** What there is to choose in a field of a sheet; an empty list for a field in which one types. */
record SheetChoices(Options options) {

    SheetChoices(Wording wording) {
        this(new Options(wording));
    }

    List<Option> of(SheetField field) {
        return switch (field) {
            case AMOUNT_KIND -> options.words("sheet-amount-kind", "own", "priced");
            case CONTAINS -> options.words("contains", "nothing", "relapse");
            case EVIDENCE -> options.evidence();
            case OF ->
                options.withNone("choice.choose", options.words("sheet-of", SheetField.ABOVE.toArray(String[]::new)));
            case PER_OF -> options.words("sheet-per", SheetField.BELOW.toArray(String[]::new));
            case KEY_UNIT -> options.words("sheet-unit", "euro", "number", "share");
            case COST_KIND ->
                options.withNone("choice.choose", options.all(CostKind.values(), CostKind::id, CostKind::label));
            case STANDING -> options.standings();
            case PAYER -> options.withNone("choice.not-said", options.all(Payer.values(), Payer::id, Payer::label));
            case LAW -> options.withNone("choice.not-said", options.all(Law.values(), Law::id, Law::label));
            default -> List.of();
        };
    }
}
