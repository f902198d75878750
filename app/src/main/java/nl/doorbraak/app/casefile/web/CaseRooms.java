package nl.doorbraak.app.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.casefile.CaseHead;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.casefile.CaseReturns;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.casefile.ReturnInput;
import nl.doorbraak.app.casefile.ReturnVersions;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rooms of a case in which one looks around: the picture, and everything that was filled in. */
@Controller
class CaseRooms {

    private final CaseHeads heads;
    private final Members members;
    private final ReturnVersions versions;
    private final CaseReturns returns;

    CaseRooms(CaseHeads heads, Members members, ReturnVersions versions, CaseReturns returns) {
        this.heads = heads;
        this.members = members;
        this.versions = versions;
        this.returns = returns;
    }

    @ReadsCase("picture")
    @GetMapping("/casussen/{caseId}")
    String picture(@PathVariable UUID caseId, Locale locale, Model model) {
        fill(caseId, locale, model);
        CaseHead head = heads.of(caseId);
        UseNow.of(
                        returns.input(head.file(), versions.current(caseId)),
                        head.room("weging"),
                        head.version(),
                        Language.of(locale))
                .ifPresent(use -> model.addAttribute("use", use));
        return "casefile/picture";
    }

    @ReadsCase("lines")
    @GetMapping("/casussen/{caseId}/regels")
    String lines(@PathVariable UUID caseId, Locale locale, Model model) {
        fill(caseId, locale, model);
        return "casefile/lines";
    }

    private void fill(UUID caseId, Locale locale, Model model) {
        CaseHead head = heads.of(caseId);
        List<Member> household = members.of(caseId);
        ReturnInput input = versions.current(caseId).input();
        EntryViews views = new EntryViews(Wording.in(Language.of(locale)), household, head.room("regels"));
        model.addAttribute("head", head);
        model.addAttribute("members", household);
        model.addAttribute("now", views.of(input.lines(Scenario.NOW)));
        model.addAttribute("without", views.of(input.lines(Scenario.WITHOUT)));
        model.addAttribute("after", views.of(input.lines(Scenario.AFTER)));
        model.addAttribute("costs", views.of(input.of(EntryKind.COST)));
    }
}
