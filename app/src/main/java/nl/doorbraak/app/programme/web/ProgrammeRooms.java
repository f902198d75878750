package nl.doorbraak.app.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.doorbraak.app.access.ReadsProgramme;
import nl.doorbraak.app.form.FormWords;
import nl.doorbraak.app.programme.ProgrammeCases;
import nl.doorbraak.app.programme.ProgrammeEntry;
import nl.doorbraak.app.programme.ProgrammeField;
import nl.doorbraak.app.programme.ProgrammeHead;
import nl.doorbraak.app.programme.ProgrammeHeads;
import nl.doorbraak.app.programme.ProgrammeInput;
import nl.doorbraak.app.programme.ProgrammeKind;
import nl.doorbraak.app.programme.ProgrammeVersions;
import nl.doorbraak.app.programme.StartChecks;
import nl.doorbraak.app.programme.StartChecks.Check;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rooms of a programme in which one looks around: all that was filled in, what must be in order, and its cases. */
@Controller
class ProgrammeRooms {

    private final ProgrammeHeads heads;
    private final ProgrammeVersions versions;
    private final ProgrammeCases cases;

    ProgrammeRooms(ProgrammeHeads heads, ProgrammeVersions versions, ProgrammeCases cases) {
        this.heads = heads;
        this.versions = versions;
        this.cases = cases;
    }

    /** A field of which a programme has one, with what was filled in. */
    public record Fact(String name, String text) {}

    /** One thing to have in order before the start, as a row. */
    public record CheckView(String id, String href, String name, String note, String owner, String by, String state) {}

    @ReadsProgramme("programme-input")
    @GetMapping("/programmas/{programmeId}/uitgangspunten")
    String input(@PathVariable UUID programmeId, Locale locale, Model model) {
        ProgrammeHead head = heads.of(programmeId);
        ProgrammeInput input = versions.current(programmeId).input();
        Wording wording = Wording.in(Language.of(locale));
        ProgrammeRows rows = new ProgrammeRows(wording, head.file());
        model.addAttribute("head", head);
        model.addAttribute("scope", facts(input, ProgrammeKind.SCOPE, wording));
        model.addAttribute("holding", facts(input, ProgrammeKind.HOLDING_ON, wording));
        for (ProgrammeKind kind : ProgrammeKind.values()) {
            if (!kind.single()) {
                model.addAttribute(kind.id() + "s", rows.of(input, kind));
            }
        }
        return "programme/input";
    }

    @ReadsProgramme("programme-input")
    @GetMapping("/programmas/{programmeId}/start")
    String start(@PathVariable UUID programmeId, Locale locale, Model model) {
        ProgrammeHead head = heads.of(programmeId);
        Wording wording = Wording.in(Language.of(locale));
        model.addAttribute("head", head);
        model.addAttribute(
                "checks",
                new StartChecks(versions.current(programmeId).input())
                        .all().stream().map(check -> view(check, head, wording)).toList());
        return "programme/start";
    }

    @ReadsProgramme("programme-cases")
    @GetMapping("/programmas/{programmeId}/casussen")
    String cases(@PathVariable UUID programmeId, Model model) {
        model.addAttribute("head", heads.of(programmeId));
        model.addAttribute("cases", cases.of(programmeId));
        model.addAttribute("toAdd", cases.toAdd(programmeId));
        return "programme/cases";
    }

    private static List<Fact> facts(ProgrammeInput input, ProgrammeKind kind, Wording wording) {
        FormWords<ProgrammeField> words = ProgrammeForms.words(wording);
        List<Fact> facts = new ArrayList<>();
        input.the(kind)
                .ifPresent(entry -> kind.fields().stream()
                        .filter(field -> entry.given(field).isPresent())
                        .forEach(field -> facts.add(new Fact(
                                wording.say(nl.doorbraak.engine.wording.Label.term(field.labelKey())),
                                text(words, entry, field)))));
        return facts;
    }

    private static String text(FormWords<ProgrammeField> words, ProgrammeEntry entry, ProgrammeField field) {
        String shown = words.shown(field, entry.text(field));
        return switch (field.reading()) {
            case PERCENTAGE -> shown.endsWith("%") ? shown : shown + "%";
            case PERCENTAGES -> shown.replace(";", "%;").replaceFirst("%?$", "%");
            default -> shown;
        };
    }

    private static CheckView view(Check check, ProgrammeHead head, Wording wording) {
        String name = check.entry()
                .map(entry -> entry.text(ProgrammeField.NAME))
                .orElseGet(() ->
                        StartChecks.usualName(check.id()).map(wording::say).orElse(check.id()));
        return new CheckView(
                check.id(),
                head.room("regels/" + check.id()),
                name,
                check.text(ProgrammeField.NOTE),
                check.text(ProgrammeField.OWNER),
                ProgrammeField.BY.reading().show(check.text(ProgrammeField.BY), wording.language()),
                check.state().id());
    }
}
