package nl.doorbraak.app.casefile.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.files.reference.Rates;

/** What stands in a new form before anybody typed: choices only, never a figure, and no proof nobody claimed. */
final class Beginnings {

    private static final Map<EntryKind, Map<Field, String>> CHOSEN = Map.of(
            EntryKind.LINE,
            Map.of(
                    Field.SCENARIO, "now",
                    Field.AMOUNT_KIND, "priced",
                    Field.PERSON, "household",
                    Field.EVIDENCE, "ESTIMATED"),
            EntryKind.COST,
            Map.of(
                    Field.STANDING, "IN_NET",
                    Field.EVIDENCE, "ESTIMATED",
                    Field.PAYER, "municipality",
                    Field.LAW, "other"),
            EntryKind.CORRECTIONS,
            Map.of(Field.HOLDING, "throughout"),
            EntryKind.BASIS,
            Map.of(Field.LENS, "municipality", Field.PRICE_BASIS, "as-published"),
            EntryKind.HEAD,
            Map.of(Field.PHASE, "first-need"));

    /**
     * What an own amount begins with, where the price list is left. The law stays open: it decides which budget pays, and
     * which one that is nothing on the form says.
     */
    private static final Map<Field, String> OWN = Map.of(Field.UNIT, "once", Field.PAYER, "municipality");

    private Beginnings() {}

    /**
     * The starting points a return is computed with while nobody filled them in: today, one year; and the discount constant
     * prices will have once somebody chooses those.
     */
    static Map<Field, String> inUse(Map<Field, String> basis, Rates rates, LocalDate today) {
        Map<Field, String> shown = new EnumMap<>(Map.of(Field.REFERENCE_DATE, today.toString(), Field.YEARS, "1"));
        rates.standard()
                .filter(_ -> !"constant".equals(basis.get(Field.PRICE_BASIS)))
                .ifPresent(
                        rate -> shown.put(Field.DISCOUNT, rate.share().figure().toPlainString()));
        shown.putAll(basis);
        return shown;
    }

    /** {@link #OWN} by the id of the field, for the script that puts it there once somebody chooses an own amount. */
    static String own() {
        return OWN.entrySet().stream()
                .map(each -> each.getKey().id() + "=" + each.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    static Map<Field, String> of(EntryKind kind, String scenario) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(CHOSEN.getOrDefault(kind, Map.of()));
        if (!scenario.isEmpty()) {
            fields.computeIfPresent(Field.SCENARIO, (_, _) -> scenario);
        }
        return fields;
    }
}
