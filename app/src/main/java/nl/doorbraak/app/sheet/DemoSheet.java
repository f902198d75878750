package nl.doorbraak.app.sheet;

import static nl.doorbraak.app.sheet.SheetField.*;

import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.access.DemoTownFounded;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.database.Caller;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.app.programme.Programmes;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the demo town one made-up calculation at its first start, by the same way a user does: as coordinator, on the forms. */
@Component
class DemoSheet {

    private final Programmes programmes;
    private final Sheets sheets;
    private final SheetFilling filling;

    DemoSheet(Programmes programmes, Sheets sheets, SheetFilling filling) {
        this.programmes = programmes;
        this.sheets = sheets;
        this.filling = filling;
    }

    /** After the programme of the town, to which it belongs. */
    @EventListener
    @Order(2)
    void begin(DemoTownFounded town) {
        Caller coordinator = town.user("regisseur").as(Role.COORDINATOR);
        if (coordinator.asking(sheets::all).isEmpty()) {
            coordinator.doing(() -> programmes.all().stream()
                    .findFirst()
                    .ifPresent(programme ->
                            fill(sheets.begin(programme.id(), "Proeftuin werk 2026 (voorbeeld)", UUID.randomUUID()))));
        }
    }

    private void fill(UUID sheet) {
        send(
                sheet,
                "head",
                SheetKind.HEAD,
                Map.of(
                        ABOUT,
                        "Een jaar intensieve begeleiding naar werk. Verzonnen cijfers, om te zien hoe een blad eruitziet.",
                        FROM,
                        "1-1-2026",
                        UNTIL,
                        "31-12-2026",
                        DATE,
                        "1-3-2026",
                        SOURCE,
                        "Verslag proeftuin Voorbeeldstad, verzonnen",
                        NOT_IN_EUROS,
                        "Deelnemers hebben weer een vaste dag in de week."));
        send(
                sheet,
                "effect-werk",
                SheetKind.EFFECT,
                Map.ofEntries(
                        Map.entry(NAME, "Uitstroom uit de bijstand"),
                        Map.entry(AMOUNT_KIND, OWN),
                        Map.entry(COUNT, "4"),
                        Map.entry(COUNTED, "volledig uitgestroomd"),
                        Map.entry(COUNT_2, "2"),
                        Map.entry(SHARE_2, "50"),
                        Map.entry(COUNTED_2, "deels uitgestroomd"),
                        Map.entry(EUROS, "30.000"),
                        Map.entry(EUROS_LOW, "25.000"),
                        Map.entry(EUROS_HIGH, "35.000"),
                        Map.entry(PRICE_YEAR, "2026"),
                        Map.entry(CONTAINS, CONTAINS_RELAPSE),
                        Map.entry(EVIDENCE, "REGISTERED"),
                        Map.entry(BUSINESS_AS_USUAL, "40"),
                        Map.entry(BUSINESS_AS_USUAL_REASON, "Zoveel stroomt er ook zonder proeftuin uit (verzonnen)"),
                        Map.entry(PAYER, "municipality"),
                        Map.entry(LAW, "participatiewet")));
        send(
                sheet,
                "cost-staf",
                SheetKind.COST,
                Map.of(
                        COST_KIND, "staff",
                        NAME, "Begeleiding",
                        AMOUNT_KIND, PRICED,
                        PRICE_ITEM, "execution",
                        COUNT, "0,5",
                        COUNTED, "voltijdbanen",
                        STANDING, "IN_NET",
                        EVIDENCE, "REGISTERED"));
        send(
                sheet,
                "key-deelnemer",
                SheetKind.KEY,
                Map.of(
                        NAME, "Kosten per deelnemer",
                        KEY_UNIT, "euro",
                        OF, "costs",
                        PER_OF, OWN,
                        PER, "10",
                        PER_WHAT, "deelnemers",
                        EVIDENCE, "REGISTERED"));
    }

    private void send(UUID sheet, String entry, SheetKind kind, Map<SheetField, String> typed) {
        Outcome<SheetField> outcome =
                filling.send(new Form<>(sheet, Integer.MAX_VALUE, entry, kind, typed, UUID.randomUUID()));
        if (!(outcome instanceof Outcome.Saved<SheetField>)) {
            throw new IllegalStateException("demo sheet " + entry + " is refused: " + outcome);
        }
    }
}
