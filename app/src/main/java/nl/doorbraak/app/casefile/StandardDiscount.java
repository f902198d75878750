package nl.doorbraak.app.casefile;

import java.util.EnumMap;
import java.util.Map;
import nl.doorbraak.files.reference.Rates;

/**
 * Constant prices are discounted at the standard rate unless somebody says otherwise, as in files. It is written into the
 * form, so that it is seen and can be changed; a typed 0 is no discount. Prices as published cannot be discounted: of many the
 * year is unknown.
 */
record StandardDiscount(Rates rates) {

    /** The fields, with the rate where constant prices have none. */
    Map<Field, String> in(EntryKind kind, Map<Field, String> fields) {
        Map<Field, String> filled = new EnumMap<>(Field.class);
        filled.putAll(fields);
        boolean constant = kind == EntryKind.BASIS
                && EntryCheck.CONSTANT.equals(fields.getOrDefault(Field.PRICE_BASIS, ""))
                && fields.getOrDefault(Field.DISCOUNT, "").isEmpty();
        if (constant) {
            rates.standard().ifPresent(rate -> {
                filled.put(Field.DISCOUNT, rate.share().figure().toPlainString());
            });
        }
        return filled;
    }
}
