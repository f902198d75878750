package nl.doorbraak.app.retention.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.casefile.CaseStatus;
import nl.doorbraak.app.casefile.CaseStatuses;
import nl.doorbraak.app.casefile.ClosingReason;
import nl.doorbraak.app.form.Options;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.app.retention.CaseTerms;
import nl.doorbraak.app.retention.Hold;
import nl.doorbraak.app.retention.TermWords;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether a case is open and how long it is kept, for everybody of its team; its lead coordinator closes, reopens and holds it. */
@Controller
class ClosingPages {

    private static final String PAGE = "/casussen/{caseId}/bewaren";
    private static final int LONGEST_HOLD_YEARS = 1;

    private final CaseHeads heads;
    private final CaseRelations relations;
    private final CaseStatuses statuses;
    private final CaseTerms terms;
    private final Clock clock;

    ClosingPages(CaseHeads heads, CaseRelations relations, CaseStatuses statuses, CaseTerms terms, Clock clock) {
        this.heads = heads;
        this.relations = relations;
        this.statuses = statuses;
        this.terms = terms;
        this.clock = clock;
    }

    @ReadsCase("status")
    @GetMapping(PAGE)
    String show(@PathVariable UUID caseId, Locale locale, Model model) {
        String today = TypedFields.typed(today());
        return show(caseId, new TypedFields(Map.of("laatste-dag", today)), locale, model);
    }

    @WritesCase("status")
    @PostMapping(PAGE + "/afsluiten")
    String close(
            @PathVariable UUID caseId,
            @RequestParam UUID sleutel,
            @RequestParam int versie,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        onlyTheLead(caseId);
        TypedFields form = new TypedFields(sent);
        Optional<ClosingReason> reason = form.chosen("reden", ClosingReason.values(), ClosingReason::code);
        Optional<LocalDate> lastDay =
                form.neededDate("laatste-dag", statuses.openedOn(caseId), "closing.problem.last-day");
        lastDay.filter(today()::isBefore).ifPresent(_ -> form.wrong("laatste-dag", "closing.problem.last-day"));
        reason.filter(ClosingReason.TRIAGE_ONLY::equals)
                .filter(_ -> !terms.canBeTriageOnly(caseId))
                .ifPresent(_ -> form.wrong("reden", "closing.problem.triage-only"));
        if (form.right()) {
            CaseStatus.Closing closing = new CaseStatus.Closing(lastDay.orElseThrow(), reason.orElseThrow());
            sayWhoWasFirst(statuses.close(caseId, versie, closing, sleutel), "reden", form);
        }
        return answer(caseId, form, locale, model, response);
    }

    @WritesCase("status")
    @PostMapping(PAGE + "/heropenen")
    String reopen(
            @PathVariable UUID caseId,
            @RequestParam UUID sleutel,
            @RequestParam int versie,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        onlyTheLead(caseId);
        TypedFields form = new TypedFields(Map.of());
        if (statuses.of(caseId).closing().isPresent() && !statuses.reopen(caseId, versie, sleutel)) {
            form.wrong("heropenen", "closing.problem.closed-again");
        }
        return answer(caseId, form, locale, model, response);
    }

    @WritesCase("hold")
    @PostMapping(PAGE + "/langer")
    String hold(
            @PathVariable UUID caseId,
            @RequestParam UUID sleutel,
            @RequestParam int versie,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        onlyTheLead(caseId);
        TypedFields form = new TypedFields(sent);
        String reason = form.needed("langer-reden", "hold.problem.reason");
        Optional<LocalDate> until = form.neededDate("langer-tot", today(), "hold.problem.until");
        until.filter(today().plusYears(LONGEST_HOLD_YEARS)::isBefore)
                .ifPresent(_ -> form.wrong("langer-tot", "hold.problem.until"));
        if (form.right()) {
            boolean held = terms.hold(caseId, versie, until.orElseThrow(), reason, sleutel);
            sayWhoWasFirst(held, "langer-reden", form);
        }
        return answer(caseId, form, locale, model, response);
    }

    private static void sayWhoWasFirst(boolean stored, String field, TypedFields form) {
        if (!stored) {
            form.wrong(field, "closing.problem.first");
        }
    }

    private void onlyTheLead(UUID caseId) {
        if (!relations.mayLead(caseId)) {
            throw new NotFound();
        }
    }

    private String answer(UUID caseId, TypedFields form, Locale locale, Model model, HttpServletResponse response) {
        if (form.right()) {
            return back(caseId);
        }
        response.setStatus(422);
        return show(caseId, form, locale, model);
    }

    private static String back(UUID caseId) {
        return "redirect:/casussen/" + caseId + "/bewaren";
    }

    private String show(UUID caseId, TypedFields form, Locale locale, Model model) {
        Wording wording = Wording.in(Language.of(locale));
        Hold hold = terms.hold(caseId);
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("leads", relations.mayLead(caseId));
        model.addAttribute("status", statuses.of(caseId));
        model.addAttribute("hold", hold);
        model.addAttribute("held", hold.holds(today()));
        model.addAttribute(
                "reasons", new Options(wording).all(ClosingReason.values(), ClosingReason::code, ClosingReason::label));
        terms.of(caseId).ifPresent(kept -> {
            model.addAttribute("kept", kept);
            model.addAttribute("termName", wording.say(kept.term().name()));
            model.addAttribute("termLength", wording.say(TermWords.length(kept.term())));
        });
        model.addAttribute("typed", form.sent());
        model.addAttribute("problems", form.said(wording));
        model.addAttribute("token", UUID.randomUUID());
        return "retention/closing";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
