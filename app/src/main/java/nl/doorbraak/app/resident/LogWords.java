package nl.doorbraak.app.resident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorbraak.app.access.Audit.Told;
import nl.doorbraak.app.access.ReadingLog;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The reading log in the words of a resident: one person on one day is one paragraph, however often something was opened.
 *
 * @param reader who reads it, and is called "you"
 */
public record LogWords(Wording wording, UUID reader) {

    /**
     * Who looked on a day.
     *
     * @param item by which it can be said not to be right; empty where nobody was signed in
     * @param who as they are called
     * @param sentences what was done, one for each way
     * @param reason what for; empty where none was stated
     * @param basis which law lets them; empty where none was stated
     * @param override whether it was done under a safety override
     */
    public record Visit(
            Optional<String> item, String who, List<String> sentences, String reason, String basis, boolean override) {}

    /** One person on one day. */
    public Visit visit(LocalDate day, ReadingLog.Visit visit) {
        String who = who(visit);
        return new Visit(
                Optional.ofNullable(visit.userId()).map(id -> new Item.Visit(day, id).toString()),
                who,
                visit.deeds().stream().map(each -> sentence(who, each)).toList(),
                reason(visit.purpose()),
                visit.basis() == null ? "" : visit.basis(),
                visit.override());
    }

    private String who(ReadingLog.Visit visit) {
        if (reader.equals(visit.userId())) {
            return term("own.log.you");
        }
        return visit.who() == null ? term("own.log.nobody") : visit.who();
    }

    /** What a part of a case is called, in plain words where those differ from the words of professionals. */
    static String part(String code, Wording wording) {
        String plain = "own.part." + code;
        return wording.say(Label.term(wording.knows(plain) ? plain : "case.part." + code));
    }

    /** What a purpose is called; empty where none was stated or it has no name. */
    String reason(@Nullable String purpose) {
        String key = "own.purpose." + purpose;
        return wording.knows(key) ? term(key) : "";
    }

    private String sentence(String who, ReadingLog.Deed deed) {
        String parts = deed.parts().stream()
                .map(Told::part)
                .map(each -> part(each, wording))
                .distinct()
                .collect(Collectors.joining("; "));
        return new Sayings(wording).say("own.log." + deed.act(), who, parts);
    }

    private String term(String key) {
        return wording.say(Label.term(key));
    }
}
