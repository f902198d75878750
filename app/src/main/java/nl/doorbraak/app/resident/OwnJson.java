package nl.doorbraak.app.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.access.Audit.Told;
import nl.doorbraak.app.access.CaseRelations.Helper;
import nl.doorbraak.app.involved.Involvement;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The own file for programs, of the form {@code reference/schema/v1/output-own-file.json}; always in the same order. */
record OwnJson(OwnWords words, Wording wording, ZoneId zone) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    byte[] of(OwnFile file, List<Told> log, LocalDate made) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("format", "own-file/v1");
        json.put("language", wording.language() == Language.DUTCH ? "nl" : "en");
        json.put("made-on", made.toString());
        json.put("held-back", wording.say(Label.term("own.held-back")));
        ObjectNode relation = json.putObject("for");
        relation.put("capacity", file.own().capacity().code());
        relation.put("from", file.own().from().toString());
        relation.put("until", text(file.own().until()));
        member(file, json.putObject("member"));
        ArrayNode team = json.putArray("team");
        file.team().forEach(each -> helper(each, team.addObject()));
        ArrayNode involved = json.putArray("involved");
        file.involved().forEach(each -> service(each, involved.addObject()));
        ArrayNode objections = json.putArray("objections");
        ItemWords items = words.items(file, log, wording);
        file.objections().forEach(each -> objection(each, items, objections.addObject()));
        ArrayNode entries = json.putArray("log");
        log.forEach(each -> entry(each, entries.addObject()));
        return MAPPER.writeValueAsBytes(json);
    }

    private static void member(OwnFile file, ObjectNode json) {
        json.put("name", file.member().name());
        json.put("place", file.member().place());
        json.put("birth-year", file.member().birthYear().orElse(null));
        json.put("note", file.member().note());
        json.put("left-on", text(file.member().leftOn()));
        json.put("secret-address", file.secretAddress());
    }

    private void helper(Helper helper, ObjectNode json) {
        json.put("name", helper.name());
        json.put("relation", helper.relation().code());
        json.put("does", words.does(helper.relation(), wording));
        json.put("from", helper.from().toString());
        json.put("until", text(helper.until()));
    }

    private void service(Involvement each, ObjectNode json) {
        json.put("organisation", each.organisation());
        json.put("law", words.law(each, wording));
        json.put("name", each.professional().map(Involvement.Professional::name).orElse(null));
        json.put("from", each.from().toString());
        json.put("until", text(each.until()));
    }

    private void objection(Objection each, ItemWords items, ObjectNode json) {
        json.put("about", items.say(each.item()));
        json.put("wrong", each.wrong());
        json.put("should-be", each.shouldBe());
        json.put("made-at", moment(each.made()));
        json.put("answer-by", each.answerBy(zone).toString());
        json.putNull("answer");
        each.answer().ifPresent(answer -> {
            ObjectNode answered = json.putObject("answer");
            answered.put("corrected", answer.corrected());
            answered.put("reason", answer.reason());
            answered.put("answered-at", moment(answer.at()));
            answered.put("name", answer.by().orElse(null));
        });
    }

    private void entry(Told told, ObjectNode json) {
        json.put("day", told.day().toString());
        json.put("name", told.user());
        json.put("act", told.act());
        json.put("part", told.part());
        json.put("about", LogWords.part(told.part(), wording));
        json.put("purpose", told.purpose());
        json.put("basis", told.basis());
        json.put("override", told.override());
        // How often is not told: it would count what is held back from the rest of the file.
        json.put("first-at", moment(told.first()));
        json.put("last-at", moment(told.last()));
    }

    private String moment(Instant at) {
        return at.atZone(zone)
                .truncatedTo(ChronoUnit.SECONDS)
                .toOffsetDateTime()
                .toString();
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
