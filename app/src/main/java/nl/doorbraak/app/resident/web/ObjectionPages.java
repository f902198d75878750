package nl.doorbraak.app.resident.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.app.resident.ItemWords;
import nl.doorbraak.app.resident.Objection;
import nl.doorbraak.app.resident.Objections;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What residents say is not right in a case, for whoever helps in it; its lead coordinator answers. */
@Controller
class ObjectionPages {

    private static final String PAGE = "/casussen/{caseId}/verzoeken";

    private final CaseHeads heads;
    private final CaseRelations relations;
    private final Members members;
    private final Objections objections;
    private final KnownItems items;
    private final Clock clock;

    ObjectionPages(
            CaseHeads heads,
            CaseRelations relations,
            Members members,
            Objections objections,
            KnownItems items,
            Clock clock) {
        this.heads = heads;
        this.relations = relations;
        this.members = members;
        this.objections = objections;
        this.items = items;
        this.clock = clock;
    }

    /** An objection with what it is about in words, and until when it can be answered. */
    record Row(Objection objection, String about, String member, LocalDate answerBy, boolean late) {}

    @ReadsCase(
            value = "objections",
            roles = {Role.PROFESSIONAL, Role.COORDINATOR})
    @GetMapping(PAGE)
    String list(@PathVariable UUID caseId, Locale locale, Model model) {
        return show(caseId, new TypedFields(Map.of()), locale, model);
    }

    @WritesCase("objection-answered")
    @PostMapping(PAGE + "/{objectionId}")
    String answer(
            @PathVariable UUID caseId,
            @PathVariable UUID objectionId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Objection objection = objections.of(caseId).stream()
                .filter(each -> each.id().equals(objectionId) && relations.mayLead(caseId))
                .findFirst()
                .orElseThrow(NotFound::new);
        TypedFields form = new TypedFields(sent);
        String reason = form.needed("reden-" + objectionId, "objections.problem.reason");
        if (form.right()) {
            answer(objection, form.text("antwoord").equals("aangepast"), reason, form);
        }
        if (form.right()) {
            return "redirect:/casussen/" + caseId + "/verzoeken?beantwoord";
        }
        response.setStatus(422);
        return show(caseId, form, locale, model);
    }

    private void answer(Objection objection, boolean corrected, String reason, TypedFields form) {
        try {
            objections.answer(objection, corrected, reason);
        } catch (DuplicateKeyException e) {
            form.wrong("reden-" + objection.id(), "objections.problem.answered");
        }
    }

    private String show(UUID caseId, TypedFields form, Locale locale, Model model) {
        Wording wording = Wording.in(Language.of(locale));
        ItemWords words = items.words(caseId, wording);
        Map<String, String> names = members.of(caseId).stream().collect(Collectors.toMap(Member::id, Member::name));
        List<Row> all = objections.of(caseId).stream()
                .map(each -> new Row(
                        each,
                        words.say(each.item()),
                        names.getOrDefault(each.memberId(), ""),
                        each.answerBy(clock.getZone()),
                        each.late(LocalDate.now(clock), clock.getZone())))
                .toList();
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("leads", relations.mayLead(caseId));
        model.addAttribute(
                "waiting",
                all.stream().filter(each -> each.objection().answer().isEmpty()).toList());
        model.addAttribute(
                "answered",
                all.stream()
                        .filter(each -> each.objection().answer().isPresent())
                        .toList());
        model.addAttribute("typed", form.sent());
        model.addAttribute("problems", form.said(wording));
        return "resident/answer";
    }
}
