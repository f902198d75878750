package nl.doorbraak.app.resident.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit.Told;
import nl.doorbraak.app.access.CaseRelations.Helper;
import nl.doorbraak.app.access.ReadingLog;
import nl.doorbraak.app.involved.Involvement;
import nl.doorbraak.app.resident.Item;
import nl.doorbraak.app.resident.ItemWords;
import nl.doorbraak.app.resident.LogWords;
import nl.doorbraak.app.resident.Objection;
import nl.doorbraak.app.resident.OwnFile;
import nl.doorbraak.app.resident.OwnWords;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the pages of a resident together. */
@Component
class OwnModel {

    private final OwnWords words;
    private final Clock clock;

    OwnModel(OwnWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Something that is written about the member. */
    record Written(String item, String label, String text, boolean doubted) {}

    /** Somebody who helps or helped. */
    record Help(
            String item,
            String name,
            String does,
            LocalDate from,
            Optional<LocalDate> until,
            boolean now,
            boolean doubted) {}

    /** A service that is or was involved; who is empty where nobody is named. */
    record Service(
            String item,
            String organisation,
            String law,
            String who,
            LocalDate from,
            Optional<LocalDate> until,
            boolean now,
            boolean doubted) {}

    /** What the reader said is not right. */
    record Said(String about, Objection objection, LocalDate made, LocalDate answerBy, boolean late) {}

    /** All that was done on one day. */
    record Day(LocalDate day, List<LogWords.Visit> visits) {}

    void addFile(OwnFile file, List<Told> log, Locale locale, Model model) {
        Wording wording = Wording.in(Language.of(locale));
        ItemWords items = words.items(file, log, wording);
        model.addAttribute("file", file);
        model.addAttribute(
                "written",
                file.written().stream()
                        .map(each -> written(file, each, wording))
                        .toList());
        model.addAttribute(
                "team",
                file.team().stream().map(each -> help(file, each, wording)).toList());
        model.addAttribute(
                "services",
                file.involved().stream()
                        .map(each -> service(file, each, wording))
                        .toList());
        model.addAttribute(
                "said",
                file.objections().stream().map(each -> said(each, items)).toList());
    }

    void addLog(ReadingLog log, UUID reader, Locale locale, Model model) {
        LogWords sentences = new LogWords(Wording.in(Language.of(locale)), reader);
        model.addAttribute(
                "days",
                log.days().stream()
                        .map(each -> new Day(
                                each.day(),
                                each.visits().stream()
                                        .map(visit -> sentences.visit(each.day(), visit))
                                        .toList()))
                        .toList());
        model.addAttribute("older", log.older());
    }

    private Written written(OwnFile file, Item.Field field, Wording wording) {
        ItemWords label = new ItemWords(Map.of(), Map.of(), wording);
        String item = new Item.Written(field).toString();
        return new Written(
                item,
                label.say(item),
                words.written(file, field, wording),
                file.objectionTo(item).isPresent());
    }

    private Help help(OwnFile file, Helper helper, Wording wording) {
        String item = new Item.Somebody(helper.userId()).toString();
        return new Help(
                item,
                helper.name(),
                words.does(helper.relation(), wording),
                helper.from(),
                helper.until(),
                helper.present(today()),
                file.objectionTo(item).isPresent());
    }

    private Service service(OwnFile file, Involvement each, Wording wording) {
        String item = new Item.Service(each.id()).toString();
        return new Service(
                item,
                each.organisation(),
                words.law(each, wording),
                each.professional().map(Involvement.Professional::name).orElse(""),
                each.from(),
                each.until(),
                each.present(today()),
                file.objectionTo(item).isPresent());
    }

    private Said said(Objection objection, ItemWords items) {
        return new Said(
                items.say(objection.item()),
                objection,
                objection.made().atZone(clock.getZone()).toLocalDate(),
                objection.answerBy(clock.getZone()),
                objection.late(today(), clock.getZone()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
