package nl.doorbraak.app.resident.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorbraak.app.access.Capacity;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.Invitations;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.form.Options;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Invitations of a case, for its lead coordinator: a letter to print with a code that is told once, and withdrawing it. */
@Controller
class InvitationPages {

    private static final String PAGE = "/casussen/{caseId}/uitnodigingen";

    private final CaseHeads heads;
    private final CaseRelations relations;
    private final Members members;
    private final Invitations invitations;
    private final Clock clock;

    InvitationPages(CaseHeads heads, CaseRelations relations, Members members, Invitations invitations, Clock clock) {
        this.heads = heads;
        this.relations = relations;
        this.members = members;
        this.invitations = invitations;
        this.clock = clock;
    }

    @ReadsCase(
            value = "invitations",
            roles = {Role.PROFESSIONAL, Role.COORDINATOR})
    @GetMapping(PAGE)
    String list(@PathVariable UUID caseId, Locale locale, Model model) {
        onlyTheLead(caseId);
        return show(caseId, new TypedFields(Map.of()), locale, model);
    }

    /** Answers with the letter itself: its code is nowhere else, so there is no address at which to find it again. */
    @WritesCase("invitations")
    @PostMapping(PAGE)
    String invite(
            @PathVariable UUID caseId,
            @RequestParam UUID sleutel,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        onlyTheLead(caseId);
        TypedFields form = new TypedFields(sent);
        Optional<Member> member = form.chosen("lid", members.of(caseId).toArray(Member[]::new), Member::id);
        Optional<Capacity> capacity = form.chosen("hoedanigheid", Capacity.values(), Capacity::code);
        Optional<LocalDate> until = form.date("tot-en-met", LocalDate.now(clock), "team.problem.until");
        if (form.right()) {
            Optional<String> code =
                    invitations.invite(caseId, member.orElseThrow().id(), capacity.orElseThrow(), until, sleutel);
            if (code.isPresent()) {
                return letter(caseId, member.orElseThrow(), capacity.orElseThrow(), code.get(), model, response);
            }
            form.wrong("lid", "invitations.problem.sent");
        }
        response.setStatus(422);
        return show(caseId, form, locale, model);
    }

    @WritesCase("invitations")
    @PostMapping(PAGE + "/{invitationId}/intrekken")
    String withdraw(@PathVariable UUID caseId, @PathVariable UUID invitationId) {
        onlyTheLead(caseId);
        if (invitations.of(caseId).stream().noneMatch(each -> each.id().equals(invitationId))) {
            throw new NotFound();
        }
        invitations.withdraw(caseId, invitationId);
        return "redirect:/casussen/" + caseId + "/uitnodigingen";
    }

    private String letter(
            UUID caseId, Member member, Capacity capacity, String code, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("member", member);
        model.addAttribute("capacity", capacity);
        model.addAttribute("code", code);
        model.addAttribute("until", LocalDate.now(clock).plusDays(Invitations.VALID.toDays() - 1));
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/uitnodiging")
                        .toUriString());
        return "resident/letter";
    }

    private void onlyTheLead(UUID caseId) {
        if (!relations.mayLead(caseId)) {
            throw new NotFound();
        }
    }

    private String show(UUID caseId, TypedFields form, Locale locale, Model model) {
        Wording wording = Wording.in(Language.of(locale));
        Options options = new Options(wording);
        Member[] household = members.of(caseId).toArray(Member[]::new);
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("invitations", invitations.of(caseId));
        model.addAttribute("names", members.of(caseId).stream().collect(Collectors.toMap(Member::id, Member::name)));
        model.addAttribute("members", options.all(household, Member::id, each -> Label.verbatim(each.name())));
        model.addAttribute("capacities", options.all(Capacity.values(), Capacity::code, Capacity::label));
        model.addAttribute("token", UUID.randomUUID());
        model.addAttribute("typed", form.sent());
        model.addAttribute("problems", form.said(wording));
        return "resident/invitations";
    }
}
