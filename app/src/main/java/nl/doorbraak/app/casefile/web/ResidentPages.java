package nl.doorbraak.app.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Capacity;
import nl.doorbraak.app.access.Colleagues;
import nl.doorbraak.app.access.Residents;
import nl.doorbraak.app.access.Residents.Resident;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.form.TypedFields;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lead coordinator relates an account to a member of the household, as that member or acting for that member, and ends it. */
@Controller
class ResidentPages {

    private final TeamModel page;
    private final Residents residents;
    private final Colleagues accounts;
    private final Clock clock;

    ResidentPages(TeamModel page, Residents residents, Colleagues accounts, Clock clock) {
        this.page = page;
        this.residents = residents;
        this.accounts = accounts;
        this.clock = clock;
    }

    @WritesCase("residents")
    @PostMapping("/casussen/{caseId}/team/bewoner")
    String add(
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        page.onlyTheLead(caseId);
        TypedFields form = new TypedFields(sent);
        Optional<Member> member = form.chosen("lid", page.members(caseId).toArray(Member[]::new), Member::id);
        Optional<Capacity> capacity = form.chosen("hoedanigheid", Capacity.values(), Capacity::code);
        LocalDate from =
                form.date("bewoner-vanaf", today(), "team.problem.from").orElse(today());
        Optional<LocalDate> until = form.date("bewoner-tot", from, "team.problem.until");
        Optional<SignedInUser> account = account(caseId, form);
        if (form.right()) {
            residents.join(
                    caseId,
                    member.orElseThrow().id(),
                    account.orElseThrow().userId(),
                    capacity.orElseThrow(),
                    from,
                    until.orElse(null));
        }
        return page.answer(caseId, form, locale, model, response);
    }

    @WritesCase("residents")
    @PostMapping("/casussen/{caseId}/team/bewoner/eind")
    String end(
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        page.onlyTheLead(caseId);
        TypedFields form = new TypedFields(sent);
        Optional<Resident> resident = form.chosen(
                "bewoner-wie",
                page.presentResidents(caseId).toArray(Resident[]::new),
                each -> each.relationId().toString());
        Optional<LocalDate> last = form.lastDay("bewoner-wanneer", "bewoner-laatste-dag", today());
        resident.filter(_ -> form.right()).ifPresent(each -> end(caseId, each, last.orElseThrow(), form));
        return page.answer(caseId, form, locale, model, response);
    }

    private void end(UUID caseId, Resident resident, LocalDate last, TypedFields form) {
        try {
            residents.end(caseId, resident.relationId(), last);
        } catch (DuplicateKeyException e) {
            form.wrong("bewoner-wie", "team.problem.ended");
        }
    }

    /** The account of an address; one that works on this household is refused as one that nobody has. */
    private Optional<SignedInUser> account(UUID caseId, TypedFields form) {
        Optional<SignedInUser> found = accounts.findResident(form.text("bewoner-email"))
                .filter(user -> page.present(caseId).stream()
                        .noneMatch(each -> each.userId().equals(user.userId())));
        if (found.isEmpty()) {
            form.wrong("bewoner-email", "team.resident.problem.email");
        }
        found.filter(user -> page.presentResidents(caseId).stream()
                        .anyMatch(each -> each.userId().equals(user.userId())
                                && each.memberId().equals(form.text("lid"))))
                .ifPresent(_ -> form.wrong("bewoner-email", "team.resident.problem.present"));
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
