package nl.doorbraak.app.casefile.web;

import java.time.Clock;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.casefile.CaseHead;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.Form;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.casefile.Merge;
import nl.doorbraak.app.casefile.Outcome;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The one form on which anything about a case is filled in, and the answers it gives. */
@Component
class EntryForms {

    private final PriceChoice prices;
    private final Members members;
    private final StoredForms stored;
    private final Clock clock;

    EntryForms(PriceChoice prices, Members members, StoredForms stored, Clock clock) {
        this.prices = prices;
        this.members = members;
        this.stored = stored;
        this.clock = clock;
    }

    /** A field two people changed, as a page shows it. */
    public record ClashView(String label, String theirs, String mine) {}

    /** Puts a form in the model, showing what is stored. */
    void show(Model model, CaseHead head, Form form, Language language) {
        fill(model, head, form, shown(form.typed(), language), Map.of(), language);
    }

    /** Puts a form in the model as it was typed, with what was found in the price list. */
    void searched(Model model, CaseHead head, Form sent, String words, Language language) {
        fill(model, head, sent, sent.typed(), Map.of(), language);
        prices.fill(model, words, sent.typed().getOrDefault(Field.PRICE_ITEM, ""), language);
    }

    /** Puts a refused form in the model: as it was typed, with what is wrong. */
    void again(Model model, CaseHead head, Form sent, Outcome outcome, Language language) {
        Wording wording = Wording.in(language);
        Map<Field, Label> problems = outcome instanceof Outcome.Wrong(Map<Field, Label> wrong) ? wrong : Map.of();
        Form next = sent;
        if (outcome instanceof Outcome.Clashed(int number, List<Merge.Clash> clashes, Map<Field, String> merged)) {
            next = settled(sent, number, clashes, merged, language);
            model.addAttribute(
                    "clashes",
                    clashes.stream().map(clash -> clash(clash, wording)).toList());
        }
        model.addAttribute("gone", outcome instanceof Outcome.Gone);
        model.addAttribute("problems", said(sent, problems, wording));
        fill(model, head, next, next.typed(), problems, language);
    }

    /** What was typed stays in the fields that clash; the rest is what both agree on. Sending again settles it. */
    private static Form settled(
            Form sent, int number, List<Merge.Clash> clashes, Map<Field, String> merged, Language language) {
        Map<Field, String> shown = shown(merged, language);
        clashes.forEach(
                clash -> shown.put(clash.field(), clash.field().reading().show(clash.mine(), language)));
        return new Form(sent.caseId(), number, sent.id(), sent.kind(), shown, UUID.randomUUID());
    }

    private static ClashView clash(Merge.Clash clash, Wording wording) {
        return new ClashView(
                wording.say(Label.term(clash.field().labelKey())),
                clash.field().reading().show(clash.theirs(), wording.language()),
                clash.field().reading().show(clash.mine(), wording.language()));
    }

    private void fill(
            Model model,
            CaseHead head,
            Form form,
            Map<Field, String> shown,
            Map<Field, Label> problems,
            Language language) {
        Wording wording = Wording.in(language);
        UUID caseId = head.file().id();
        if (form.kind() == EntryKind.LINE) {
            prices.fill(model, "", shown.getOrDefault(Field.PRICE_ITEM, ""), language);
        }
        model.addAttribute("head", head);
        model.addAttribute("form", form);
        model.addAttribute("groups", new FieldViews(wording, members.of(caseId)).of(form.kind(), shown, problems));
        model.addAttribute("remarks", said(form, stored.questions(caseId, form.id()), wording));
        model.addAttribute("isNew", stored.isNew(caseId, form.id(), form.kind()));
        model.addAttribute("mayWrite", head.mayWrite());
    }

    /** The answer to a form that sends itself at every change. */
    ResponseEntity<Map<String, Object>> answer(CaseHead head, Form sent, Outcome outcome, Language language) {
        Wording wording = Wording.in(language);
        return switch (outcome) {
            case Outcome.Saved(int number) -> ResponseEntity.ok(saved(head, sent, number, wording));
            case Outcome.Wrong(Map<Field, Label> problems) ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(Map.of(
                                "message", say(wording, "case.not-saved"), "problems", said(sent, problems, wording)));
            case Outcome.Clashed _, Outcome.Gone _ ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("message", say(wording, "case.conflict")));
        };
    }

    private Map<String, Object> saved(CaseHead head, Form sent, int number, Wording wording) {
        Map<String, String> remarks = said(sent, stored.questions(sent.caseId(), sent.id()), wording);
        String message = remarks.isEmpty() ? "case.saved-at" : "case.saved-at.look";
        return Map.of(
                "message",
                wording.say(Label.term(message, Label.verbatim(time()))),
                "remarks",
                remarks,
                "filled",
                filled(head, sent, wording.language()),
                "hidden",
                Map.of(
                        "versie",
                        String.valueOf(number),
                        "sleutel",
                        UUID.randomUUID().toString()));
    }

    /** What was left empty and now holds something: the writer sees what is computed with. */
    private Map<String, String> filled(CaseHead head, Form sent, Language language) {
        Map<String, String> filled = new HashMap<>();
        shown(stored.of(head, sent.id(), sent.kind(), "").typed(), language).forEach((field, text) -> {
            if (sent.typed().getOrDefault(field, "").isBlank() && !text.isEmpty()) {
                filled.put(field.id(), text);
            }
        });
        return filled;
    }

    private static Map<Field, String> shown(Map<Field, String> stored, Language language) {
        Map<Field, String> shown = new EnumMap<>(Field.class);
        stored.forEach((field, text) -> shown.put(field, field.reading().show(text, language)));
        return shown;
    }

    /** By the id of the field, in the order of the form. */
    private static Map<String, String> said(Form form, Map<Field, Label> labels, Wording wording) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Field field : form.kind().fields()) {
            Optional.ofNullable(labels.get(field)).ifPresent(label -> said.put(field.id(), wording.say(label)));
        }
        return said;
    }

    private static String say(Wording wording, String key) {
        return wording.say(Label.term(key));
    }

    private String time() {
        LocalTime now = LocalTime.now(clock);
        return "%02d:%02d".formatted(now.getHour(), now.getMinute());
    }
}
