package nl.doorbraak.app.casefile.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.casefile.CaseFile;
import nl.doorbraak.app.casefile.CaseHead;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.casefile.Entry;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.FillingIn;
import nl.doorbraak.app.casefile.Form;
import nl.doorbraak.app.casefile.Household;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.casefile.Outcome;
import nl.doorbraak.app.casefile.ReturnVersion;
import nl.doorbraak.app.casefile.ReturnVersions;
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

/** The page of one line, cost, correction, member or head: shown, sent, taken out. One way to edit, whatever it is. */
@Controller
class EntryPages {

    private static final Pattern ID = Pattern.compile("(line|cost|member)-[a-z0-9]{1,12}|corrections|basis|head");
    private static final String ASYNC = "X-Bewaar";

    private final CaseHeads heads;
    private final Members members;
    private final ReturnVersions versions;
    private final FillingIn fillingIn;
    private final Household household;
    private final EntryForms forms;

    EntryPages(
            CaseHeads heads,
            Members members,
            ReturnVersions versions,
            FillingIn fillingIn,
            Household household,
            EntryForms forms) {
        this.heads = heads;
        this.members = members;
        this.versions = versions;
        this.fillingIn = fillingIn;
        this.household = household;
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
    @GetMapping("/casussen/{caseId}/regels/{id}")
    String show(
            @PathVariable UUID caseId,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String situatie,
            @RequestHeader(name = "HX-Request", required = false) Optional<String> part,
            Locale locale,
            Model model) {
        CaseHead head = heads.of(caseId);
        Form form = stored(head, id, kind(id), situatie);
        forms.show(model, head, form, members.of(caseId), Language.of(locale));
        model.addAttribute("isNew", isNew(head, form));
        Scenario.of(situatie).ifPresent(each -> model.addAttribute("situatie", each.id()));
        return part.isPresent() ? "casefile/entry :: entryform" : "casefile/entry";
    }

    @WritesCase("lines")
    @PostMapping(path = "/casussen/{caseId}/regels/{id}", headers = "!" + ASYNC)
    String send(
            @PathVariable UUID caseId,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        Form form = form(caseId, id, sent);
        Outcome outcome = send(form);
        if (outcome instanceof Outcome.Saved) {
            return "redirect:" + heads.of(caseId).room(room(form.kind())) + "#" + id;
        }
        response.setStatus(outcome instanceof Outcome.Wrong ? 422 : 409);
        CaseHead head = heads.of(caseId);
        forms.again(model, head, form, outcome, members.of(caseId), Language.of(locale));
        model.addAttribute("isNew", isNew(head, form));
        return "casefile/entry";
    }

    @WritesCase("lines")
    @PostMapping(path = "/casussen/{caseId}/regels/{id}", headers = ASYNC)
    @ResponseBody
    ResponseEntity<Map<String, Object>> keep(
            @PathVariable UUID caseId, @PathVariable String id, @RequestParam Map<String, String> sent, Locale locale) {
        Form form = form(caseId, id, sent);
        return forms.answer(form, send(form), Language.of(locale));
    }

    @WritesCase("lines")
    @PostMapping("/casussen/{caseId}/regels/{id}/weg")
    String remove(
            @PathVariable UUID caseId,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam UUID sleutel,
            Locale locale,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        EntryKind kind = kind(id);
        if (!kind.removable()) {
            throw new NotFound();
        }
        if (fillingIn.remove(caseId, versie, id, sleutel) instanceof Outcome.Saved) {
            return "redirect:/casussen/" + caseId + "/regels";
        }
        response.setStatus(409);
        model.addAttribute("changed", true);
        CaseHead head = heads.of(caseId);
        forms.show(model, head, stored(head, id, kind, ""), members.of(caseId), Language.of(locale));
        model.addAttribute("isNew", false);
        return "casefile/entry";
    }

    private Outcome send(Form form) {
        return form.kind().ofReturn() ? fillingIn.send(form) : household.send(form);
    }

    private static String room(EntryKind kind) {
        return kind.ofReturn() ? "regels" : "";
    }

    private static EntryKind kind(String id) {
        if (!ID.matcher(id).matches()) {
            throw new NotFound();
        }
        return EntryKind.of(id.replaceFirst("-.*", "")).orElseThrow(NotFound::new);
    }

    private static Form form(UUID caseId, String id, Map<String, String> sent) {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        EntryKind kind = kind(id);
        kind.fields().forEach(field -> typed.put(field, sent.getOrDefault(field.id(), "")));
        try {
            UUID token = UUID.fromString(sent.getOrDefault("sleutel", ""));
            return new Form(caseId, Integer.parseInt(sent.getOrDefault("versie", "0")), id, kind, typed, token);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private Form stored(CaseHead head, String id, EntryKind kind, String situatie) {
        UUID caseId = head.file().id();
        if (kind == EntryKind.HEAD) {
            CaseFile.Head now = head.file().head();
            return new Form(caseId, now.number(), id, kind, Household.fields(now), UUID.randomUUID());
        }
        if (kind == EntryKind.MEMBER) {
            Optional<Member> member = members.of(caseId).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            int number = member.map(Member::number).orElse(0);
            return new Form(
                    caseId, number, id, kind, member.map(Household::fields).orElse(Map.of()), UUID.randomUUID());
        }
        ReturnVersion current = versions.current(caseId);
        Map<Field, String> fields =
                current.input().find(id).map(Entry::fields).orElseGet(() -> Beginnings.of(kind, situatie));
        return new Form(caseId, current.number(), id, kind, fields, UUID.randomUUID());
    }

    private boolean isNew(CaseHead head, Form form) {
        UUID caseId = head.file().id();
        return switch (form.kind()) {
            case HEAD -> false;
            case MEMBER ->
                members.of(caseId).stream().noneMatch(each -> each.id().equals(form.id()));
            case CORRECTIONS, BASIS, LINE, COST ->
                versions.current(caseId).input().find(form.id()).isEmpty();
        };
    }
}
