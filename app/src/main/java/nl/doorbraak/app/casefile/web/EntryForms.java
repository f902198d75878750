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
import nl.doorbraak.app.casefile.Member;
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
    private final Clock clock;

    EntryForms(PriceChoice prices, Clock clock) {
        this.prices = prices;
        this.clock = clock;
    }

    /** A field two people changed, as a page shows it. */
    public record ClashView(String label, String theirs, String mine) {}

    /** Puts a form in the model, showing what is stored. */
    void show(Model model, CaseHead head, Form stored, List<Member> members, Language language) {
        Map<Field, String> shown = new EnumMap<>(Field.class);
        stored.typed().forEach((field, text) -> shown.put(field, field.reading().show(text, language)));
        fill(
                model,
                head,
                stored,
                new FieldViews(Wording.in(language), members).of(stored.kind(), shown, Map.of()),
                language);
    }

    /** Puts a refused form in the model: as it was typed, with what is wrong. */
    void again(Model model, CaseHead head, Form sent, Outcome outcome, List<Member> members, Language language) {
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
        Map<String, String> said = new LinkedHashMap<>();
        for (Field field : sent.kind().fields()) {
            Optional.ofNullable(problems.get(field)).ifPresent(problem -> said.put(field.id(), wording.say(problem)));
        }
        model.addAttribute("problems", said);
        fill(model, head, next, new FieldViews(wording, members).of(next.kind(), next.typed(), problems), language);
    }

    /** What was typed stays in the fields that clash; the rest is what both agree on. Sending again settles it. */
    private static Form settled(
            Form sent, int number, List<Merge.Clash> clashes, Map<Field, String> merged, Language language) {
        Map<Field, String> shown = new HashMap<>();
        merged.forEach((field, text) -> shown.put(field, field.reading().show(text, language)));
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

    private void fill(Model model, CaseHead head, Form form, List<FieldView> fields, Language language) {
        String chosen = form.typed().getOrDefault(Field.PRICE_ITEM, "");
        model.addAttribute("prices", form.kind() == EntryKind.LINE ? prices.among("", chosen, language) : List.of());
        model.addAttribute("chosen", chosen);
        model.addAttribute("searched", "");
        model.addAttribute("head", head);
        model.addAttribute("form", form);
        model.addAttribute("fields", fields);
        model.addAttribute("more", fields.stream().anyMatch(FieldView::more));
        model.addAttribute("mayWrite", head.mayWrite());
    }

    /** The answer to a form that sends itself at every change. */
    ResponseEntity<Map<String, Object>> answer(Form sent, Outcome outcome, Language language) {
        Wording wording = Wording.in(language);
        return switch (outcome) {
            case Outcome.Saved(int number) ->
                ResponseEntity.ok(Map.of(
                        "message", wording.say(Label.term("case.saved-at", Label.verbatim(time()))),
                        "hidden",
                                Map.of(
                                        "versie",
                                        String.valueOf(number),
                                        "sleutel",
                                        UUID.randomUUID().toString())));
            case Outcome.Wrong(Map<Field, Label> problems) -> {
                Map<String, String> said = new HashMap<>();
                problems.forEach((field, problem) -> said.put(field.id(), wording.say(problem)));
                yield ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(Map.of("message", wording.say(Label.term("case.not-saved")), "problems", said));
            }
            case Outcome.Clashed _, Outcome.Gone _ ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Map.of("message", wording.say(Label.term("case.conflict"))));
        };
    }

    private String time() {
        LocalTime now = LocalTime.now(clock);
        return "%02d:%02d".formatted(now.getHour(), now.getMinute());
    }
}
