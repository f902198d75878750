package nl.doorbraak.app.programme.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.doorbraak.app.access.ReadsProgramme;
import nl.doorbraak.app.form.Change;
import nl.doorbraak.app.form.FormWords;
import nl.doorbraak.app.form.VersionView;
import nl.doorbraak.app.programme.ProgrammeField;
import nl.doorbraak.app.programme.ProgrammeHead;
import nl.doorbraak.app.programme.ProgrammeHeads;
import nl.doorbraak.app.programme.ProgrammeInput;
import nl.doorbraak.app.programme.ProgrammeVersion;
import nl.doorbraak.app.programme.ProgrammeVersions;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal of a programme: every version of what was filled in with what changed in it. */
@Controller
class ProgrammeJournal {

    private static final int PAGE = 20;

    private final ProgrammeHeads heads;
    private final ProgrammeVersions versions;

    ProgrammeJournal(ProgrammeHeads heads, ProgrammeVersions versions) {
        this.heads = heads;
        this.versions = versions;
    }

    @ReadsProgramme("journal")
    @GetMapping("/programmas/{programmeId}/journaal")
    String journal(
            @PathVariable UUID programmeId, @RequestParam(defaultValue = "0") int voor, Locale locale, Model model) {
        ProgrammeHead head = heads.of(programmeId);
        List<ProgrammeVersion> shown = versions.before(programmeId, voor > 0 ? voor : Integer.MAX_VALUE, PAGE + 1);
        List<VersionView> views = views(shown, Wording.in(Language.of(locale)), head);
        model.addAttribute("head", head);
        model.addAttribute("versions", views);
        model.addAttribute("earlier", shown.size() > PAGE ? views.getLast().number() : 0);
        return "programme/journal";
    }

    private static List<VersionView> views(List<ProgrammeVersion> shown, Wording wording, ProgrammeHead head) {
        FormWords<ProgrammeField> words = ProgrammeForms.words(wording);
        ProgrammeRows rows = new ProgrammeRows(wording, head.file());
        List<VersionView> views = new ArrayList<>();
        for (int i = 0; i < Math.min(PAGE, shown.size()); i++) {
            ProgrammeVersion version = shown.get(i);
            ProgrammeInput older = i + 1 < shown.size() ? shown.get(i + 1).input() : ProgrammeInput.NOTHING;
            views.add(new VersionView(
                    version.number(),
                    version.writtenAt().orElse(Instant.EPOCH),
                    version.writtenBy(),
                    Change.between(older, version.input()).stream()
                            .map(change -> words.said(change, rows.name(change.entry())))
                            .toList()));
        }
        return views;
    }
}
