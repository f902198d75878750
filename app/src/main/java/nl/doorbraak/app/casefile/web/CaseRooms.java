package nl.doorbraak.app.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.casefile.CaseHead;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.casefile.CaseReturns;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.casefile.ReturnVersion;
import nl.doorbraak.app.casefile.ReturnVersions;
import nl.doorbraak.engine.effect.HouseholdCase;
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
        ReturnVersion version = versions.current(caseId);
        Language language = Language.of(locale);
        model.addAttribute("head", head);
        model.addAttribute("members", members.of(caseId));
        Optional<CaseEuros> euros = euros(head, version, language, model);
        EntryViews views = new EntryViews(Wording.in(language), members.of(caseId), head.room("regels"));
        views.addTo(model, version.input(), euros.map(CaseEuros::worstFirst).orElse(List.of()));
    }

    private Optional<CaseEuros> euros(CaseHead head, ReturnVersion version, Language language, Model model) {
        HouseholdCase input = returns.input(head.file(), version);
        Optional<CaseEuros> euros = CaseEuros.of(input, head.room("weging"), version.number(), language);
        euros.ifPresent(each -> model.addAttribute("euros", each));
        model.addAttribute("refused", euros.isEmpty() && !CaseEuros.isEmpty(input));
        return euros;
    }
}
