package nl.doorbraak.app.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.CaseRelations.TeamMember;
import nl.doorbraak.app.access.Colleagues;
import nl.doorbraak.app.access.EndOfAccess;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.access.Relation;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may see a case, for everybody of its team; its lead coordinator adds colleagues and ends memberships here. */
@Controller
class TeamPages {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);

    private final CaseHeads heads;
    private final CaseRelations relations;
    private final Colleagues colleagues;
    private final Clock clock;

    TeamPages(CaseHeads heads, CaseRelations relations, Colleagues colleagues, Clock clock) {
        this.heads = heads;
        this.relations = relations;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @ReadsCase("team")
    @GetMapping("/casussen/{caseId}/team")
    String team(@PathVariable UUID caseId, Locale locale, Model model) {
        return show(caseId, new TeamForm(Map.of("vanaf", today().format(TYPED))), locale, model);
    }

    @WritesCase("team")
    @PostMapping("/casussen/{caseId}/team")
    String add(
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        onlyTheLead(caseId);
        TeamForm form = new TeamForm(sent);
        Optional<Relation> relation = form.relation();
        LocalDate from = form.date("vanaf", today(), "team.problem.from").orElse(today());
        Optional<LocalDate> until = form.date("tot-en-met", from, "team.problem.until");
        relation.ifPresent(each -> join(caseId, form, each, from, until));
        return answer(caseId, form, locale, model, response);
    }

    private void join(UUID caseId, TeamForm form, Relation relation, LocalDate from, Optional<LocalDate> until) {
        colleague(caseId, form, relation)
                .filter(_ -> form.right())
                .ifPresent(user -> relations.join(caseId, user.userId(), relation, from, until.orElse(null)));
    }

    @WritesCase("team")
    @PostMapping("/casussen/{caseId}/team/eind")
    String end(
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        onlyTheLead(caseId);
        TeamForm form = new TeamForm(sent);
        Optional<TeamMember> member = leaving(caseId, form);
        Optional<LocalDate> last = form.lastDay(today());
        member.filter(_ -> form.right()).ifPresent(each -> end(caseId, each, last.orElseThrow(), form));
        return answer(caseId, form, locale, model, response);
    }

    private Optional<TeamMember> leaving(UUID caseId, TeamForm form) {
        Optional<TeamMember> member = endable(caseId).stream()
                .filter(each -> each.membershipId().toString().equals(form.text("wie")))
                .findFirst();
        if (member.isEmpty()) {
            form.wrong("wie", "casefile.problem.choose");
        }
        return member;
    }

    private void end(UUID caseId, TeamMember member, LocalDate last, TeamForm form) {
        try {
            relations.end(caseId, member.membershipId(), last);
        } catch (DuplicateKeyException e) {
            form.wrong("wie", "team.problem.ended");
        }
    }

    private Optional<SignedInUser> colleague(UUID caseId, TeamForm form, Relation relation) {
        Optional<SignedInUser> found = colleagues.find(form.text("email"), relation);
        if (found.isEmpty()) {
            form.wrong("email", "team.problem.email");
        }
        found.filter(user ->
                        present(caseId).stream().anyMatch(each -> each.userId().equals(user.userId())))
                .ifPresent(_ -> form.wrong("email", "team.problem.present"));
        return found;
    }

    private void onlyTheLead(UUID caseId) {
        if (!relations.mayLead(caseId)) {
            throw new NotFound();
        }
    }

    private String answer(UUID caseId, TeamForm form, Locale locale, Model model, HttpServletResponse response) {
        if (form.right()) {
            return "redirect:/casussen/" + caseId + "/team";
        }
        response.setStatus(422);
        return show(caseId, form, locale, model);
    }

    private String show(UUID caseId, TeamForm form, Locale locale, Model model) {
        Wording wording = Wording.in(Language.of(locale));
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("team", relations.team(caseId));
        model.addAttribute("leads", relations.mayLead(caseId));
        model.addAttribute("typed", form.sent());
        model.addAttribute("problems", form.said(wording));
        model.addAttribute("offered", options(TeamForm.OFFERED, Relation::code, each -> wording.say(each.label())));
        model.addAttribute(
                "ends", options(List.of(EndOfAccess.values()), EndOfAccess::code, each -> wording.say(each.label())));
        model.addAttribute(
                "endable", options(endable(caseId), each -> each.membershipId().toString(), TeamMember::name));
        return "casefile/team";
    }

    private static <T> List<Option> options(List<T> all, Function<T, String> value, Function<T, String> label) {
        return all.stream()
                .map(each -> new Option(value.apply(each), label.apply(each)))
                .toList();
    }

    /** Who is on the team today or later. */
    private List<TeamMember> present(UUID caseId) {
        return relations.team(caseId).stream()
                .filter(each -> each.until() == null || !each.until().isBefore(today()))
                .toList();
    }

    /** A case keeps its lead coordinator. */
    private List<TeamMember> endable(UUID caseId) {
        return present(caseId).stream()
                .filter(each -> each.relation() != Relation.LEAD_COORDINATOR)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
