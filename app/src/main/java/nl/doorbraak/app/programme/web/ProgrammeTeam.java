package nl.doorbraak.app.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Colleagues;
import nl.doorbraak.app.access.EndOfAccess;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ProgrammeRelation;
import nl.doorbraak.app.access.ProgrammeRelations;
import nl.doorbraak.app.access.ProgrammeRelations.TeamMember;
import nl.doorbraak.app.access.ReadsProgramme;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.WritesProgramme;
import nl.doorbraak.app.form.Options;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.app.programme.ProgrammeHeads;
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

/** Who works on a programme; its lead adds colleagues and ends memberships here. */
@Controller
class ProgrammeTeam {

    private final ProgrammeHeads heads;
    private final ProgrammeRelations relations;
    private final Colleagues colleagues;
    private final Clock clock;

    ProgrammeTeam(ProgrammeHeads heads, ProgrammeRelations relations, Colleagues colleagues, Clock clock) {
        this.heads = heads;
        this.relations = relations;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @ReadsProgramme("programme-team")
    @GetMapping("/programmas/{programmeId}/team")
    String team(@PathVariable UUID programmeId, Locale locale, Model model) {
        return show(programmeId, new TypedFields(Map.of("vanaf", TypedFields.typed(today()))), locale, model);
    }

    @WritesProgramme("programme-team")
    @PostMapping("/programmas/{programmeId}/team")
    String add(
            @PathVariable UUID programmeId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        onlyTheLead(programmeId);
        TypedFields form = new TypedFields(sent);
        Optional<ProgrammeRelation> relation = form.chosen("rol", ProgrammeRelation.values(), ProgrammeRelation::code);
        LocalDate from = form.date("vanaf", today(), "team.problem.from").orElse(today());
        Optional<LocalDate> until = form.date("tot-en-met", from, "team.problem.until");
        relation.flatMap(each -> colleague(programmeId, form, each))
                .filter(_ -> form.right())
                .ifPresent(user ->
                        relations.join(programmeId, user.userId(), relation.orElseThrow(), from, until.orElse(null)));
        return answer(programmeId, form, locale, model, response);
    }

    @WritesProgramme("programme-team")
    @PostMapping("/programmas/{programmeId}/team/eind")
    String end(
            @PathVariable UUID programmeId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        onlyTheLead(programmeId);
        TypedFields form = new TypedFields(sent);
        Optional<LocalDate> last = form.lastDay("wanneer", "laatste-dag", today());
        Optional<TeamMember> member = endable(programmeId).stream()
                .filter(each -> each.membershipId().toString().equals(form.text("wie")))
                .findFirst();
        if (member.isEmpty()) {
            form.wrong("wie", "casefile.problem.choose");
        }
        member.filter(_ -> form.right()).ifPresent(each -> end(programmeId, each, last.orElseThrow(), form));
        return answer(programmeId, form, locale, model, response);
    }

    private void end(UUID programmeId, TeamMember member, LocalDate last, TypedFields form) {
        try {
            relations.end(programmeId, member.membershipId(), last);
        } catch (DuplicateKeyException e) {
            form.wrong("wie", "team.problem.ended");
        }
    }

    private Optional<SignedInUser> colleague(UUID programmeId, TypedFields form, ProgrammeRelation relation) {
        Optional<SignedInUser> found = colleagues.find(form.text("email"), relation);
        if (found.isEmpty()) {
            form.wrong("email", "team.problem.email");
        }
        found.filter(user -> present(programmeId).stream()
                        .anyMatch(each -> each.userId().equals(user.userId())))
                .ifPresent(_ -> form.wrong("email", "team.problem.present"));
        return found;
    }

    private void onlyTheLead(UUID programmeId) {
        if (!relations.mayLead(programmeId)) {
            throw new NotFound();
        }
    }

    private String answer(
            UUID programmeId,
            TypedFields form,
            Locale locale,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        if (form.right()) {
            return "redirect:/programmas/" + programmeId + "/team";
        }
        response.setStatus(422);
        return show(programmeId, form, locale, model);
    }

    private String show(UUID programmeId, TypedFields form, Locale locale, Model model) {
        Wording wording = Wording.in(Language.of(locale));
        model.addAttribute("head", heads.of(programmeId));
        model.addAttribute("team", relations.team(programmeId));
        model.addAttribute("leads", relations.mayLead(programmeId));
        model.addAttribute("typed", form.sent());
        model.addAttribute("problems", form.said(wording));
        Options options = new Options(wording);
        model.addAttribute(
                "offered", options.all(ProgrammeRelation.values(), ProgrammeRelation::code, ProgrammeRelation::label));
        model.addAttribute("ends", options.all(EndOfAccess.values(), EndOfAccess::code, EndOfAccess::label));
        model.addAttribute(
                "endable",
                endable(programmeId).stream()
                        .map(each -> new Option(each.membershipId().toString(), each.name()))
                        .toList());
        return "programme/team";
    }

    /** Who is on the team today or later. */
    private List<TeamMember> present(UUID programmeId) {
        return relations.team(programmeId).stream()
                .filter(each -> each.until() == null || !each.until().isBefore(today()))
                .toList();
    }

    /** A programme keeps a lead: the last one does not end. */
    private List<TeamMember> endable(UUID programmeId) {
        List<TeamMember> present = present(programmeId);
        long leads = present.stream()
                .filter(each -> each.relation() == ProgrammeRelation.LEAD)
                .count();
        return present.stream()
                .filter(each -> each.relation() != ProgrammeRelation.LEAD || leads > 1)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
