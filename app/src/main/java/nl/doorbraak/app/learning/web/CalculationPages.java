package nl.doorbraak.app.learning.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.ForStaff;
import nl.doorbraak.app.access.ListsProgrammes;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.figure.FigurePages;
import nl.doorbraak.app.figure.ReturnFiles;
import nl.doorbraak.app.figure.Unfold;
import nl.doorbraak.app.learning.PublishedCalculation;
import nl.doorbraak.app.learning.PublishedCalculations;
import nl.doorbraak.app.sheet.SheetLists;
import nl.doorbraak.app.sheet.SheetRow;
import nl.doorbraak.engine.wording.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The published calculations: the list, one of them, its figures and its files. */
@Controller
class CalculationPages {

    private static final String ONE = "/leren/berekeningen/{municipality}/{id}";

    private final PublishedCalculations calculations;
    private final SheetLists sheets;
    private final Audit audit;
    private final Clock clock;

    CalculationPages(@Lazy PublishedCalculations calculations, SheetLists sheets, Audit audit, Clock clock) {
        this.calculations = calculations;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    @ForStaff
    @GetMapping("/leren")
    String room() {
        return "redirect:/leren/berekeningen";
    }

    /** What people publish is there for everybody; their own calculations for whoever works on the programme of each. */
    @ListsProgrammes(
            value = "sheets",
            roles = {
                Role.PROFESSIONAL,
                Role.COORDINATOR,
                Role.DECIDER,
                Role.CONTROLLER,
                Role.ACCOUNTANT,
                Role.POLICY_OFFICER,
                Role.ADMINISTRATOR
            })
    @GetMapping("/leren/berekeningen")
    String list(@AuthenticationPrincipal SignedInUser reader, Locale locale, Model model) {
        List<SheetRow> own = reader.seesCases() ? sheets.all(Language.of(locale)) : List.of();
        audit.listedProgrammes(
                "sheets",
                own.stream().map(row -> row.file().programmeId()).distinct().toList());
        model.addAttribute("sheets", own);
        model.addAttribute(
                "begins",
                reader.roles().contains(Role.COORDINATOR) || reader.roles().contains(Role.CONTROLLER));
        List<CalculationRow> rows = calculations.all().stream()
                .map(each -> new CalculationViews(each, Language.of(locale)).row())
                .toList();
        model.addAttribute("count", rows.size());
        model.addAttribute(
                "municipalities",
                rows.stream()
                        .collect(Collectors.groupingBy(
                                CalculationRow::municipality, LinkedHashMap::new, Collectors.toList())));
        return "learning/list";
    }

    @ForStaff
    @GetMapping(ONE)
    String one(@PathVariable String municipality, @PathVariable String id, Locale locale, Model model) {
        model.addAttribute("calculation", views(municipality, id, locale).view());
        return "learning/calculation";
    }

    @ForStaff
    @GetMapping(ONE + "/figuur/{key}")
    String figure(
            @PathVariable String municipality,
            @PathVariable String id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String boven,
            @RequestHeader(name = FigurePages.IN_PLACE, required = false) @Nullable String inPlace,
            Locale locale,
            Model model) {
        Unfold unfold =
                views(municipality, id, locale).unfolding().of(key, boven).orElseThrow(NotFound::new);
        model.addAttribute("room", "learning");
        return FigurePages.show(unfold, inPlace, model);
    }

    @ForStaff
    @GetMapping(ONE + "/rekenblad.xlsx")
    ResponseEntity<byte[]> spreadsheet(@PathVariable String municipality, @PathVariable String id, Locale locale)
            throws IOException {
        PublishedCalculation found = find(municipality, id);
        return ReturnFiles.spreadsheet(found.result(), found.municipality() + "-" + found.id(), Language.of(locale));
    }

    @ForStaff
    @GetMapping(ONE + "/document.pdf")
    ResponseEntity<byte[]> document(@PathVariable String municipality, @PathVariable String id, Locale locale) {
        PublishedCalculation found = find(municipality, id);
        String name = found.municipality() + "-" + found.id();
        return ReturnFiles.document(found.result(), name, LocalDate.now(clock), Language.of(locale));
    }

    private CalculationViews views(String municipality, String id, Locale locale) {
        return new CalculationViews(find(municipality, id), Language.of(locale));
    }

    private PublishedCalculation find(String municipality, String id) {
        return calculations.find(municipality, id).orElseThrow(NotFound::new);
    }
}
