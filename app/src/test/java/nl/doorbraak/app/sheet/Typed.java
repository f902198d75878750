package nl.doorbraak.app.sheet;

import static nl.doorbraak.app.sheet.SheetField.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.pricelist.PriceSnapshot;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;

/** The sheets of Zoetermeer as somebody types them, each figure with the words of the paper. */
final class Typed {

    static final LocalDate DAY = LocalDate.of(2018, 12, 31);
    static final Path HOME = Path.of(System.getProperty("doorbraak.home"));
    static final ReferenceData DATA = ReferenceFiles.read(HOME).orThrow();

    private Typed() {}

    static SheetInput zoveelMeer() {
        return sheet(
                head("hoofdstuk 2A, tabel rendement Zoveel Meer 2017-2018", Map.of()),
                effect(
                        "effect-exits",
                        "Uitstroom uit de bijstand",
                        "37.000",
                        Map.ofEntries(
                                Map.entry(COUNT, "5"),
                                Map.entry(COUNTED, "volledig uitgestroomd"),
                                Map.entry(COUNT_2, "2"),
                                Map.entry(SHARE_2, "50"),
                                Map.entry(COUNTED_2, "deels uitgestroomd"),
                                Map.entry(CONTAINS, "relapse"),
                                Map.entry(CONTAINS_YEARS, "7"),
                                Map.entry(BUSINESS_AS_USUAL, "50"),
                                Map.entry(BUSINESS_AS_USUAL_REASON, "de helft zou ook anders zijn bereikt"),
                                Map.entry(PAYER, "municipality"),
                                Map.entry(LAW, "participatiewet"))),
                effect(
                        "effect-problems",
                        "Minder hulp bij meervoudige problemen",
                        "10.000",
                        Map.of(
                                COUNT, "12",
                                EUROS_HIGH, "12.500",
                                EVIDENCE, "ESTIMATED",
                                ATTRIBUTION, "50",
                                ATTRIBUTION_REASON, "de helft wordt toegeschreven aan de proeftuin",
                                PAYER, "municipality-unallocated",
                                LAW, "other")),
                staff("cost-staff", "Extra personeel", Map.of(COUNT, "0,5", TIMES, "2", TIMES_WHAT, "jaren")),
                cost(
                        "cost-budget",
                        "tailored-budget",
                        "Maatwerkbudget",
                        "20.000",
                        Map.of(COUNT, "2", COUNTED, "jaren")),
                staff(
                        "cost-start-staff",
                        "Personeel in het opstartjaar",
                        Map.of(COUNT, "0,5", STANDING, "START_UP_YEAR")),
                cost(
                        "cost-start-budget",
                        "tailored-budget",
                        "Maatwerkbudget in het opstartjaar",
                        "20.000",
                        Map.of(STANDING, "START_UP_YEAR")));
    }

    static SheetInput broedplaats() {
        return sheet(
                head("hoofdstuk 2, tabel rendement Broedplaats 2018", Map.of()),
                effect(
                        "effect-exits",
                        "Uitstroom uit de bijstand",
                        "33.000",
                        Map.of(
                                COUNT, "13",
                                CONTAINS, "relapse",
                                CONTAINS_YEARS, "7",
                                BUSINESS_AS_USUAL, "50",
                                BUSINESS_AS_USUAL_REASON, "ongeveer tweemaal het gemiddelde")),
                effect(
                        "effect-income",
                        "Inkomsten naast de uitkering",
                        "20.000",
                        Map.of(SHARE, "45", COUNTED, "verrekend met de uitkering")),
                cost("cost-project", "other", "Kosten van de Broedplaats", "110.000", Map.of()));
    }

    static SheetInput gezondheidEnBewegen() {
        return sheet(
                head("hoofdstuk 2, tabel rendement Gezondheid & Bewegen 2018", Map.of()),
                effect(
                        "effect-exits",
                        "Uitstroom uit de bijstand",
                        "37.000",
                        Map.of(
                                COUNT, "3",
                                CONTAINS, "relapse",
                                CONTAINS_YEARS, "7",
                                BUSINESS_AS_USUAL, "40",
                                BUSINESS_AS_USUAL_REASON, "volgens het rapport")),
                effect(
                        "effect-care",
                        "Minder zorgkosten volgens de prijslijst",
                        "27.500",
                        Map.of(
                                EVIDENCE, "ESTIMATED",
                                ATTRIBUTION, "50",
                                ATTRIBUTION_REASON, "volgens het rapport",
                                PAYER, "health-insurer",
                                LAW, "zvw")),
                cost(
                        "cost-programme",
                        "other",
                        "Combinatiefunctionaris, diëtist, locatie en overig",
                        "33.000",
                        Map.of()),
                staff("cost-management", "Casemanagement", Map.of(COUNT, "0,5")));
    }

    static SheetInput ipta() {
        return sheet(
                head("hoofdstuk 3 (IPTA), resultaten en rendement", Map.of(CASES, "10")),
                staff("cost-coaches", "Twee coaches in deeltijd, negen maanden", Map.of(COUNT, "0,75")),
                entry(
                        "key-youth",
                        SheetKind.KEY,
                        Map.of(
                                NAME, "Kosten per jongere per jaar",
                                KEY_UNIT, "euro",
                                OF, "own",
                                COUNTED, "één voltijdbaan",
                                EUROS, "65.000",
                                PRICE_YEAR, "onbekend",
                                PER_OF, "own",
                                PER, "10",
                                PER_WHAT, "jongeren tegelijk",
                                EVIDENCE, "REGISTERED"),
                        Map.of()));
    }

    /** The printed cost follows from no usual week, so the paper's own amount is typed beside what a week of 36 hours gives. */
    static SheetInput team8tien() {
        Map<SheetField, String> of36 = Map.of(PER, "36", PER_WHAT, "uur in een werkweek");
        return sheet(
                head("hoofdstuk 5 (Team8tien), resultaten en rendement", Map.of()),
                staff("cost-execution", "Uitvoering", with(of36, COUNT, "6", TIMES, "8")),
                cost("cost-policy", "staff", "Beleid", "70.000", with(of36, COUNT, "3", TIMES, "4")));
    }

    static SheetInput procescoordinatoren() {
        return sheet(
                head("hoofdstuk 6 (procescoördinatoren), resultaten en rendement", Map.of()),
                cost("cost-coordinators", "staff", "Procescoördinatie, acht maanden", "158.600", Map.of()));
    }

    static SheetInput sheet(SheetEntry... entries) {
        return new SheetInput(List.of(entries));
    }

    static SheetEntry head(String place, Map<SheetField, String> more) {
        return entry(
                "head",
                SheetKind.HEAD,
                Map.of(DATE, "31-12-2018", SOURCE, "Maatwerk in Zoetermeer, 2019", PLACE, place),
                more);
    }

    static SheetEntry effect(String id, String name, String euros, Map<SheetField, String> more) {
        return entry(
                id,
                SheetKind.EFFECT,
                Map.of(NAME, name, AMOUNT_KIND, "own", EUROS, euros, PRICE_YEAR, "onbekend", EVIDENCE, "REGISTERED"),
                more);
    }

    static SheetEntry cost(String id, String kind, String name, String euros, Map<SheetField, String> more) {
        return entry(
                id,
                SheetKind.COST,
                Map.of(
                        COST_KIND, kind,
                        NAME, name,
                        AMOUNT_KIND, "own",
                        EUROS, euros,
                        PRICE_YEAR, "onbekend",
                        STANDING, "IN_NET",
                        EVIDENCE, "REGISTERED"),
                more);
    }

    static SheetEntry staff(String id, String name, Map<SheetField, String> more) {
        return entry(
                id,
                SheetKind.COST,
                Map.of(
                        COST_KIND, "staff",
                        NAME, name,
                        AMOUNT_KIND, "priced",
                        PRICE_ITEM, "execution",
                        COUNTED, "voltijdbanen",
                        STANDING, "IN_NET",
                        EVIDENCE, "REGISTERED"),
                more);
    }

    private static Map<SheetField, String> with(
            Map<SheetField, String> of, SheetField count, String many, SheetField times, String often) {
        Map<SheetField, String> all = new LinkedHashMap<>(of);
        all.putAll(Map.of(count, many, COUNTED, "mensen", times, often, TIMES_WHAT, "uur per week"));
        return all;
    }

    /** Reads and checks what is typed the way a form does; whatever is refused fails the test. */
    static SheetEntry entry(
            String id, SheetKind kind, Map<SheetField, String> typed, Map<SheetField, String> different) {
        Map<SheetField, String> all = new LinkedHashMap<>(typed);
        all.putAll(different);
        Map<SheetField, Label> problems = new LinkedHashMap<>();
        Map<SheetField, String> read = new Form<>(new UUID(0, 1), 0, id, kind, all, new UUID(0, 2)).read(problems);
        PriceList prices = DATA.prices();
        SheetEntry entry = new SheetEntry(
                id,
                kind,
                read,
                DAY,
                PriceSnapshot.kept(Optional.empty(), prices, read.getOrDefault(PRICE_ITEM, ""), DAY));
        assertThat(problems).isEmpty();
        assertThat(SheetCheck.of(entry, Map.of())).as(id).isEmpty();
        return entry;
    }
}
