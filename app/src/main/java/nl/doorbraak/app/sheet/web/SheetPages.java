package nl.doorbraak.app.sheet.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsProgramme;
import nl.doorbraak.app.figure.FigurePages;
import nl.doorbraak.app.figure.ReturnFiles;
import nl.doorbraak.app.figure.Unfold;
import nl.doorbraak.app.programme.ProgrammeHead;
import nl.doorbraak.app.programme.ProgrammeHeads;
import nl.doorbraak.app.sheet.SheetAddresses;
import nl.doorbraak.app.sheet.SheetFile;
import nl.doorbraak.app.sheet.SheetKind;
import nl.doorbraak.app.sheet.SheetLists;
import nl.doorbraak.app.sheet.SheetReturns;
import nl.doorbraak.app.sheet.SheetVersion;
import nl.doorbraak.app.sheet.SheetVersions;
import nl.doorbraak.app.sheet.Sheets;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The calculations of a programme's own: the list, one of them with its forms, its figures, its files and its journal. */
@Controller
class SheetPages {

    private static final String ROOM = "/programmas/{programmeId}/berekeningen";
    private static final String ONE = ROOM + "/{sheetId}";

    private final ProgrammeHeads heads;
    private final Sheets sheets;
    private final SheetLists lists;
    private final SheetVersions versions;
    private final SheetReturns returns;
    private final Clock clock;

    SheetPages(
            ProgrammeHeads heads,
            Sheets sheets,
            SheetLists lists,
            SheetVersions versions,
            SheetReturns returns,
            Clock clock) {
        this.heads = heads;
        this.sheets = sheets;
        this.lists = lists;
        this.versions = versions;
        this.returns = returns;
        this.clock = clock;
    }

    @ReadsProgramme("sheets")
    @GetMapping(ROOM)
    String list(@PathVariable UUID programmeId, Locale locale, Model model) {
        model.addAttribute("head", heads.of(programmeId));
        model.addAttribute("sheets", lists.of(programmeId, Language.of(locale)));
        return "sheet/list";
    }

    @ReadsProgramme("sheet")
    @GetMapping(ONE)
    String page(
            @PathVariable UUID programmeId,
            @PathVariable UUID sheetId,
            @RequestParam Optional<Integer> versie,
            Locale locale,
            Model model) {
        SheetFile file = sheets.get(programmeId, sheetId);
        SheetVersion version = version(file, versie);
        Language language = Language.of(locale);
        Optional<SheetViews> views = returns.of(file, version).map(result -> views(result, file, version, language));
        ProgrammeHead head = heads.of(programmeId);
        SheetRows rows = new SheetRows(Wording.in(language), file, views);
        model.addAttribute("head", head);
        model.addAttribute("sheet", file);
        model.addAttribute("version", version);
        model.addAttribute("formerly", version.input().name());
        model.addAttribute("edits", head.mayWrite() && version.number() == file.version());
        model.addAttribute("addresses", new SheetAddresses(file, version.number()));
        model.addAttribute("missing", returns.missing(version.input()));
        model.addAttribute("facts", rows.head(version.input()));
        model.addAttribute("effects", rows.of(version.input(), SheetKind.EFFECT));
        model.addAttribute("costs", rows.of(version.input(), SheetKind.COST));
        model.addAttribute("keys", rows.keys(version.input()));
        views.ifPresent(each -> model.addAttribute("page", each.view()));
        return "sheet/sheet";
    }

    @ReadsProgramme("sheet")
    @GetMapping(ONE + "/figuur/{key}")
    String figure(
            @PathVariable UUID programmeId,
            @PathVariable UUID sheetId,
            @PathVariable String key,
            @RequestParam Optional<Integer> versie,
            @RequestParam(defaultValue = "") String boven,
            @RequestHeader(name = FigurePages.IN_PLACE, required = false) @Nullable String inPlace,
            Locale locale,
            Model model) {
        SheetFile file = sheets.get(programmeId, sheetId);
        SheetVersion version = version(file, versie);
        Unfold unfold = views(computed(file, version), file, version, Language.of(locale))
                .unfolding()
                .of(key, boven)
                .orElseThrow(NotFound::new);
        model.addAttribute("room", "programmes");
        return FigurePages.show(unfold, inPlace, model);
    }

    @ReadsProgramme("sheet")
    @GetMapping(ONE + "/rekenblad.xlsx")
    ResponseEntity<byte[]> spreadsheet(
            @PathVariable UUID programmeId,
            @PathVariable UUID sheetId,
            @RequestParam Optional<Integer> versie,
            Locale locale)
            throws IOException {
        SheetFile file = sheets.get(programmeId, sheetId);
        SheetVersion version = version(file, versie);
        return ReturnFiles.spreadsheet(computed(file, version), name(version), Language.of(locale));
    }

    @ReadsProgramme("sheet")
    @GetMapping(ONE + "/document.pdf")
    ResponseEntity<byte[]> document(
            @PathVariable UUID programmeId,
            @PathVariable UUID sheetId,
            @RequestParam Optional<Integer> versie,
            Locale locale) {
        SheetFile file = sheets.get(programmeId, sheetId);
        SheetVersion version = version(file, versie);
        return ReturnFiles.document(computed(file, version), name(version), LocalDate.now(clock), Language.of(locale));
    }

    private static SheetViews views(SheetReturn result, SheetFile file, SheetVersion version, Language language) {
        return new SheetViews(result, new SheetAddresses(file, version.number()), language);
    }

    /** A version that cannot be computed has no figures and no files. */
    private SheetReturn computed(SheetFile file, SheetVersion version) {
        return returns.of(file, version).orElseThrow(NotFound::new);
    }

    private SheetVersion version(SheetFile file, Optional<Integer> number) {
        return number.map(each -> versions.find(file.id(), each).orElseThrow(NotFound::new))
                .orElseGet(() -> versions.current(file.id()));
    }

    private static String name(SheetVersion version) {
        return "eigen-berekening-versie-" + version.number();
    }
}
