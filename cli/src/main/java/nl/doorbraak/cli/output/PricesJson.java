package nl.doorbraak.cli.output;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceValue;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.reference.Ids;
import tools.jackson.core.JsonGenerator;

/** The price list as JSON, of the form {@code reference/schema/v1/output-prices.json}. */
public final class PricesJson {

    private final Wording wording;

    /** Writes in the language of a wording. */
    public PricesJson(Wording wording) {
        this.wording = wording;
    }

    /** The items with all their values. */
    public String text(List<PriceItem> items) {
        return Json.written(json -> {
            json.writeStartObject();
            json.writeStringProperty("format", "prices/v1");
            json.writeStringProperty("language", wording.language() == Language.DUTCH ? "nl" : "en");
            json.writeArrayPropertyStart("prices");
            items.forEach(item -> write(json, item));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void write(JsonGenerator json, PriceItem item) {
        json.writeStartObject();
        json.writeStringProperty("id", item.id());
        json.writeStringProperty("domain", item.domain());
        json.writeStringProperty("name", wording.say(item.name()));
        json.writeStringProperty("unit", item.unit().id());
        json.writeArrayPropertyStart("values");
        item.values().forEach(value -> value(json, value));
        json.writeEndArray();
        json.writeArrayPropertyStart("payers");
        item.payers().forEach(share -> payer(json, share));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void value(JsonGenerator json, PriceValue value) {
        json.writeStartObject();
        json.writeStringProperty("from", value.validFrom().toString());
        json.writeName("to");
        value.validTo().ifPresentOrElse(to -> json.writeString(to.toString()), json::writeNull);
        Json.number(json, "amount", Optional.of(value.amount()));
        value.range().ifPresent(range -> {
            Json.number(json, "low", Optional.of(range.low()));
            Json.number(json, "high", Optional.of(range.high()));
        });
        json.writeName("price-year");
        if (value.priceYear() instanceof PriceYear.Of(int year)) {
            json.writeNumber(year);
        } else {
            json.writeNull();
        }
        json.writeStringProperty("source", value.reference().id());
        json.writeStringProperty("place", value.reference().place());
        json.writeStringProperty("evidence", Ids.of(value.evidence()));
        json.writeBooleanProperty("assumption", value.assumption());
        json.writeEndObject();
    }

    private void payer(JsonGenerator json, PayerShare share) {
        json.writeStartObject();
        json.writeStringProperty("payer", share.payer().id());
        json.writeStringProperty("law", share.law().id());
        Json.number(json, "share", Optional.of(share.share()));
        json.writeBooleanProperty("assumption", share.assumption());
        json.writeEndObject();
    }
}
