package nl.doorbraak.app.programme.web;

import static nl.doorbraak.app.programme.ProgrammeField.DEFINITION;
import static nl.doorbraak.app.programme.ProgrammeField.NOTE;
import static nl.doorbraak.app.programme.ProgrammeField.NOT_IN_EUROS;
import static nl.doorbraak.app.programme.ProgrammeField.TARGET_GROUP;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.FormAnswers;
import nl.doorbraak.app.form.FormWords;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.app.programme.ProgrammeField;
import nl.doorbraak.app.programme.ProgrammeHead;
import nl.doorbraak.app.programme.ProgrammeKind;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The one form on which anything about a programme is filled in, and the answers it gives. */
@Component
class ProgrammeForms {

    private static final Set<ProgrammeField> SEVERAL = Set.of(TARGET_GROUP, DEFINITION, NOT_IN_EUROS, NOTE);

    private final FormAnswers answers;

    ProgrammeForms(FormAnswers answers) {
        this.answers = answers;
    }

    /** How forms about a programme are said. */
    static FormWords<ProgrammeField> words(Wording wording) {
        return new FormWords<>(wording, new ProgrammeChoices(wording)::of, SEVERAL, Optional.empty());
    }

    /** Puts a form in the model, showing what is stored. */
    void show(Model model, ProgrammeHead head, Form<ProgrammeKind, ProgrammeField> stored, Language language) {
        FormWords<ProgrammeField> words = words(Wording.in(language));
        fill(model, head, stored, words.shown(stored.typed()), Map.of(), words);
    }

    /** Puts a refused form in the model: as it was typed, with what is wrong. */
    void again(
            Model model,
            ProgrammeHead head,
            Form<ProgrammeKind, ProgrammeField> sent,
            Outcome<ProgrammeField> outcome,
            Language language) {
        FormWords<ProgrammeField> words = words(Wording.in(language));
        Form<ProgrammeKind, ProgrammeField> next = FormAnswers.refused(model, sent, outcome, words);
        fill(model, head, next, next.typed(), FormAnswers.problems(outcome), words);
    }

    private static void fill(
            Model model,
            ProgrammeHead head,
            Form<ProgrammeKind, ProgrammeField> form,
            Map<ProgrammeField, String> shown,
            Map<ProgrammeField, Label> problems,
            FormWords<ProgrammeField> words) {
        model.addAttribute("head", head);
        model.addAttribute("form", form);
        model.addAttribute("groups", words.groups(form.kind(), shown, problems));
        model.addAttribute("mayWrite", head.mayWrite());
    }

    /** The answer to a form that sends itself at every change. */
    ResponseEntity<Map<String, Object>> answer(ProgrammeKind kind, Outcome<ProgrammeField> outcome, Language language) {
        return answers.of(outcome, kind, words(Wording.in(language)), Map.of());
    }
}
