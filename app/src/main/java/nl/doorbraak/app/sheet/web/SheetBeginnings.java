package nl.doorbraak.app.sheet.web;

import java.util.Map;
import nl.doorbraak.app.sheet.SheetField;
import nl.doorbraak.app.sheet.SheetKind;

/** What stands in a new form about a sheet before anybody types: choices only, never a figure, and no proof nobody claimed. */
final class SheetBeginnings {

    private SheetBeginnings() {}

    static Map<SheetField, String> of(SheetKind kind) {
        return switch (kind) {
            case NAME, HEAD -> Map.of();
            case EFFECT ->
                Map.of(
                        SheetField.AMOUNT_KIND, "own",
                        SheetField.CONTAINS, "nothing",
                        SheetField.EVIDENCE, "ESTIMATED");
            case COST ->
                Map.of(
                        SheetField.AMOUNT_KIND, "own",
                        SheetField.STANDING, "IN_NET",
                        SheetField.EVIDENCE, "ESTIMATED");
            case KEY ->
                Map.of(
                        SheetField.KEY_UNIT, "euro",
                        SheetField.PER_OF, "own",
                        SheetField.EVIDENCE, "ESTIMATED");
        };
    }
}
