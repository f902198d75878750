package nl.doorbraak.app.sheet.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.doorbraak.app.access.ReadsProgramme;
import nl.doorbraak.app.form.Change;
import nl.doorbraak.app.form.FormWords;
import nl.doorbraak.app.form.VersionView;
import nl.doorbraak.app.programme.ProgrammeHeads;
import nl.doorbraak.app.sheet.SheetEntry;
import nl.doorbraak.app.sheet.SheetField;
import nl.doorbraak.app.sheet.SheetFile;
import nl.doorbraak.app.sheet.SheetInput;
import nl.doorbraak.app.sheet.SheetVersion;
import nl.doorbraak.app.sheet.SheetVersions;
import nl.doorbraak.app.sheet.Sheets;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal of a sheet: every version with what changed in it. */
@Controller
class SheetJournal {

    private static final int PAGE = 20;

    private final ProgrammeHeads heads;
    private final Sheets sheets;
    private final SheetVersions versions;
    private final PriceList prices;

    SheetJournal(ProgrammeHeads heads, Sheets sheets, SheetVersions versions, PriceList prices) {
        this.heads = heads;
        this.sheets = sheets;
        this.versions = versions;
        this.prices = prices;
    }

    @ReadsProgramme("sheet")
    @GetMapping("/programmas/{programmeId}/berekeningen/{sheetId}/journaal")
    String journal(
            @PathVariable UUID programmeId,
            @PathVariable UUID sheetId,
            @RequestParam(defaultValue = "0") int voor,
            Locale locale,
            Model model) {
        SheetFile file = sheets.get(programmeId, sheetId);
        List<SheetVersion> found = versions.before(sheetId, voor > 0 ? voor : Integer.MAX_VALUE, PAGE + 1);
        List<VersionView> views = views(found, Wording.in(Language.of(locale)));
        model.addAttribute("head", heads.of(programmeId));
        model.addAttribute("sheet", file);
        model.addAttribute("versions", views);
        model.addAttribute("earlier", found.size() > PAGE ? views.getLast().number() : 0);
        return "sheet/journal";
    }

    private List<VersionView> views(List<SheetVersion> found, Wording wording) {
        FormWords<SheetField> words = SheetForms.words(wording).naming(SheetField.PRICE_ITEM, named(wording));
        List<VersionView> views = new ArrayList<>();
        for (int i = 0; i < Math.min(PAGE, found.size()); i++) {
            SheetVersion version = found.get(i);
            SheetInput older = i + 1 < found.size() ? found.get(i + 1).input() : SheetInput.NOTHING;
            views.add(new VersionView(
                    version.number(),
                    version.writtenAt().orElse(Instant.EPOCH),
                    version.writtenBy(),
                    Change.between(older, version.input()).stream()
                            .map(change -> words.said(change, name(change.entry(), wording)))
                            .toList()));
        }
        return views;
    }

    private List<Option> named(Wording wording) {
        return prices.items().stream()
                .map(item -> new Option(item.id(), wording.say(item.name())))
                .toList();
    }

    private static String name(SheetEntry entry, Wording wording) {
        return entry.kind().single()
                ? wording.say(Label.term("sheet-entry." + entry.kind().id()))
                : entry.text(SheetField.NAME);
    }
}
