package nl.doorbraak.app.weighing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.figure.FigurePages;
import nl.doorbraak.app.figure.Unfold;
import nl.doorbraak.app.weighing.WeighedCase;
import nl.doorbraak.app.weighing.WeighedCases;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The return of a case, any version of it, and every figure on it. */
@Controller
class ReturnPages {

    private final WeighedCases cases;
    private final CaseHeads heads;
    private final Clock clock;

    ReturnPages(WeighedCases cases, CaseHeads heads, Clock clock) {
        this.cases = cases;
        this.heads = heads;
        this.clock = clock;
    }

    @ReadsCase("return")
    @GetMapping(ReturnAddresses.PAGE)
    String page(
            @PathVariable UUID caseId,
            @RequestParam Optional<Integer> versie,
            @RequestParam Optional<String> bril,
            Locale locale,
            Model model) {
        WeighedCase weighed = cases.find(caseId, versie).orElseThrow(NotFound::new);
        ReturnAddresses addresses = addresses(weighed, bril);
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("weighed", weighed);
        model.addAttribute("addresses", addresses);
        model.addAttribute("version", version(weighed, Language.of(locale)));
        if (!weighed.isEmpty()) {
            fill(weighed, addresses, Language.of(locale), model);
        }
        return "weighing/return";
    }

    private static void fill(WeighedCase weighed, ReturnAddresses addresses, Language language, Model model) {
        try {
            CaseReturn result = CaseReturn.of(weighed.input());
            ReturnViews views = new ReturnViews(result, addresses, language);
            model.addAttribute("page", views.page());
            model.addAttribute("doubt", views.doubt());
        } catch (Refused refused) {
            Wording wording = Wording.in(language);
            model.addAttribute(
                    "problems",
                    refused.problems().stream()
                            .map(problem -> wording.say(said(problem, weighed.input())))
                            .distinct()
                            .toList());
        }
    }

    /** The problem, with the name of the line or cost it is about. */
    static Label said(Problem problem, HouseholdCase input) {
        return Stream.concat(
                        input.lines().stream()
                                .filter(each -> each.id().equals(problem.subject()))
                                .map(Line::name),
                        input.costs().stream()
                                .filter(each -> each.id().equals(problem.subject()))
                                .map(Cost::name))
                .findFirst()
                .map(name -> Label.term("casefile.problem.elsewhere", name, problem.message()))
                .orElse(problem.message());
    }

    @ReadsCase("return")
    @GetMapping(ReturnAddresses.PAGE + "/figuur/{key}")
    String figure(
            @PathVariable UUID caseId,
            @PathVariable String key,
            @RequestParam Optional<Integer> versie,
            @RequestParam Optional<String> bril,
            @RequestParam Optional<LocalDate> prijzen,
            @RequestParam(defaultValue = "") String boven,
            @RequestHeader(name = FigurePages.IN_PLACE, required = false) @Nullable String inPlace,
            Locale locale,
            Model model) {
        WeighedCase weighed = cases.find(caseId, versie).orElseThrow(NotFound::new);
        ReturnAddresses addresses = addresses(weighed, bril);
        Unfold unfold = new ReturnViews(
                        prijzen.map(date -> computed(weighed, date)).orElseGet(() -> computed(weighed)),
                        prijzen.map(addresses::withPricesOf).orElse(addresses),
                        Language.of(locale))
                .unfolding(prijzen.isEmpty()
                        && !weighed.isOld()
                        && heads.of(caseId).mayWrite())
                .of(key, boven)
                .orElseThrow(NotFound::new);
        model.addAttribute("room", "cases");
        return FigurePages.show(unfold, inPlace, model);
    }

    private CaseReturn computed(WeighedCase weighed, LocalDate pricesOf) {
        try {
            return CaseReturn.of(cases.withPricesOf(weighed, pricesOf).input());
        } catch (Refused refused) {
            throw new NotFound();
        }
    }

    /** A version that cannot be computed has no figures. */
    static CaseReturn computed(WeighedCase weighed) {
        try {
            return CaseReturn.of(weighed.input());
        } catch (Refused refused) {
            throw new NotFound();
        }
    }

    /** The return of a version; none where nothing was filled in or what was filled in is refused. */
    static Optional<CaseReturn> ifComputable(WeighedCase weighed) {
        boolean right =
                !weighed.isEmpty() && CaseReturn.problems(weighed.input()).isEmpty();
        return right ? Optional.of(CaseReturn.of(weighed.input())) : Optional.empty();
    }

    static ReturnAddresses addresses(WeighedCase weighed, Optional<String> bril) {
        Lens lens = bril.map(id -> Lens.of(id).orElseThrow(NotFound::new))
                .orElse(weighed.input().lens());
        return new ReturnAddresses(weighed.caseId(), weighed.version(), lens);
    }

    private String version(WeighedCase weighed, Language language) {
        DateTimeFormatter dates =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        return weighed.writtenAt().map(at -> at.atZone(zone()).format(dates)).orElse("");
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
