package nl.doorbraak.app.weighing.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.casefile.CaseFiles;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.figure.ReturnFiles;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.app.weighing.WeighedCase;
import nl.doorbraak.app.weighing.WeighedCases;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A case beside an earlier version, beside another case, or beside itself with the prices of another day. */
@Controller
class DifferencePages {

    private static final String PAGE = ReturnAddresses.PAGE + "/verschil";
    private static final int SHOWN = 50;

    private final Comparisons comparisons;
    private final WeighedCases cases;
    private final CaseFiles files;
    private final CaseHeads heads;
    private final Clock clock;

    DifferencePages(Comparisons comparisons, WeighedCases cases, CaseFiles files, CaseHeads heads, Clock clock) {
        this.comparisons = comparisons;
        this.cases = cases;
        this.files = files;
        this.heads = heads;
        this.clock = clock;
    }

    /** Without anything in the address: the newest version and the one before it. */
    @ReadsCase("difference")
    @GetMapping(PAGE)
    String page(
            @PathVariable UUID caseId,
            @RequestParam Optional<Integer> van,
            @RequestParam Optional<Integer> naar,
            @RequestParam Optional<UUID> met,
            @RequestParam Optional<LocalDate> prijzen,
            @RequestParam Optional<String> bril,
            Locale locale,
            Model model) {
        Comparison asked = comparisons.of(caseId, new Asked(van, naar, met, prijzen, bril));
        Language language = Language.of(locale);
        ReturnAddresses addresses = new ReturnAddresses(
                caseId,
                asked.kind() == Compared.Kind.VERSIONS
                        ? asked.is().weighed().version()
                        : asked.was().weighed().version(),
                asked.was().addresses().lens());
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("asked", asked);
        model.addAttribute("addresses", addresses);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("sides", new DifferenceSides(asked, clock.getZone(), language));
        model.addAttribute("versions", versions(asked.was().weighed().newest(), language));
        asked.compared().ifPresent(compared -> model.addAttribute("difference", view(asked, compared, language)));
        return "weighing/difference";
    }

    private static DifferenceView view(Comparison asked, Compared compared, Language language) {
        return new Differences(
                        compared,
                        new ReturnViews(compared.before().result(), asked.was().addresses(), language),
                        new ReturnViews(compared.after().result(), asked.is().addresses(), language))
                .view();
    }

    /**
     * Which case may stand beside this one: those of whoever asks, page by page. There is no search: what is looked for would be
     * the name of a household, and stand in the address.
     */
    @ReadsCase("difference-choice")
    @GetMapping(PAGE + "/casus")
    String otherCase(
            @PathVariable UUID caseId,
            @RequestParam Optional<UUID> na,
            @RequestParam Optional<String> bril,
            Model model) {
        WeighedCase weighed = cases.find(caseId, Optional.empty()).orElseThrow(NotFound::new);
        CaseFiles.Page found = files.page("difference-choice", "", na, SHOWN);
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("addresses", ReturnPages.addresses(weighed, bril));
        model.addAttribute("found", found);
        model.addAttribute(
                "others",
                found.cases().stream().filter(file -> !file.id().equals(caseId)).toList());
        return "weighing/other-case";
    }

    @ReadsCase("difference-spreadsheet")
    @GetMapping(PAGE + "/rekenblad.xlsx")
    ResponseEntity<byte[]> spreadsheet(
            @PathVariable UUID caseId,
            @RequestParam Optional<Integer> van,
            @RequestParam Optional<Integer> naar,
            @RequestParam Optional<UUID> met,
            @RequestParam Optional<LocalDate> prijzen,
            @RequestParam Optional<String> bril,
            Locale locale)
            throws IOException {
        Comparison asked = comparisons.of(caseId, new Asked(van, naar, met, prijzen, bril));
        return ReturnFiles.spreadsheet(asked.compared().orElseThrow(NotFound::new), name(asked), Language.of(locale));
    }

    @ReadsCase("difference-document")
    @GetMapping(PAGE + "/document.pdf")
    ResponseEntity<byte[]> document(
            @PathVariable UUID caseId,
            @RequestParam Optional<Integer> van,
            @RequestParam Optional<Integer> naar,
            @RequestParam Optional<UUID> met,
            @RequestParam Optional<LocalDate> prijzen,
            @RequestParam Optional<String> bril,
            Locale locale) {
        Comparison asked = comparisons.of(caseId, new Asked(van, naar, met, prijzen, bril));
        return ReturnFiles.document(
                asked.compared().orElseThrow(NotFound::new), name(asked), LocalDate.now(clock), Language.of(locale));
    }

    /** The numbers of the cases and their versions, never a name. */
    private static String name(Comparison asked) {
        return "verschil-"
                + String.join(
                        "-",
                        Stream.of(asked.was(), asked.is())
                                .map(side -> side.weighed().reference() + "-versie-"
                                        + side.weighed().version())
                                .distinct()
                                .toList());
    }

    private static List<Option> versions(int newest, Language language) {
        return IntStream.rangeClosed(1, newest)
                .map(number -> newest - number + 1)
                .mapToObj(number -> new Option(
                        String.valueOf(number),
                        Wording.in(language).say(Label.term("case.version", Label.verbatim(String.valueOf(number))))))
                .toList();
    }
}
