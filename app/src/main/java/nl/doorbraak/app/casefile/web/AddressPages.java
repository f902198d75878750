package nl.doorbraak.app.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.CaseRelations.TeamMember;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.access.Relation;
import nl.doorbraak.app.access.SecretAddresses;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.form.Options;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Secret addresses of a household: that there are, the look at one, and for the lead coordinator who needs which. */
@Controller
class AddressPages {

    private static final String PAGE = "/casussen/{caseId}/adressen";

    private final CaseHeads heads;
    private final CaseRelations relations;
    private final SecretAddresses addresses;
    private final Members members;
    private final Clock clock;

    AddressPages(CaseHeads heads, CaseRelations relations, SecretAddresses addresses, Members members, Clock clock) {
        this.heads = heads;
        this.relations = relations;
        this.addresses = addresses;
        this.members = members;
        this.clock = clock;
    }

    @ReadsCase("addresses")
    @GetMapping(PAGE)
    String list(@PathVariable UUID caseId, Locale locale, Model model) {
        return show(caseId, new TypedFields(Map.of()), locale, model);
    }

    /** Each look has an address of its own, so that none happens by the way. */
    @ReadsCase("addresses")
    @GetMapping(PAGE + "/{memberId}")
    String look(@PathVariable UUID caseId, @PathVariable String memberId, Locale locale, Model model) {
        model.addAttribute("address", addresses.look(caseId, memberId).orElseThrow(NotFound::new));
        model.addAttribute("looked", memberId);
        return show(caseId, new TypedFields(Map.of()), locale, model);
    }

    @WritesCase("addresses")
    @PostMapping(PAGE)
    String write(
            @PathVariable UUID caseId,
            @RequestParam UUID sleutel,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        onlyTheLead(caseId);
        TypedFields form = new TypedFields(sent);
        Optional<Member> member = member("lid", caseId, form);
        String address = form.free("adres");
        member.filter(_ -> form.right()).ifPresent(each -> addresses.write(caseId, each.id(), address, sleutel));
        return answer(caseId, form, locale, model, response);
    }

    @WritesCase("address-need")
    @PostMapping(PAGE + "/nodig")
    String allow(
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        onlyTheLead(caseId);
        TypedFields form = new TypedFields(sent);
        Optional<Member> member = member("nodig-lid", caseId, form);
        Optional<TeamMember> who =
                form.chosen("nodig-wie", team(caseId), each -> each.userId().toString());
        String reason = form.needed("nodig-reden", "address.problem.reason");
        Optional<LocalDate> until = form.neededDate("nodig-tot", LocalDate.now(clock), "address.problem.until");
        if (form.right()) {
            addresses.allow(caseId, member.orElseThrow().id(), who.orElseThrow().userId(), reason, until.orElseThrow());
        }
        return answer(caseId, form, locale, model, response);
    }

    @WritesCase("address-need")
    @PostMapping(PAGE + "/nodig/{needId}/eind")
    String stop(@PathVariable UUID caseId, @PathVariable UUID needId) {
        onlyTheLead(caseId);
        if (addresses.needs(caseId).stream().noneMatch(each -> each.id().equals(needId))) {
            throw new NotFound();
        }
        addresses.stop(caseId, needId);
        return "redirect:/casussen/" + caseId + "/adressen";
    }

    private Optional<Member> member(String field, UUID caseId, TypedFields form) {
        return form.chosen(field, members.of(caseId).toArray(Member[]::new), Member::id);
    }

    /** Whoever is on the team today, but for the lead coordinator, who sees every address. */
    private TeamMember[] team(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        return relations.team(caseId).stream()
                .filter(each -> each.relation() != Relation.LEAD_COORDINATOR)
                .filter(each -> !each.from().isAfter(today))
                .filter(each -> each.until() == null || !each.until().isBefore(today))
                .toArray(TeamMember[]::new);
    }

    private void onlyTheLead(UUID caseId) {
        if (!relations.mayLead(caseId)) {
            throw new NotFound();
        }
    }

    private String answer(UUID caseId, TypedFields form, Locale locale, Model model, HttpServletResponse response) {
        if (form.right()) {
            return "redirect:/casussen/" + caseId + "/adressen";
        }
        response.setStatus(422);
        return show(caseId, form, locale, model);
    }

    private String show(UUID caseId, TypedFields form, Locale locale, Model model) {
        Wording wording = Wording.in(Language.of(locale));
        Options options = new Options(wording);
        Member[] household = members.of(caseId).toArray(Member[]::new);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("leads", relations.mayLead(caseId));
        model.addAttribute("household", household);
        model.addAttribute("secret", addresses.members(caseId));
        model.addAttribute("visible", addresses.visible(caseId));
        model.addAttribute("names", members.of(caseId).stream().collect(Collectors.toMap(Member::id, Member::name)));
        model.addAttribute(
                "needs",
                addresses.needs(caseId).stream()
                        .filter(each -> each.holds(today))
                        .toList());
        model.addAttribute("members", options.all(household, Member::id, each -> Label.verbatim(each.name())));
        model.addAttribute(
                "team",
                options.all(team(caseId), each -> each.userId().toString(), each -> Label.verbatim(each.name())));
        model.addAttribute("typed", form.sent());
        model.addAttribute("problems", form.said(wording));
        model.addAttribute("token", UUID.randomUUID());
        return "casefile/addresses";
    }
}
