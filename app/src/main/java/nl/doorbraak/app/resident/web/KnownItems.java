package nl.doorbraak.app.resident.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.involved.Involvement;
import nl.doorbraak.app.involved.Involvements;
import nl.doorbraak.app.resident.Item;
import nl.doorbraak.app.resident.ItemWords;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Component;

/** The things of a case a resident may see, as whoever leads it knows them. */
@Component
class KnownItems {

    /** What of the reading log can be held back as a whole. */
    private static final List<String> PARTS = List.of(
            "request",
            "request-answered",
            "secret-address",
            "address-need",
            "involved",
            "picture",
            "lines",
            "return",
            "journal",
            "reading-log",
            "team",
            "list",
            "programme");

    private final CaseRelations relations;
    private final Involvements involvements;
    private final Audit audit;

    KnownItems(CaseRelations relations, Involvements involvements, Audit audit) {
        this.relations = relations;
        this.involvements = involvements;
        this.audit = audit;
    }

    /** What they are called. */
    ItemWords words(UUID caseId, Wording wording) {
        List<Involvement> involved = involvements.of(caseId);
        Map<UUID, String> services = new HashMap<>();
        involved.forEach(each -> services.put(each.id(), each.organisation()));
        return new ItemWords(people(caseId, involved), services, wording);
    }

    /** What can be held back: what is written about the member, people, services, parts of the reading log. */
    static List<Option> toHoldBack(ItemWords words) {
        Stream<Item> written = Arrays.stream(Item.Field.values())
                .filter(each -> each != Item.Field.NAME)
                .map(Item.Written::new);
        Stream<Item> people = byName(words.people()).map(Item.Somebody::new);
        Stream<Item> services = byName(words.services()).map(Item.Service::new);
        Stream<Item> parts = PARTS.stream().map(Item.Part::new);
        return Stream.of(written, people, services, parts)
                .flatMap(each -> each)
                .map(each -> new Option(each.toString(), words.say(each.toString())))
                .toList();
    }

    private static Stream<UUID> byName(Map<UUID, String> names) {
        return names.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Everybody on the team, with an own involvement, or in the reading log. */
    private Map<UUID, String> people(UUID caseId, List<Involvement> involved) {
        Map<UUID, String> people = new HashMap<>(audit.people(caseId));
        relations.team(caseId).forEach(each -> people.put(each.userId(), each.name()));
        involved.stream()
                .flatMap(each -> each.professional().stream())
                .forEach(each -> people.put(each.userId(), each.name()));
        return people;
    }
}
