package nl.doorbraak.app.casefile.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.casefile.CaseHead;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.casefile.Change;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.casefile.ReturnInput;
import nl.doorbraak.app.casefile.ReturnVersion;
import nl.doorbraak.app.casefile.ReturnVersions;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal of a case: every version of its return with what changed in it, who read what, and old versions as they were. */
@Controller
class Journal {

    private static final int PAGE = 20;
    private static final int TRAIL = 30;

    private final CaseHeads heads;
    private final Members members;
    private final ReturnVersions versions;
    private final Audit audit;

    Journal(CaseHeads heads, Members members, ReturnVersions versions, Audit audit) {
        this.heads = heads;
        this.members = members;
        this.versions = versions;
        this.audit = audit;
    }

    /** A version with what changed in it. */
    public record VersionView(int number, Instant at, String by, List<String> changes) {}

    @ReadsCase("journal")
    @GetMapping("/casussen/{caseId}/journaal")
    String journal(@PathVariable UUID caseId, @RequestParam(defaultValue = "0") int voor, Locale locale, Model model) {
        CaseHead head = heads.of(caseId);
        int below = voor > 0 ? voor : Integer.MAX_VALUE;
        List<ReturnVersion> shown = versions.before(caseId, below, PAGE + 1);
        Saying saying = new Saying(Wording.in(Language.of(locale)), members.of(caseId), head);
        List<VersionView> views = new ArrayList<>();
        for (int i = 0; i < Math.min(PAGE, shown.size()); i++) {
            ReturnInput older = i + 1 < shown.size() ? shown.get(i + 1).input() : ReturnInput.NOTHING;
            views.add(saying.version(shown.get(i), older));
        }
        model.addAttribute("head", head);
        model.addAttribute("versions", views);
        model.addAttribute("earlier", shown.size() > PAGE ? views.getLast().number() : 0);
        model.addAttribute("trail", audit.trail(caseId, TRAIL));
        return "casefile/journal";
    }

    @ReadsCase("version")
    @GetMapping("/casussen/{caseId}/versies/{nummer}")
    String version(@PathVariable UUID caseId, @PathVariable int nummer, Locale locale, Model model) {
        CaseHead head = heads.of(caseId);
        ReturnVersion version =
                versions.find(caseId, nummer).filter(each -> each.number() > 0).orElseThrow(NotFound::new);
        ReturnInput older =
                versions.find(caseId, nummer - 1).map(ReturnVersion::input).orElse(ReturnInput.NOTHING);
        Wording wording = Wording.in(Language.of(locale));
        EntryViews views = new EntryViews(wording, members.of(caseId), head.room("regels"));
        model.addAttribute("head", head);
        model.addAttribute("version", new Saying(wording, members.of(caseId), head).version(version, older));
        model.addAttribute("now", views.of(version.input().lines(Scenario.NOW)));
        model.addAttribute("without", views.of(version.input().lines(Scenario.WITHOUT)));
        model.addAttribute("after", views.of(version.input().lines(Scenario.AFTER)));
        model.addAttribute("costs", views.of(version.input().of(EntryKind.COST)));
        return "casefile/version";
    }

    /** Says changes in one language. */
    private record Saying(Wording wording, List<Member> members, CaseHead head) {

        VersionView version(ReturnVersion version, ReturnInput older) {
            List<String> changes = Change.between(older, version.input()).stream()
                    .map(this::say)
                    .toList();
            return new VersionView(
                    version.number(), version.writtenAt().orElse(Instant.EPOCH), version.writtenBy(), changes);
        }

        private String say(Change change) {
            Label name = Label.verbatim(new EntryViews(wording, members, "").name(change.entry()));
            return wording.say(
                    switch (change) {
                        case Change.Added _ -> Label.term("case.change.added", name);
                        case Change.Removed _ -> Label.term("case.change.removed", name);
                        case Change.Altered altered ->
                            Label.term(
                                    "case.change.altered",
                                    name,
                                    Label.term(altered.field().labelKey()),
                                    Label.verbatim(shown(altered.field(), altered.from())),
                                    Label.verbatim(shown(altered.field(), altered.to())));
                    });
        }

        private String shown(Field field, String stored) {
            if (stored.isEmpty()) {
                return wording.say(Label.term("case.change.empty"));
            }
            Optional<String> chosen = new Choices(wording, members)
                    .of(field).stream()
                            .filter(option -> option.value().equals(stored))
                            .map(Option::label)
                            .findFirst();
            return chosen.orElseGet(() -> field.reading().show(stored, wording.language()));
        }
    }
}
