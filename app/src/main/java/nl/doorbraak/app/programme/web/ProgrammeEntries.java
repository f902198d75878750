package nl.doorbraak.app.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsProgramme;
import nl.doorbraak.app.access.WritesProgramme;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.app.form.Told;
import nl.doorbraak.app.programme.ProgrammeEntry;
import nl.doorbraak.app.programme.ProgrammeField;
import nl.doorbraak.app.programme.ProgrammeFilling;
import nl.doorbraak.app.programme.ProgrammeHeads;
import nl.doorbraak.app.programme.ProgrammeKind;
import nl.doorbraak.app.programme.ProgrammeVersion;
import nl.doorbraak.app.programme.ProgrammeVersions;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one thing that is filled in about a programme: shown, sent, taken out. One way to edit, the way of a case. */
@Controller
class ProgrammeEntries {

    private static final Pattern ID =
            Pattern.compile("(cohort|saving|cost|loan|budget|expectation|check)-[a-z0-9-]{1,20}|scope|holding-on");
    private static final String ASYNC = "X-Bewaar";

    private final ProgrammeHeads heads;
    private final ProgrammeVersions versions;
    private final ProgrammeFilling filling;
    private final ProgrammeForms forms;

    ProgrammeEntries(ProgrammeHeads heads, ProgrammeVersions versions, ProgrammeFilling filling, ProgrammeForms forms) {
        this.heads = heads;
        this.versions = versions;
        this.filling = filling;
        this.forms = forms;
    }

    /** Something new: it gets its id here, so that sending it twice makes one. */
    @WritesProgramme("programme-input")
    @GetMapping("/programmas/{programmeId}/nieuw/{soort}")
    String add(@PathVariable UUID programmeId, @PathVariable String soort) {
        ProgrammeKind kind = ProgrammeKind.of(soort).orElseThrow(NotFound::new);
        String id = kind.single()
                ? kind.id()
                : kind.id() + "-" + UUID.randomUUID().toString().substring(0, 8);
        return "redirect:" + href(programmeId, id);
    }

    @ReadsProgramme("programme-input")
    @GetMapping("/programmas/{programmeId}/regels/{id}")
    String show(
            @PathVariable UUID programmeId,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) Optional<String> part,
            Locale locale,
            Model model) {
        Form<ProgrammeKind, ProgrammeField> form = stored(programmeId, id, Language.of(locale));
        forms.show(model, heads.of(programmeId), form, Language.of(locale));
        model.addAttribute("isNew", isNew(programmeId, id));
        return part.isPresent() ? "programme/entry :: entryform" : "programme/entry";
    }

    @WritesProgramme("programme-input")
    @PostMapping(path = "/programmas/{programmeId}/regels/{id}", headers = "!" + ASYNC)
    String send(
            @PathVariable UUID programmeId,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Form<ProgrammeKind, ProgrammeField> form = Form.sent(programmeId, id, kind(id), sent, Language.of(locale));
        Outcome<ProgrammeField> outcome = filling.send(form);
        if (outcome instanceof Outcome.Saved<ProgrammeField>) {
            return "redirect:/programmas/" + programmeId + "/" + room(form.kind()) + "#" + id;
        }
        response.setStatus(outcome instanceof Outcome.Wrong<ProgrammeField> ? 422 : 409);
        forms.again(model, heads.of(programmeId), form, outcome, Language.of(locale));
        model.addAttribute("isNew", isNew(programmeId, id));
        return "programme/entry";
    }

    @WritesProgramme("programme-input")
    @PostMapping(path = "/programmas/{programmeId}/regels/{id}", headers = ASYNC)
    @ResponseBody
    ResponseEntity<Map<String, Object>> keep(
            @PathVariable UUID programmeId,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Locale locale) {
        return forms.answer(
                kind(id),
                filling.send(Form.sent(programmeId, id, kind(id), sent, Language.of(locale))),
                Language.of(locale));
    }

    @WritesProgramme("programme-input")
    @PostMapping("/programmas/{programmeId}/regels/{id}/weg")
    String remove(
            @PathVariable UUID programmeId,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam UUID sleutel,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        ProgrammeKind kind = kind(id);
        if (kind.single()) {
            throw new NotFound();
        }
        if (filling.remove(programmeId, versie, id, sleutel) instanceof Outcome.Saved<ProgrammeField>(int number)) {
            name(programmeId, number - 1, id, locale)
                    .ifPresent(name -> next.addFlashAttribute(
                            Told.NAME,
                            Told.removed(wording(locale), name, href(programmeId, id) + "/terug", number - 1)));
            return "redirect:/programmas/" + programmeId + "/" + room(kind);
        }
        response.setStatus(409);
        model.addAttribute("changed", true);
        Language language = Language.of(locale);
        forms.show(model, heads.of(programmeId), stored(programmeId, id, language), language);
        model.addAttribute("isNew", false);
        return "programme/entry";
    }

    /** Undoes that it was taken out: it comes back in a new version. */
    @WritesProgramme("programme-input")
    @PostMapping("/programmas/{programmeId}/regels/{id}/terug")
    String putBack(
            @PathVariable UUID programmeId,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam UUID sleutel,
            Locale locale,
            RedirectAttributes next) {
        ProgrammeKind kind = kind(id);
        Optional<String> name =
                filling.putBack(programmeId, versie, id, sleutel) instanceof Outcome.Saved<ProgrammeField>(int number)
                        ? name(programmeId, number, id, locale)
                        : Optional.empty();
        next.addFlashAttribute(Told.NAME, Told.putBack(wording(locale), name));
        return "redirect:/programmas/" + programmeId + "/" + room(kind);
    }

    /** What an entry is called in a version in which it stands. */
    private Optional<String> name(UUID programmeId, int version, String id, Locale locale) {
        ProgrammeRows rows =
                new ProgrammeRows(wording(locale), heads.of(programmeId).file());
        return versions.find(programmeId, version)
                .flatMap(found -> found.input().find(id))
                .map(rows::name);
    }

    private static Wording wording(Locale locale) {
        return Wording.in(Language.of(locale));
    }

    private static String href(UUID programmeId, String id) {
        return "/programmas/" + programmeId + "/regels/" + id;
    }

    static String room(ProgrammeKind kind) {
        return kind == ProgrammeKind.CHECK ? "start" : "uitgangspunten";
    }

    private static ProgrammeKind kind(String id) {
        if (!ID.matcher(id).matches()) {
            throw new NotFound();
        }
        return ProgrammeKind.of(id)
                .filter(ProgrammeKind::single)
                .or(() -> ProgrammeKind.of(id.replaceFirst("-.*", "")))
                .orElseThrow(NotFound::new);
    }

    private Form<ProgrammeKind, ProgrammeField> stored(UUID programmeId, String id, Language language) {
        ProgrammeKind kind = kind(id);
        ProgrammeVersion current = versions.current(programmeId);
        Map<ProgrammeField, String> fields = current.input()
                .find(id)
                .map(ProgrammeEntry::fields)
                .orElseGet(() -> ProgrammeBeginnings.of(kind, id, language));
        return new Form<>(programmeId, current.number(), id, kind, fields, UUID.randomUUID());
    }

    private boolean isNew(UUID programmeId, String id) {
        return versions.current(programmeId).input().find(id).isEmpty();
    }
}
