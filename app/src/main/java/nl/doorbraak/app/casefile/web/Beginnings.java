package nl.doorbraak.app.casefile.web;

import java.util.Map;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;

/** What stands in a new form before anybody typed: choices only, never a figure, and no proof nobody claimed. */
final class Beginnings {

    private Beginnings() {}

    static Map<Field, String> of(EntryKind kind, String scenario) {
        return switch (kind) {
            case LINE ->
                Map.of(
                        Field.SCENARIO,
                        scenario.isEmpty() ? "now" : scenario,
                        Field.AMOUNT_KIND,
                        "priced",
                        Field.PERSON,
                        "household",
                        Field.EVIDENCE,
                        "ESTIMATED");
            case COST ->
                Map.of(
                        Field.STANDING,
                        "IN_NET",
                        Field.EVIDENCE,
                        "ESTIMATED",
                        Field.PAYER,
                        "municipality",
                        Field.LAW,
                        "other");
            case CORRECTIONS -> Map.of(Field.HOLDING, "throughout");
            case BASIS -> Map.of(Field.LENS, "municipality", Field.PRICE_BASIS, "as-published");
            case MEMBER -> Map.of();
            case HEAD -> Map.of(Field.PHASE, "first-need");
        };
    }
}
