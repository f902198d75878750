package nl.doorbraak.app.sheet.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.FormAnswers;
import nl.doorbraak.app.form.FormWords;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.app.pricelist.PriceChoices;
import nl.doorbraak.app.programme.ProgrammeHead;
import nl.doorbraak.app.programme.ProgrammeHeads;
import nl.doorbraak.app.sheet.SheetEntry;
import nl.doorbraak.app.sheet.SheetField;
import nl.doorbraak.app.sheet.SheetFile;
import nl.doorbraak.app.sheet.SheetKind;
import nl.doorbraak.app.sheet.SheetVersion;
import nl.doorbraak.app.sheet.SheetVersions;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The one form on which anything about a sheet is filled in, and the answers it gives. */
@Component
class SheetForms {

    private static final Set<SheetField> SEVERAL = Set.of(SheetField.ABOUT, SheetField.NOT_IN_EUROS);

    private final ProgrammeHeads heads;
    private final SheetVersions versions;
    private final PriceChoices prices;
    private final FormAnswers answers;

    SheetForms(ProgrammeHeads heads, SheetVersions versions, PriceChoices prices, FormAnswers answers) {
        this.heads = heads;
        this.versions = versions;
        this.prices = prices;
        this.answers = answers;
    }

    /** How forms about a sheet are said. */
    static FormWords<SheetField> words(Wording wording) {
        return new FormWords<>(wording, new SheetChoices(wording)::of, SEVERAL, Optional.of(SheetField.PRICE_ITEM));
    }

    /** Puts a form in the model, showing what is stored. */
    void show(Model model, SheetFile file, String id, SheetKind kind, Language language) {
        SheetVersion current = versions.current(file.id());
        Map<SheetField, String> fields =
                current.input().find(id).map(SheetEntry::fields).orElseGet(() -> SheetBeginnings.of(kind));
        FormWords<SheetField> words = words(Wording.in(language));
        Form<SheetKind, SheetField> form = new Form<>(file.id(), current.number(), id, kind, fields, UUID.randomUUID());
        fill(model, file, form, words.shown(fields), Map.of(), words);
    }

    /** Puts a form in the model as it was typed, with what was found in the price list. */
    void searched(Model model, SheetFile file, Form<SheetKind, SheetField> sent, String search, Language language) {
        fill(model, file, sent, sent.typed(), Map.of(), words(Wording.in(language)));
        prices.fill(
                model,
                search,
                sent.typed().getOrDefault(SheetField.PRICE_ITEM, ""),
                PriceChoices.For.A_COUNT,
                language);
    }

    /** Puts a refused form in the model: as it was typed, with what is wrong. */
    void again(
            Model model,
            SheetFile file,
            Form<SheetKind, SheetField> sent,
            Outcome<SheetField> outcome,
            Language language) {
        FormWords<SheetField> words = words(Wording.in(language));
        Form<SheetKind, SheetField> next = FormAnswers.refused(model, sent, outcome, words);
        fill(model, file, next, next.typed(), FormAnswers.problems(outcome), words);
    }

    private void fill(
            Model model,
            SheetFile file,
            Form<SheetKind, SheetField> form,
            Map<SheetField, String> shown,
            Map<SheetField, Label> problems,
            FormWords<SheetField> words) {
        if (form.kind().fields().contains(SheetField.PRICE_ITEM)) {
            String chosen = shown.getOrDefault(SheetField.PRICE_ITEM, "");
            prices.fill(
                    model, "", chosen, PriceChoices.For.A_COUNT, words.wording().language());
        }
        ProgrammeHead head = heads.of(file.programmeId());
        model.addAttribute("head", head);
        model.addAttribute("mayWrite", head.mayWrite());
        model.addAttribute("sheet", file);
        model.addAttribute("form", form);
        model.addAttribute("groups", words.groups(form.kind(), shown, problems));
        model.addAttribute(
                "isNew", versions.current(file.id()).input().find(form.id()).isEmpty());
        model.addAttribute("searchHref", file.room("prijskeuze/" + form.id()));
    }

    /** The answer to a form that sends itself at every change. */
    ResponseEntity<Map<String, Object>> answer(SheetKind kind, Outcome<SheetField> outcome, Language language) {
        return answers.of(outcome, kind, words(Wording.in(language)), Map.of());
    }
}
