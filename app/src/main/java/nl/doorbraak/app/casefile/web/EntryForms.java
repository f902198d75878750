package nl.doorbraak.app.casefile.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbraak.app.casefile.CaseHead;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.FormAnswers;
import nl.doorbraak.app.form.FormWords;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.app.pricelist.PriceChoices;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The one form on which anything about a case is filled in, and the answers it gives. */
@Component
class EntryForms {

    private static final Set<Field> SEVERAL =
            Set.of(Field.NOTE, Field.REASON, Field.NOT_IN_EUROS, Field.BOTH_COUNT, Field.ALSO_SHRINK_NEGATIVE);

    private final PriceChoices prices;
    private final Members members;
    private final StoredForms stored;
    private final FormAnswers answers;

    EntryForms(PriceChoices prices, Members members, StoredForms stored, FormAnswers answers) {
        this.prices = prices;
        this.members = members;
        this.stored = stored;
        this.answers = answers;
    }

    /** Puts a form in the model, showing what is stored. */
    void show(Model model, CaseHead head, Form<EntryKind, Field> form, Language language) {
        FormWords<Field> words = words(head, form, language);
        fill(model, head, form, words.shown(form.typed()), Map.of(), words);
    }

    /** Puts a form in the model as it was typed, with what was found in the price list. */
    void searched(Model model, CaseHead head, Form<EntryKind, Field> sent, String search, Language language) {
        fill(model, head, sent, sent.typed(), Map.of(), words(head, sent, language));
        prices.fill(model, search, sent.typed().getOrDefault(Field.PRICE_ITEM, ""), PriceChoices.For.YEARS, language);
    }

    /** Puts a refused form in the model: as it was typed, with what is wrong. */
    void again(Model model, CaseHead head, Form<EntryKind, Field> sent, Outcome<Field> outcome, Language language) {
        FormWords<Field> words = words(head, sent, language);
        Form<EntryKind, Field> next = FormAnswers.refused(model, sent, outcome, words);
        fill(model, head, next, next.typed(), FormAnswers.problems(outcome), words);
    }

    /** Puts in the model why something cannot be taken out. */
    void refused(Model model, CaseHead head, Form<EntryKind, Field> form, Outcome<Field> outcome, Language language) {
        model.addAttribute("problems", words(head, form, language).said(form.kind(), FormAnswers.problems(outcome)));
    }

    private FormWords<Field> words(CaseHead head, Form<EntryKind, Field> form, Language language) {
        Wording wording = Wording.in(language);
        Choices choices = new Choices(wording, members.of(head.file().id()), events(form, wording));
        return new FormWords<>(wording, choices::of, SEVERAL, Optional.of(Field.PRICE_ITEM));
    }

    /** What the form of a line can say it happens together with: every other event of the case. */
    private List<Option> events(Form<EntryKind, Field> form, Wording wording) {
        EntryViews views = new EntryViews(wording, List.of(), "");
        return stored.events(form.about()).stream()
                .filter(event -> !event.id().equals(form.id()))
                .map(event -> new Option(event.id(), views.name(event)))
                .toList();
    }

    private void fill(
            Model model,
            CaseHead head,
            Form<EntryKind, Field> form,
            Map<Field, String> shown,
            Map<Field, Label> problems,
            FormWords<Field> words) {
        UUID caseId = head.file().id();
        if (form.kind() == EntryKind.LINE) {
            prices.fill(
                    model,
                    "",
                    shown.getOrDefault(Field.PRICE_ITEM, ""),
                    PriceChoices.For.YEARS,
                    words.wording().language());
            model.addAttribute("own", Beginnings.own());
        }
        model.addAttribute("head", head);
        model.addAttribute("form", form);
        model.addAttribute("groups", words.groups(form.kind(), shown, problems));
        model.addAttribute("remarks", words.said(form.kind(), stored.questions(caseId, form.id())));
        model.addAttribute("isNew", stored.isNew(caseId, form.id(), form.kind()));
        model.addAttribute("mayWrite", head.mayWrite());
        model.addAttribute("searchHref", head.room("prijskeuze/" + form.id()));
    }

    /** The answer to a form that sends itself at every change. */
    ResponseEntity<Map<String, Object>> answer(
            CaseHead head, Form<EntryKind, Field> sent, Outcome<Field> outcome, Language language) {
        FormWords<Field> words = words(head, sent, language);
        Map<String, Object> more = outcome instanceof Outcome.Saved<Field> ? saved(head, sent, words) : Map.of();
        return answers.of(outcome, sent.kind(), words, more);
    }

    private Map<String, Object> saved(CaseHead head, Form<EntryKind, Field> sent, FormWords<Field> words) {
        Map<Field, Label> questions = stored.questions(sent.about(), sent.id());
        Map<String, Object> saved = new HashMap<>();
        saved.put("remarks", words.said(sent.kind(), questions));
        saved.put("filled", filled(head, sent, words));
        if (!questions.isEmpty()) {
            saved.put("message", words.wording().say(Label.term("case.saved-at.look", Label.verbatim(answers.time()))));
        }
        return saved;
    }

    /** What was left empty and now holds something: the writer sees what is computed with. */
    private Map<String, String> filled(CaseHead head, Form<EntryKind, Field> sent, FormWords<Field> words) {
        Map<String, String> filled = new HashMap<>();
        words.shown(stored.of(head, sent.id(), sent.kind(), "").typed()).forEach((field, text) -> {
            if (sent.typed().getOrDefault(field, "").isBlank() && !text.isEmpty()) {
                filled.put(field.id(), text);
            }
        });
        return filled;
    }
}
