package nl.doorbraak.app.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        LocalDate since,
        Map<String, Relation> team,
        Map<Field, String> head,
        List<Map<Field, String>> members,
        List<Filled> filled) {

    /** One form, filled in. */
    record Filled(String id, EntryKind kind, Map<Field, String> typed) {}

    private static final String NAMED = "Huishouden Voorbeeld-";
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
        List<DemoCase> workedOut = DemoFile.read();
        Set<String> names = workedOut.stream().map(DemoCase::name).collect(Collectors.toSet());
        Stream<DemoCase> small = IntStream.iterate(1, number -> number + 1)
                .filter(number -> !names.contains(NAMED + number))
                .limit(SMALL)
                .mapToObj(DemoCase::small);
        return Stream.concat(workedOut.stream(), small).toList();
    }

    private static DemoCase small(int number) {
        String composition = COMPOSITIONS.get(number % COMPOSITIONS.size());
        return new DemoCase(
                NAMED + number,
                DISTRICTS.get(number % DISTRICTS.size()),
                START,
                number % 3 == 0 ? Map.of("klantmanager", Relation.MEMBER) : Map.of("wijkcoach", Relation.MEMBER),
                Map.of(Field.COMPOSITION, composition, Field.PHASE, Phase.values()[number % 3].id()),
                List.of(Map.of(
                        Field.NAME,
                        "Persoon " + number,
                        Field.PLACE,
                        "ouder",
                        Field.BIRTH_YEAR,
                        "19" + (70 + number % 25))),
                List.of(now(NOW.get(number % NOW.size())), event(EVENTS.get(number % EVENTS.size()), number)));
    }

    private static Filled now(String item) {
        return line(
                "line-now00001", Map.of(Field.SCENARIO, "now", Field.PRICE_ITEM, item, Field.EVIDENCE, "REGISTERED"));
    }

    private static Filled event(String item, int number) {
        return line(
                "line-event001",
                Map.of(
                        Field.SCENARIO, "without",
                        Field.PRICE_ITEM, item,
                        Field.CHANCE, String.valueOf(10 + number % 6 * 10),
                        Field.EVIDENCE, "ESTIMATED",
                        Field.NOTE, "inschatting van de wijkcoach"));
    }

    /** One of something of the price list, for the whole household. */
    private static Filled line(String id, Map<Field, String> own) {
        Map<Field, String> usual = Map.of(
                Field.AMOUNT_KIND, EntryCheck.PRICED,
                Field.QUANTITY, "1",
                Field.PERSON, HouseholdCases.THE_WHOLE_HOUSEHOLD);
        Map<Field, String> typed = Stream.of(usual, own)
                .flatMap(each -> each.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Filled(id, EntryKind.LINE, typed);
    }
}
