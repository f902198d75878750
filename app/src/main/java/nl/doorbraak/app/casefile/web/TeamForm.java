package nl.doorbraak.app.casefile.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.app.access.EndOfAccess;
import nl.doorbraak.app.access.Relation;
import nl.doorbraak.app.form.Reading;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** What the lead coordinator typed about the team, with what is wrong with it beside its field. */
final class TeamForm {

    /** What a lead coordinator can make somebody; the lead itself is not given away here. */
    static final List<Relation> OFFERED = List.of(Relation.MEMBER, Relation.CONTROLLER, Relation.ACCOUNTANT);

    private final Map<String, String> sent;
    private final Map<String, Label> problems = new LinkedHashMap<>();

    TeamForm(Map<String, String> sent) {
        this.sent = sent;
    }

    String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    /** What is chosen; a problem when nothing that is offered is. */
    Optional<Relation> relation() {
        Optional<Relation> chosen = Arrays.stream(Relation.values())
                .filter(OFFERED::contains)
                .filter(each -> each.code().equals(text("rol")))
                .findFirst();
        if (chosen.isEmpty()) {
            wrong("rol", "casefile.problem.choose");
        }
        return chosen;
    }

    /** A date that is not before another; empty when nothing is typed or when it is a problem. */
    Optional<LocalDate> date(String field, LocalDate earliest, String tooEarly) {
        try {
            Optional<LocalDate> typed = Optional.of(Reading.DATE.read(text(field), Language.DUTCH))
                    .filter(read -> !read.isEmpty())
                    .map(LocalDate::parse);
            if (typed.filter(earliest::isAfter).isPresent()) {
                wrong(field, tooEarly);
            }
            return typed;
        } catch (Reading.Unreadable e) {
            problems.putIfAbsent(field, e.problem());
            return Optional.empty();
        }
    }

    /** The last whole day of somebody who stops; a problem when it is not chosen, or not filled in where it must be. */
    Optional<LocalDate> lastDay(LocalDate today) {
        Optional<EndOfAccess> chosen = Arrays.stream(EndOfAccess.values())
                .filter(each -> each.code().equals(text("wanneer")))
                .findFirst();
        if (chosen.isEmpty()) {
            wrong("wanneer", "casefile.problem.choose");
        }
        Optional<LocalDate> typed = date("laatste-dag", today, "team.problem.last-day");
        if (chosen.filter(EndOfAccess.AFTER_A_LATER_DAY::equals).isEmpty()) {
            return chosen.flatMap(each -> each.lastDay(today));
        }
        if (typed.isEmpty()) {
            wrong("laatste-dag", "team.problem.last-day");
        }
        return typed;
    }

    void wrong(String field, String key) {
        problems.putIfAbsent(field, Label.term(key));
    }

    boolean right() {
        return problems.isEmpty();
    }

    /** What is wrong by field, in one language. */
    Map<String, String> said(Wording wording) {
        Map<String, String> said = new LinkedHashMap<>();
        problems.forEach((field, problem) -> said.put(field, wording.say(problem)));
        return said;
    }

    Map<String, String> sent() {
        return sent;
    }
}
