package nl.doorbraak.app.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.CaseRelations.TeamMember;
import nl.doorbraak.app.access.Colleagues;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.access.Relation;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.form.TypedFields;
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

    private final TeamModel page;
    private final CaseRelations relations;
    private final Colleagues colleagues;
    private final Clock clock;

    TeamPages(TeamModel page, CaseRelations relations, Colleagues colleagues, Clock clock) {
        this.page = page;
        this.relations = relations;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @ReadsCase("team")
    @GetMapping("/casussen/{caseId}/team")
    String team(@PathVariable UUID caseId, Locale locale, Model model) {
        return page.show(caseId, page.untouched(), locale, model);
    }

    @WritesCase("team")
    @PostMapping("/casussen/{caseId}/team")
    String add(
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        page.onlyTheLead(caseId);
        TypedFields form = new TypedFields(sent);
        Optional<Relation> relation = form.chosen("rol", TeamModel.OFFERED.toArray(Relation[]::new), Relation::code);
        LocalDate from = form.date("vanaf", today(), "team.problem.from").orElse(today());
        Optional<LocalDate> until = form.date("tot-en-met", from, "team.problem.until");
        relation.flatMap(each -> colleague(caseId, form, each))
                .filter(_ -> form.right())
                .ifPresent(user ->
                        relations.join(caseId, user.userId(), relation.orElseThrow(), from, until.orElse(null)));
        return page.answer(caseId, form, locale, model, response);
    }

    @WritesCase("team")
    @PostMapping("/casussen/{caseId}/team/eind")
    String end(
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        page.onlyTheLead(caseId);
        TypedFields form = new TypedFields(sent);
        TeamMember[] endable = page.endable(caseId).toArray(TeamMember[]::new);
        Optional<TeamMember> member =
                form.chosen("wie", endable, each -> each.membershipId().toString());
        Optional<LocalDate> last = form.lastDay("wanneer", "laatste-dag", today());
        member.filter(_ -> form.right()).ifPresent(each -> end(caseId, each, last.orElseThrow(), form));
        return page.answer(caseId, form, locale, model, response);
    }

    private void end(UUID caseId, TeamMember member, LocalDate last, TypedFields form) {
        try {
            relations.end(caseId, member.membershipId(), last);
        } catch (DuplicateKeyException e) {
            form.wrong("wie", "team.problem.ended");
        }
    }

    private Optional<SignedInUser> colleague(UUID caseId, TypedFields form, Relation relation) {
        Optional<SignedInUser> found = colleagues.find(form.text("email"), relation);
        if (found.isEmpty()) {
            form.wrong("email", "team.problem.email");
        }
        found.map(SignedInUser::userId).ifPresent(user -> check(caseId, user, form));
        return found;
    }

    private void check(UUID caseId, UUID user, TypedFields form) {
        List<UUID> present =
                page.present(caseId).stream().map(TeamMember::userId).toList();
        if (present.contains(user)) {
            form.wrong("email", "team.problem.present");
        }
        if (page.presentResidents(caseId).stream()
                .anyMatch(each -> each.userId().equals(user))) {
            form.wrong("email", "team.problem.resident");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
