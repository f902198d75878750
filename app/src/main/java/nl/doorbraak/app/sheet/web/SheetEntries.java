package nl.doorbraak.app.sheet.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsProgramme;
import nl.doorbraak.app.access.WritesProgramme;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.app.form.Told;
import nl.doorbraak.app.sheet.SheetField;
import nl.doorbraak.app.sheet.SheetFile;
import nl.doorbraak.app.sheet.SheetFilling;
import nl.doorbraak.app.sheet.SheetKind;
import nl.doorbraak.app.sheet.SheetVersions;
import nl.doorbraak.app.sheet.Sheets;
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

/** The page of one thing that is filled in on a sheet: shown, sent, taken out. One way to edit, the way of a case. */
@Controller
class SheetEntries {

    private static final String SHEET = "/programmas/{programmeId}/berekeningen/{sheetId}";
    private static final String ONE = SHEET + "/regels/{id}";
    private static final String ASYNC = "X-Bewaar";
    private static final String PAGE = "sheet/entry";

    private final Sheets sheets;
    private final SheetVersions versions;
    private final SheetFilling filling;
    private final SheetForms forms;

    SheetEntries(Sheets sheets, SheetVersions versions, SheetFilling filling, SheetForms forms) {
        this.sheets = sheets;
        this.versions = versions;
        this.filling = filling;
        this.forms = forms;
    }

    /** Something new: it gets its id here, so that sending it twice makes one. */
    @WritesProgramme("sheet")
    @GetMapping(SHEET + "/nieuw/{soort}")
    String add(@PathVariable UUID programmeId, @PathVariable UUID sheetId, @PathVariable String soort) {
        SheetKind kind = SheetKind.of(soort).orElseThrow(NotFound::new);
        String id = kind.single()
                ? kind.id()
                : kind.id() + "-" + UUID.randomUUID().toString().substring(0, 8);
        return "redirect:" + sheets.get(programmeId, sheetId).room("regels/" + id);
    }

    @ReadsProgramme("sheet")
    @GetMapping(ONE)
    String show(
            @PathVariable UUID programmeId,
            @PathVariable UUID sheetId,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) Optional<String> part,
            Locale locale,
            Model model) {
        forms.show(model, sheets.get(programmeId, sheetId), id, kind(id), Language.of(locale));
        return part.isPresent() ? PAGE + " :: entryform" : PAGE;
    }

    @WritesProgramme("sheet")
    @PostMapping(path = ONE, headers = "!" + ASYNC)
    String send(
            @PathVariable UUID programmeId,
            @PathVariable UUID sheetId,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        SheetFile file = sheets.get(programmeId, sheetId);
        Form<SheetKind, SheetField> form = Form.sent(sheetId, id, kind(id), sent, Language.of(locale));
        Outcome<SheetField> outcome = filling.send(form);
        if (outcome instanceof Outcome.Saved<SheetField>) {
            return "redirect:" + file.href() + "#" + id;
        }
        response.setStatus(outcome instanceof Outcome.Wrong<SheetField> ? 422 : 409);
        forms.again(model, file, form, outcome, Language.of(locale));
        return PAGE;
    }

    @WritesProgramme("sheet")
    @PostMapping(path = ONE, headers = ASYNC)
    @ResponseBody
    ResponseEntity<Map<String, Object>> keep(
            @PathVariable UUID programmeId,
            @PathVariable UUID sheetId,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Locale locale) {
        SheetFile file = sheets.get(programmeId, sheetId);
        Outcome<SheetField> outcome = filling.send(Form.sent(file.id(), id, kind(id), sent, Language.of(locale)));
        return forms.answer(kind(id), outcome, Language.of(locale));
    }

    /** Searching the price list without script: the form comes back as it was typed, and nothing is kept. */
    @WritesProgramme("sheet")
    @PostMapping(SHEET + "/prijskeuze/{id}")
    String search(
            @PathVariable UUID programmeId,
            @PathVariable UUID sheetId,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model) {
        SheetFile file = sheets.get(programmeId, sheetId);
        Form<SheetKind, SheetField> form = Form.sent(sheetId, id, kind(id), sent, Language.of(locale));
        forms.searched(model, file, form, sent.getOrDefault("zoekprijs", ""), Language.of(locale));
        return PAGE;
    }

    @WritesProgramme("sheet")
    @PostMapping(ONE + "/weg")
    String remove(
            @PathVariable UUID programmeId,
            @PathVariable UUID sheetId,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam UUID sleutel,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        SheetKind kind = kind(id);
        SheetFile file = sheets.get(programmeId, sheetId);
        if (kind.single()) {
            throw new NotFound();
        }
        if (filling.remove(sheetId, versie, id, sleutel) instanceof Outcome.Saved<SheetField>(int number)) {
            name(sheetId, number - 1, id)
                    .map(name -> Told.removed(
                            Wording.in(Language.of(locale)), name, file.room("regels/" + id + "/terug"), number - 1))
                    .ifPresent(told -> next.addFlashAttribute(Told.NAME, told));
            return "redirect:" + file.href();
        }
        response.setStatus(409);
        model.addAttribute("changed", true);
        forms.show(model, file, id, kind, Language.of(locale));
        return PAGE;
    }

    /** Undoes that it was taken out: it comes back in a new version. */
    @WritesProgramme("sheet")
    @PostMapping(ONE + "/terug")
    String putBack(
            @PathVariable UUID programmeId,
            @PathVariable UUID sheetId,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam UUID sleutel,
            Locale locale,
            RedirectAttributes next) {
        SheetFile file = sheets.get(programmeId, sheetId);
        Optional<String> name =
                filling.putBack(sheetId, versie, id, sleutel) instanceof Outcome.Saved<SheetField>(int number)
                        ? name(sheetId, number, id)
                        : Optional.empty();
        next.addFlashAttribute(Told.NAME, Told.putBack(Wording.in(Language.of(locale)), name));
        return "redirect:" + file.href();
    }

    /** What an entry is called in a version in which it stands. */
    private Optional<String> name(UUID sheetId, int version, String id) {
        return versions.find(sheetId, version)
                .flatMap(found -> found.input().find(id))
                .map(entry -> entry.text(SheetField.NAME));
    }

    private static SheetKind kind(String id) {
        return SheetKind.ofEntry(id).orElseThrow(NotFound::new);
    }
}
