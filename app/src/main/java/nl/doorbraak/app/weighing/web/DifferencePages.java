package nl.doorbraak.app.weighing.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.app.weighing.WeighedCase;
import nl.doorbraak.app.weighing.WeighedCases;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed between two versions of the return of a case, and what each change did to the net. */
@Controller
class DifferencePages {

    private final WeighedCases cases;
    private final CaseHeads heads;
    private final Clock clock;

    DifferencePages(WeighedCases cases, CaseHeads heads, Clock clock) {
        this.cases = cases;
        this.heads = heads;
        this.clock = clock;
    }

    /** Without versions in the address: the newest and the one before it. */
    @ReadsCase("difference")
    @GetMapping(ReturnAddresses.PAGE + "/verschil")
    String page(
            @PathVariable UUID caseId,
            @RequestParam Optional<Integer> van,
            @RequestParam Optional<Integer> naar,
            @RequestParam Optional<String> bril,
            Locale locale,
            Model model) {
        WeighedCase is = cases.find(caseId, naar).orElseThrow(NotFound::new);
        WeighedCase was = cases.find(caseId, Optional.of(van.orElse(Math.max(0, is.version() - 1))))
                .orElseThrow(NotFound::new);
        Language language = Language.of(locale);
        ReturnAddresses addresses = ReturnPages.addresses(is, bril);
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("was", was);
        model.addAttribute("is", is);
        model.addAttribute("addresses", addresses);
        model.addAttribute("versions", versions(is.newest(), language));
        model.addAttribute("wasDate", date(was, language));
        model.addAttribute("isDate", date(is, language));
        uncomputable(was, is).ifPresent(version -> model.addAttribute("uncomputable", version));
        compared(was, is, addresses.lens(), language).ifPresent(view -> model.addAttribute("difference", view));
        return "weighing/difference";
    }

    private static Optional<DifferenceView> compared(WeighedCase was, WeighedCase is, Lens lens, Language language) {
        return ReturnPages.ifComputable(was)
                .flatMap(before -> ReturnPages.ifComputable(is)
                        .map(after -> new Differences(
                                        views(was, before, lens, language), views(is, after, lens, language), lens)
                                .view()));
    }

    private static ReturnViews views(WeighedCase weighed, CaseReturn result, Lens lens, Language language) {
        return new ReturnViews(result, new ReturnAddresses(weighed.caseId(), weighed.version(), lens), language);
    }

    /** The version in which there is nothing to compute, or that is refused. */
    private static Optional<Integer> uncomputable(WeighedCase... versions) {
        List<Integer> none = new ArrayList<>();
        for (WeighedCase version : versions) {
            if (ReturnPages.ifComputable(version).isEmpty()) {
                none.add(version.version());
            }
        }
        return none.stream().findFirst();
    }

    private static List<Option> versions(int newest, Language language) {
        return IntStream.rangeClosed(1, newest)
                .map(number -> newest - number + 1)
                .mapToObj(number -> new Option(
                        String.valueOf(number),
                        Wording.in(language).say(Label.term("case.version", Label.verbatim(String.valueOf(number))))))
                .toList();
    }

    private String date(WeighedCase weighed, Language language) {
        DateTimeFormatter dates =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        return weighed.writtenAt()
                .map(at -> at.atZone(clock.getZone()).format(dates))
                .orElse("");
    }
}
