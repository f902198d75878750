package nl.doorbraak.app.programme.web;

import java.time.Clock;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.programme.ProgrammeField;
import nl.doorbraak.app.programme.ProgrammeForm;
import nl.doorbraak.app.programme.ProgrammeOutcome;
import nl.doorbraak.app.programme.ProgrammeOutcome.Clash;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The one form on which anything about a programme is filled in, and the answers it gives. */
@Component
class ProgrammeForms {

    private final Clock clock;

    ProgrammeForms(Clock clock) {
        this.clock = clock;
    }

    /** A field two people changed, as a page shows it. */
    public record ClashView(String label, String theirs, String mine) {}

    /** Puts a form in the model, showing what is stored. */
    void show(Model model, ProgrammeHead head, ProgrammeForm stored, Language language) {
        Map<ProgrammeField, String> shown = new EnumMap<>(ProgrammeField.class);
        stored.typed().forEach((field, text) -> shown.put(field, field.reading().show(text, language)));
        fill(model, head, stored, new ProgrammeFieldViews(Wording.in(language)).of(stored.kind(), shown, Map.of()));
    }

    /** Puts a refused form in the model: as it was typed, with what is wrong. */
    void again(Model model, ProgrammeHead head, ProgrammeForm sent, ProgrammeOutcome outcome, Language language) {
        Wording wording = Wording.in(language);
        Map<ProgrammeField, Label> problems =
                outcome instanceof ProgrammeOutcome.Wrong(Map<ProgrammeField, Label> wrong) ? wrong : Map.of();
        ProgrammeForm next = sent;
        if (outcome instanceof ProgrammeOutcome.Clashed clashed) {
            next = settled(sent, clashed, language);
            model.addAttribute(
                    "clashes",
                    clashed.clashes().stream()
                            .map(clash -> view(clash, wording))
                            .toList());
        }
        model.addAttribute("gone", outcome instanceof ProgrammeOutcome.Gone);
        Map<String, String> said = new LinkedHashMap<>();
        for (ProgrammeField field : sent.kind().fields()) {
            Optional.ofNullable(problems.get(field)).ifPresent(problem -> said.put(field.id(), wording.say(problem)));
        }
        model.addAttribute("problems", said);
        fill(model, head, next, new ProgrammeFieldViews(wording).of(next.kind(), next.typed(), problems));
    }

    /** What was typed stays in the fields that clash; the rest is what both agree on. Sending again settles it. */
    private static ProgrammeForm settled(ProgrammeForm sent, ProgrammeOutcome.Clashed clashed, Language language) {
        Map<ProgrammeField, String> shown = new HashMap<>();
        clashed.merged()
                .forEach((field, text) -> shown.put(field, field.reading().show(text, language)));
        clashed.clashes()
                .forEach(clash ->
                        shown.put(clash.field(), clash.field().reading().show(clash.mine(), language)));
        return new ProgrammeForm(
                sent.programmeId(), clashed.number(), sent.id(), sent.kind(), shown, UUID.randomUUID());
    }

    private static ClashView view(Clash clash, Wording wording) {
        ProgrammeChoices choices = new ProgrammeChoices(wording);
        return new ClashView(
                wording.say(Label.term(clash.field().labelKey())),
                choices.shown(clash.field(), clash.theirs()),
                choices.shown(clash.field(), clash.mine()));
    }

    private static void fill(Model model, ProgrammeHead head, ProgrammeForm form, List<ProgrammeFieldView> fields) {
        model.addAttribute("head", head);
        model.addAttribute("form", form);
        model.addAttribute("fields", fields);
        model.addAttribute("mayWrite", head.mayWrite());
    }

    /** The answer to a form that sends itself at every change. */
    ResponseEntity<Map<String, Object>> answer(ProgrammeOutcome outcome, Language language) {
        Wording wording = Wording.in(language);
        return switch (outcome) {
            case ProgrammeOutcome.Saved(int number) ->
                ResponseEntity.ok(Map.of(
                        "message",
                        wording.say(Label.term("case.saved-at", Label.verbatim(time()))),
                        "hidden",
                        Map.of(
                                "versie",
                                String.valueOf(number),
                                "sleutel",
                                UUID.randomUUID().toString())));
            case ProgrammeOutcome.Wrong(Map<ProgrammeField, Label> problems) -> {
                Map<String, String> said = new HashMap<>();
                problems.forEach((field, problem) -> said.put(field.id(), wording.say(problem)));
                yield ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(Map.of("message", wording.say(Label.term("case.not-saved")), "problems", said));
            }
            case ProgrammeOutcome.Clashed _, ProgrammeOutcome.Gone _ ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Map.of("message", wording.say(Label.term("case.conflict"))));
        };
    }

    private String time() {
        LocalTime now = LocalTime.now(clock);
        return "%02d:%02d".formatted(now.getHour(), now.getMinute());
    }
}
