package nl.doorbraak.app.casefile.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.casefile.CaseHead;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.casefile.CaseNames;
import nl.doorbraak.app.casefile.CaseReturns;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.casefile.ReturnVersion;
import nl.doorbraak.app.casefile.ReturnVersions;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal of a case: who changed what in its return at each sitting, and old versions as they were. */
@Controller
class Journal {

    private static final int PAGE = 20;

    private final CaseHeads heads;
    private final Members members;
    private final CaseNames names;
    private final ReturnVersions versions;
    private final CaseReturns returns;
    private final PriceList prices;
    private final Clock clock;

    Journal(
            CaseHeads heads,
            Members members,
            CaseNames names,
            ReturnVersions versions,
            CaseReturns returns,
            PriceList prices,
            Clock clock) {
        this.heads = heads;
        this.members = members;
        this.names = names;
        this.versions = versions;
        this.returns = returns;
        this.prices = prices;
        this.clock = clock;
    }

    @ReadsCase("journal")
    @GetMapping("/casussen/{caseId}/journaal")
    String journal(@PathVariable UUID caseId, @RequestParam(defaultValue = "0") int voor, Locale locale, Model model) {
        CaseHead head = heads.of(caseId);
        int below = voor > 0 ? voor : Integer.MAX_VALUE;
        List<ReturnVersion> found = versions.before(caseId, below, PAGE + 1);
        List<Sitting.Version> shown = shown(head, found, Language.of(locale));
        model.addAttribute("head", head);
        model.addAttribute("sittings", new Sittings(versions.stamps(caseId), clock.getZone()).of(shown));
        model.addAttribute("earlier", found.size() > PAGE ? shown.getLast().number() : 0);
        model.addAttribute("renamings", voor > 0 ? List.of() : names.renamings(caseId));
        return "casefile/journal";
    }

    private List<Sitting.Version> shown(CaseHead head, List<ReturnVersion> found, Language language) {
        ChangeWords words = words(head, language);
        Nets nets = new Nets(returns, head, language);
        List<Sitting.Version> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(PAGE, found.size()); i++) {
            ReturnVersion older = i + 1 < found.size() ? found.get(i + 1) : before(found.get(i));
            shown.add(version(found.get(i), older, words, nets));
        }
        return shown;
    }

    @ReadsCase("version")
    @GetMapping("/casussen/{caseId}/versies/{nummer}")
    String version(@PathVariable UUID caseId, @PathVariable int nummer, Locale locale, Model model) {
        CaseHead head = heads.of(caseId);
        Language language = Language.of(locale);
        ReturnVersion version =
                versions.find(caseId, nummer).filter(each -> each.number() > 0).orElseThrow(NotFound::new);
        Optional<CaseEuros> euros =
                CaseEuros.of(returns.input(head.file(), version), head.room("weging"), nummer, language);
        model.addAttribute("head", head);
        model.addAttribute(
                "version", version(version, before(version), words(head, language), new Nets(returns, head, language)));
        names.formerly(caseId, version.writtenAt().orElse(Instant.EPOCH))
                .ifPresent(name -> model.addAttribute("formerly", name));
        euros.ifPresent(each -> model.addAttribute("euros", each));
        new EntryViews(Wording.in(language), members.of(caseId), head.room("regels"))
                .addTo(model, version.input(), euros.map(CaseEuros::worstFirst).orElse(List.of()));
        return "casefile/version";
    }

    private ReturnVersion before(ReturnVersion version) {
        return versions.find(version.caseId(), version.number() - 1).orElseThrow();
    }

    private ChangeWords words(CaseHead head, Language language) {
        return new ChangeWords(Wording.in(language), members.of(head.file().id()), prices);
    }

    private static Sitting.Version version(ReturnVersion version, ReturnVersion older, ChangeWords words, Nets nets) {
        return new Sitting.Version(
                version.number(),
                version.writtenAt().orElse(Instant.EPOCH),
                version.writtenBy(),
                words.between(older.input(), version.input()),
                nets.change(older, version));
    }
}
