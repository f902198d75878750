package nl.doorbraak.app.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.doorbraak.app.access.Relation;

/**
 * A made-up household of the demo town, as somebody would type it.
 *
 * @param team who works on the case beside its coordinator, by the first part of the e-mail address
 * @param filled the forms of its return, in order
 */
record DemoCase(
        String name,
        String district,
        String composition,
        LocalDate since,
        Map<String, Relation> team,
        Map<Field, String> head,
        List<Map<Field, String>> members,
        List<Filled> filled) {

    /** One form, filled in. */
    record Filled(String id, EntryKind kind, Map<Field, String> typed) {}

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final List<String> DISTRICTS = List.of("Noord", "Zuid", "Oost", "West", "Centrum");
    private static final List<String> COMPOSITIONS = List.of(
            "Moeder met twee kinderen",
            "Alleenstaande man",
            "Ouders met drie kinderen",
            "Vader met een dochter",
            "Oma met kleinzoon");
    private static final List<String> NOW =
            List.of("social-assistance", "youth-care", "family-supervision-order", "social-assistance-administration");
    private static final List<String> EVENTS =
            List.of("eviction", "out-of-home-placement", "power-cut", "youth-protection");
    private static final int SMALL = 60;

    /** Every household: a few worked out, and many small ones that make a list. */
    static List<DemoCase> all() {
        List<DemoCase> all = new ArrayList<>(DemoFamilies.all());
        for (int number = 1; all.size() < SMALL + DemoFamilies.all().size(); number++) {
            if (!DemoFamilies.numbers().contains(number)) {
                all.add(small(number));
            }
        }
        return all;
    }

    private static DemoCase small(int number) {
        List<Filled> filled = List.of(
                line("line-now00001", "now", NOW.get(number % NOW.size()), "1", "", "household", "REGISTERED", ""),
                line(
                        "line-event001",
                        "without",
                        EVENTS.get(number % EVENTS.size()),
                        "1",
                        String.valueOf(10 + number % 6 * 10),
                        "household",
                        "ESTIMATED",
                        "inschatting van de wijkcoach"));
        return new DemoCase(
                "Huishouden Voorbeeld-" + number,
                DISTRICTS.get(number % DISTRICTS.size()),
                COMPOSITIONS.get(number % COMPOSITIONS.size()),
                START,
                number % 3 == 0 ? Map.of("klantmanager", Relation.MEMBER) : Map.of("wijkcoach", Relation.MEMBER),
                head(COMPOSITIONS.get(number % COMPOSITIONS.size()), Phase.values()[number % 3], "", ""),
                List.of(member("Persoon " + number, "ouder", "19" + (70 + number % 25))),
                filled);
    }

    static Map<Field, String> head(String composition, Phase phase, String turn, String until) {
        return Map.of(
                Field.COMPOSITION, composition, Field.PHASE, phase.id(), Field.TURN, turn, Field.TURN_UNTIL, until);
    }

    static Map<Field, String> member(String name, String place, String birthYear) {
        return Map.of(Field.NAME, name, Field.PLACE, place, Field.BIRTH_YEAR, birthYear);
    }

    static Filled line(
            String id,
            String scenario,
            String item,
            String quantity,
            String chance,
            String person,
            String evidence,
            String note) {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        typed.put(Field.SCENARIO, scenario);
        typed.put(Field.PRICE_ITEM, item);
        typed.put(Field.AMOUNT_KIND, EntryCheck.PRICED);
        typed.put(Field.QUANTITY, quantity);
        typed.put(Field.CHANCE, chance);
        typed.put(Field.PERSON, person);
        typed.put(Field.EVIDENCE, evidence);
        typed.put(Field.NOTE, note);
        return new Filled(id, EntryKind.LINE, typed);
    }

    static Filled cost(String id, String kind, String name, String quantity, String euros, String note) {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        typed.put(Field.COST_KIND, kind);
        typed.put(Field.NAME, name);
        typed.put(Field.QUANTITY, quantity);
        typed.put(Field.EUROS, euros);
        typed.put(Field.PAYER, "municipality");
        typed.put(Field.LAW, "other");
        typed.put(Field.STANDING, "IN_NET");
        typed.put(Field.EVIDENCE, "REGISTERED");
        typed.put(Field.NOTE, note);
        return new Filled(id, EntryKind.COST, typed);
    }

    static Filled basis(String date, String years, String notInEuros) {
        return new Filled(
                "basis",
                EntryKind.BASIS,
                Map.of(
                        Field.REFERENCE_DATE, date,
                        Field.YEARS, years,
                        Field.LENS, "municipality",
                        Field.PRICE_BASIS, "as-published",
                        Field.NOT_IN_EUROS, notInEuros));
    }

    static Filled relapse(String percent, String reason) {
        return new Filled(
                "corrections",
                EntryKind.CORRECTIONS,
                Map.of(Field.HOLDING, "flat", Field.RELAPSE, percent, Field.RELAPSE_REASON, reason));
    }
}
