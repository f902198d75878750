package nl.doorbraak.app.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.casefile.CaseHead;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.FillingIn;
import nl.doorbraak.app.casefile.Household;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.app.form.Told;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.wording.Language;
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

/** The page of one line, cost, correction, member or head: shown, sent, taken out. One way to edit, whatever it is. */
@Controller
class EntryPages {

    private static final String ONE = "/casussen/{caseId}/regels/{id}";
    private static final String ASYNC = "X-Bewaar";
    private static final String PAGE = "casefile/entry";

    private final CaseHeads heads;
    private final FillingIn fillingIn;
    private final Household household;
    private final StoredForms stored;
    private final EntryForms forms;
    private final Doings doings;

    EntryPages(
            CaseHeads heads,
            FillingIn fillingIn,
            Household household,
            StoredForms stored,
            EntryForms forms,
            Doings doings) {
        this.doings = doings;
        this.heads = heads;
        this.fillingIn = fillingIn;
        this.household = household;
        this.stored = stored;
        this.forms = forms;
    }

    /** Something new: it gets its id here, so that sending it twice makes one. */
    @WritesCase("lines")
    @GetMapping("/casussen/{caseId}/nieuw/{soort}")
    String add(
            @PathVariable UUID caseId, @PathVariable String soort, @RequestParam(defaultValue = "") String situatie) {
        EntryKind kind = EntryKind.of(soort).orElseThrow(NotFound::new);
        String id = kind.single()
                ? kind.id()
                : kind.id() + "-" + UUID.randomUUID().toString().substring(0, 8);
        String scenario =
                Scenario.of(situatie).map(each -> "?situatie=" + each.id()).orElse("");
        return "redirect:/casussen/" + caseId + "/regels/" + id + scenario;
    }

    @ReadsCase("lines")
    @GetMapping(ONE)
    String show(
            @PathVariable UUID caseId,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String situatie,
            @RequestParam Optional<String> nakijken,
            @RequestHeader(name = "HX-Request", required = false) Optional<String> part,
            Locale locale,
            Model model) {
        CaseHead head = heads.of(caseId);
        forms.show(model, head, stored.of(head, id, EntryIds.kind(id), situatie), Language.of(locale));
        model.addAttribute("look", nakijken.isPresent());
        Scenario.of(situatie).ifPresent(each -> model.addAttribute("situatie", each.id()));
        return part.isPresent() ? PAGE + " :: entryform" : PAGE;
    }

    @WritesCase("lines")
    @PostMapping(path = ONE, headers = "!" + ASYNC)
    String send(
            @PathVariable UUID caseId,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Form<EntryKind, Field> form = Form.sent(caseId, id, EntryIds.kind(id), sent, Language.of(locale));
        Map<Field, String> asked = stored.asked(caseId, id);
        boolean isNew = stored.isNew(caseId, id, form.kind());
        Outcome<Field> outcome = send(form);
        if (outcome instanceof Outcome.Saved<Field>) {
            if (isNew) {
                next.addFlashAttribute(Told.NAME, doings.added(heads.of(caseId), form, Language.of(locale)));
            }
            return "redirect:" + next(form, asked, isNew);
        }
        response.setStatus(outcome instanceof Outcome.Wrong<Field> ? 422 : 409);
        forms.again(model, heads.of(caseId), form, outcome, Language.of(locale));
        return PAGE;
    }

    @WritesCase("lines")
    @PostMapping(path = ONE, headers = ASYNC)
    @ResponseBody
    ResponseEntity<Map<String, Object>> keep(
            @PathVariable UUID caseId, @PathVariable String id, @RequestParam Map<String, String> sent, Locale locale) {
        Form<EntryKind, Field> form = Form.sent(caseId, id, EntryIds.kind(id), sent, Language.of(locale));
        return forms.answer(heads.of(caseId), form, send(form), Language.of(locale));
    }

    /** Searching the price list without script: the form comes back as it was typed, and nothing is kept. */
    @WritesCase("lines")
    @PostMapping("/casussen/{caseId}/prijskeuze/{id}")
    String search(
            @PathVariable UUID caseId,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model) {
        Form<EntryKind, Field> form = Form.sent(caseId, id, EntryIds.kind(id), sent, Language.of(locale));
        forms.searched(model, heads.of(caseId), form, sent.getOrDefault("zoekprijs", ""), Language.of(locale));
        return PAGE;
    }

    @WritesCase("lines")
    @PostMapping(ONE + "/weg")
    String remove(
            @PathVariable UUID caseId,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam UUID sleutel,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        if (!EntryIds.kind(id).removable()) {
            throw new NotFound();
        }
        Outcome<Field> outcome = fillingIn.remove(caseId, versie, id, sleutel);
        if (outcome instanceof Outcome.Saved<Field>(int number)) {
            next.addFlashAttribute(Told.NAME, doings.removed(heads.of(caseId), id, number, Language.of(locale)));
            return "redirect:/casussen/" + caseId + "/regels";
        }
        CaseHead head = heads.of(caseId);
        Form<EntryKind, Field> form = stored.of(head, id, EntryIds.kind(id), "");
        forms.show(model, head, form, Language.of(locale));
        if (outcome instanceof Outcome.Wrong<Field>) {
            response.setStatus(422);
            forms.refused(model, head, form, outcome, Language.of(locale));
        } else {
            response.setStatus(409);
            model.addAttribute("changed", true);
        }
        return PAGE;
    }

    /** Undoes that it was taken out: it comes back in a new version. */
    @WritesCase("lines")
    @PostMapping(ONE + "/terug")
    String putBack(
            @PathVariable UUID caseId,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam UUID sleutel,
            Locale locale,
            RedirectAttributes next) {
        boolean kept = fillingIn.putBack(caseId, versie, id, sleutel) instanceof Outcome.Saved<Field>;
        next.addFlashAttribute(Told.NAME, doings.putBack(heads.of(caseId), id, kept, Language.of(locale)));
        return "redirect:/casussen/" + caseId + "/regels";
    }

    private Outcome<Field> send(Form<EntryKind, Field> form) {
        return form.kind().ofReturn() ? fillingIn.send(form) : household.send(form);
    }

    /** Where somebody goes after saving: to the list, or once more to the form when saving brought up a question. */
    private String next(Form<EntryKind, Field> form, Map<Field, String> asked, boolean isNew) {
        CaseHead head = heads.of(form.about());
        Map<Field, String> now = stored.asked(form.about(), form.id());
        if (!asked.entrySet().containsAll(now.entrySet())) {
            return head.room("regels/" + form.id()) + "?nakijken";
        }
        // What was added is told at the head of the page, where the focus goes; what was changed is looked for in its
        // row.
        return head.room(form.kind().ofReturn() ? "regels" : "") + (isNew ? "" : "#" + form.id());
    }
}
