package nl.doorbraak.app.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.app.programme.ProgrammeCases;
import nl.doorbraak.app.programme.ProgrammeCases.Belonging;
import nl.doorbraak.app.programme.ProgrammeFile;
import nl.doorbraak.app.programme.Programmes;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** To which programmes a case belongs, for everybody of its team; its lead coordinator adds it and takes it out here. */
@Controller
class CaseBelonging {

    private final CaseHeads heads;
    private final CaseRelations relations;
    private final ProgrammeCases cases;
    private final Programmes programmes;
    private final Clock clock;

    CaseBelonging(CaseHeads heads, CaseRelations relations, ProgrammeCases cases, Programmes programmes, Clock clock) {
        this.heads = heads;
        this.relations = relations;
        this.cases = cases;
        this.programmes = programmes;
        this.clock = clock;
    }

    @ReadsCase("programme")
    @GetMapping("/casussen/{caseId}/programma")
    String show(
            @PathVariable UUID caseId, @RequestParam(defaultValue = "") String programma, Locale locale, Model model) {
        String today = TypedFields.typed(LocalDate.now(clock));
        return show(caseId, new TypedFields(Map.of("programma", programma, "vanaf", today)), locale, model);
    }

    @WritesCase("programme")
    @PostMapping("/casussen/{caseId}/programma")
    String add(
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        onlyTheLead(caseId);
        TypedFields form = new TypedFields(sent);
        ProgrammeFile[] open = open(caseId).toArray(ProgrammeFile[]::new);
        Optional<ProgrammeFile> chosen =
                form.chosen("programma", open, file -> file.id().toString());
        Optional<LocalDate> from =
                form.neededDate("vanaf", LocalDate.of(2000, 1, 1), "programmes.belonging.from.problem");
        chosen.filter(_ -> form.right()).ifPresent(file -> cases.add(caseId, file.id(), from.orElseThrow()));
        return answer(caseId, form, locale, model, response);
    }

    @WritesCase("programme")
    @PostMapping("/casussen/{caseId}/programma/eind")
    String end(
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        onlyTheLead(caseId);
        TypedFields form = new TypedFields(sent);
        Belonging[] now = present(caseId).toArray(Belonging[]::new);
        Optional<Belonging> chosen =
                form.chosen("welk", now, each -> each.belongingId().toString());
        Optional<LocalDate> last = form.neededDate(
                "laatste-dag",
                chosen.map(Belonging::from).orElse(LocalDate.MIN),
                "programmes.belonging.last-day.problem");
        chosen.filter(_ -> form.right()).ifPresent(each -> end(caseId, each, last.orElseThrow(), form));
        return answer(caseId, form, locale, model, response);
    }

    private void end(UUID caseId, Belonging belonging, LocalDate last, TypedFields form) {
        try {
            cases.end(caseId, belonging.belongingId(), last);
        } catch (DuplicateKeyException e) {
            form.wrong("welk", "programmes.belonging.ended");
        }
    }

    private void onlyTheLead(UUID caseId) {
        if (!relations.mayLead(caseId)) {
            throw new NotFound();
        }
    }

    private String answer(
            UUID caseId,
            TypedFields form,
            Locale locale,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        if (form.right()) {
            return "redirect:/casussen/" + caseId + "/programma";
        }
        response.setStatus(422);
        return show(caseId, form, locale, model);
    }

    private String show(UUID caseId, TypedFields form, Locale locale, Model model) {
        Wording wording = Wording.in(Language.of(locale));
        String unseen = wording.say(Label.term("programmes.belonging.unseen"));
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("belongings", cases.programmesOf(caseId));
        model.addAttribute("leads", relations.mayLead(caseId));
        model.addAttribute("typed", form.sent());
        model.addAttribute("problems", form.said(wording));
        model.addAttribute(
                "offered",
                open(caseId).stream()
                        .map(file -> new Option(file.id().toString(), file.name()))
                        .toList());
        model.addAttribute(
                "endable",
                present(caseId).stream()
                        .map(each -> new Option(
                                each.belongingId().toString(), Objects.requireNonNullElse(each.programme(), unseen)))
                        .toList());
        return "programme/belonging";
    }

    /** The programmes of the reader that the case does not belong to now. */
    private List<ProgrammeFile> open(UUID caseId) {
        List<Belonging> now = present(caseId);
        return programmes.all().stream()
                .filter(file -> now.stream().noneMatch(each -> file.id().equals(each.programmeId())))
                .toList();
    }

    private List<Belonging> present(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        return cases.programmesOf(caseId).stream()
                .filter(each -> each.until() == null || !each.until().isBefore(today))
                .toList();
    }
}
