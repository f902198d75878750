package nl.doorbraak.cli.output;

import java.util.List;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceValue;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** The price list as a table for people: each item with its latest value. */
public final class PricesTable {

    private final Wording wording;
    private final FigureFormat format;

    /** Writes in the language of a wording. */
    public PricesTable(Wording wording) {
        this.wording = wording;
        this.format = FigureFormat.in(wording.language());
    }

    /** The items; a sentence when there are none. */
    public String text(List<PriceItem> items) {
        if (items.isEmpty()) {
            return wording.say(Label.term("cli.no-price")) + '\n';
        }
        Columns columns = new Columns("llrlll");
        items.forEach(item -> row(columns, item, item.values().getLast()));
        return columns.text();
    }

    private void row(Columns columns, PriceItem item, PriceValue value) {
        String year = value.priceYear() instanceof PriceYear.Of(int known)
                ? String.valueOf(known)
                : wording.say(Label.term("cli.price-year-unknown"));
        columns.row(
                item.id(),
                wording.say(item.name()),
                format.asStated(value.amount(), Unit.EURO),
                "/ " + wording.say(item.unit().label()),
                year,
                wording.say(value.reference().title()));
    }
}
