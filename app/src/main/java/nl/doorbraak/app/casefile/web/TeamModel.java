package nl.doorbraak.app.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorbraak.app.access.Capacity;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.CaseRelations.TeamMember;
import nl.doorbraak.app.access.EndOfAccess;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.Relation;
import nl.doorbraak.app.access.Residents;
import nl.doorbraak.app.access.Residents.Resident;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.form.Options;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a team together, for each of the forms that stand on it. */
@Component
class TeamModel {

    /** What a lead coordinator can make a colleague; the lead itself is not given away here. */
    static final List<Relation> OFFERED =
            List.of(Relation.MEMBER, Relation.DECIDER, Relation.CONTROLLER, Relation.ACCOUNTANT);

    private final CaseHeads heads;
    private final CaseRelations relations;
    private final Residents residents;
    private final Members members;
    private final Clock clock;

    TeamModel(CaseHeads heads, CaseRelations relations, Residents residents, Members members, Clock clock) {
        this.heads = heads;
        this.relations = relations;
        this.residents = residents;
        this.members = members;
        this.clock = clock;
    }

    /** The forms before anybody typed: everything begins today. */
    TypedFields untouched() {
        String today = TypedFields.typed(LocalDate.now(clock));
        return new TypedFields(Map.of("vanaf", today, "bewoner-vanaf", today));
    }

    /** @throws NotFound for whoever does not lead the case */
    void onlyTheLead(UUID caseId) {
        if (!relations.mayLead(caseId)) {
            throw new NotFound();
        }
    }

    /** After a form that was sent: back to the page, or the page with what is wrong. */
    String answer(UUID caseId, TypedFields form, Locale locale, Model model, HttpServletResponse response) {
        if (form.right()) {
            return "redirect:/casussen/" + caseId + "/team";
        }
        response.setStatus(422);
        return show(caseId, form, locale, model);
    }

    String show(UUID caseId, TypedFields form, Locale locale, Model model) {
        Wording wording = Wording.in(Language.of(locale));
        Options options = new Options(wording);
        Map<String, String> names = members.of(caseId).stream().collect(Collectors.toMap(Member::id, Member::name));
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("team", relations.team(caseId));
        model.addAttribute("residents", residents.of(caseId));
        model.addAttribute("names", names);
        model.addAttribute("leads", relations.mayLead(caseId));
        model.addAttribute("typed", form.sent());
        model.addAttribute("problems", form.said(wording));
        addChoices(caseId, options, names, model);
        return "casefile/team";
    }

    private void addChoices(UUID caseId, Options options, Map<String, String> names, Model model) {
        model.addAttribute("offered", options.all(OFFERED.toArray(Relation[]::new), Relation::code, Relation::label));
        model.addAttribute("capacities", options.all(Capacity.values(), Capacity::code, Capacity::label));
        model.addAttribute("ends", options.all(EndOfAccess.values(), EndOfAccess::code, EndOfAccess::label));
        model.addAttribute(
                "members",
                options.all(members(caseId).toArray(Member[]::new), Member::id, each -> Label.verbatim(each.name())));
        model.addAttribute(
                "endable",
                options.all(
                        endable(caseId).toArray(TeamMember[]::new),
                        each -> each.membershipId().toString(),
                        each -> Label.verbatim(each.name())));
        model.addAttribute(
                "endableResidents",
                options.all(
                        presentResidents(caseId).toArray(Resident[]::new),
                        each -> each.relationId().toString(),
                        each -> Label.term(
                                "team.resident.for",
                                Label.verbatim(each.name()),
                                Label.verbatim(names.getOrDefault(each.memberId(), "")))));
    }

    /** Everybody of the household, also who left: somebody who left keeps the own file. */
    List<Member> members(UUID caseId) {
        return members.of(caseId);
    }

    /** Who is on the team today or later. */
    List<TeamMember> present(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        return relations.team(caseId).stream()
                .filter(each -> each.until() == null || !each.until().isBefore(today))
                .toList();
    }

    /** Who is related to a member today or later. */
    List<Resident> presentResidents(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        return residents.of(caseId).stream()
                .filter(each -> each.until().filter(today::isAfter).isEmpty())
                .toList();
    }

    /** Whose membership can end: a case keeps its lead coordinator. */
    List<TeamMember> endable(UUID caseId) {
        return present(caseId).stream()
                .filter(each -> each.relation() != Relation.LEAD_COORDINATOR)
                .toList();
    }
}
