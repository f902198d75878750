package nl.doorbraak.app.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsProgramme;
import nl.doorbraak.app.figure.FigurePages;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Footnotes;
import nl.doorbraak.app.figure.ReturnFiles;
import nl.doorbraak.app.figure.Unfold;
import nl.doorbraak.app.figure.Unfolding;
import nl.doorbraak.app.programme.Forecasts;
import nl.doorbraak.app.programme.ProgrammeHead;
import nl.doorbraak.app.programme.ProgrammeHeads;
import nl.doorbraak.app.programme.ProgrammeVersion;
import nl.doorbraak.app.programme.ProgrammeVersions;
import nl.doorbraak.app.programme.Stress;
import nl.doorbraak.app.projection.VariantsViews;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.programme.WhatIf;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What becomes of a programme if things go less well than stated: what is tried on every programme, and what a reader tries. */
@Controller
class StressPages {

    private static final String OWN = "own";

    private final ProgrammeHeads heads;
    private final ProgrammeVersions versions;
    private final Forecasts forecasts;
    private final Clock clock;

    StressPages(ProgrammeHeads heads, ProgrammeVersions versions, Forecasts forecasts, Clock clock) {
        this.heads = heads;
        this.versions = versions;
        this.forecasts = forecasts;
        this.clock = clock;
    }

    @ReadsProgramme("forecast")
    @GetMapping(ForecastAddresses.STRESS)
    String page(
            @PathVariable UUID programmeId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        ProgrammeHead head = heads.of(programmeId);
        ProgrammeVersion version = version(programmeId, sent);
        TriedFields tried = TriedFields.of(sent, Language.of(locale));
        Wording wording = Wording.in(Language.of(locale));
        if (!tried.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        ForecastAddresses addresses = addresses(version, tried);
        model.addAttribute("head", head);
        model.addAttribute("number", version.number());
        model.addAttribute("addresses", addresses);
        model.addAttribute("typed", tried.typed());
        model.addAttribute("problems", said(tried, wording));
        model.addAttribute("missing", forecasts.missing(version.input()));
        projection(head, version, tried.stress(), wording)
                .ifPresent(found -> model.addAttribute(
                        "page",
                        new VariantsViews(
                                        found, figures(found, wording.language(), addresses), "programmes.stress.plan")
                                .view(OWN)));
        return "programme/stress";
    }

    @ReadsProgramme("forecast")
    @GetMapping(ForecastAddresses.STRESS + "/figuur/{key}")
    String figure(
            @PathVariable UUID programmeId,
            @PathVariable String key,
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = FigurePages.IN_PLACE, required = false) @Nullable String inPlace,
            Locale locale,
            Model model) {
        ProgrammeVersion version = version(programmeId, sent);
        TriedFields tried = TriedFields.of(sent, Language.of(locale));
        Language language = Language.of(locale);
        ForecastAddresses addresses = addresses(version, tried);
        Projection found = projection(heads.of(programmeId), version, tried.stress(), Wording.in(language))
                .orElseThrow(NotFound::new);
        Unfold unfold = new Unfolding(figures(found, language, addresses), Footnotes.NONE, language, addresses.page())
                .of(key, sent.getOrDefault("boven", ""))
                .orElseThrow(NotFound::new);
        model.addAttribute("room", "programmes");
        return FigurePages.show(unfold, inPlace, model);
    }

    @ReadsProgramme("forecast")
    @GetMapping(ForecastAddresses.STRESS + "/rekenblad.xlsx")
    ResponseEntity<byte[]> spreadsheet(
            @PathVariable UUID programmeId, @RequestParam Map<String, String> sent, Locale locale) throws IOException {
        return ReturnFiles.spreadsheet(
                computed(programmeId, sent, locale), name(version(programmeId, sent)), Language.of(locale));
    }

    @ReadsProgramme("forecast")
    @GetMapping(ForecastAddresses.STRESS + "/document.pdf")
    ResponseEntity<byte[]> document(
            @PathVariable UUID programmeId, @RequestParam Map<String, String> sent, Locale locale) {
        return ReturnFiles.document(
                computed(programmeId, sent, locale),
                name(version(programmeId, sent)),
                LocalDate.now(clock),
                Language.of(locale));
    }

    /** The programme with what is tried; what cannot be read or computed has no file. */
    private Projection computed(UUID programmeId, Map<String, String> sent, Locale locale) {
        TriedFields tried = TriedFields.of(sent, Language.of(locale));
        return Optional.of(tried)
                .filter(each -> each.problems().isEmpty())
                .flatMap(each -> projection(
                        heads.of(programmeId),
                        version(programmeId, sent),
                        each.stress(),
                        Wording.in(Language.of(locale))))
                .orElseThrow(NotFound::new);
    }

    private static String name(ProgrammeVersion version) {
        return "tegenzit-versie-" + version.number();
    }

    private static Figures figures(Projection found, Language language, ForecastAddresses addresses) {
        return new Figures(found.figures().values(), language, addresses::figure);
    }

    private Optional<Projection> projection(ProgrammeHead head, ProgrammeVersion version, Stress own, Wording wording) {
        LocalDate today = LocalDate.now(clock);
        List<WhatIf> whatIfs = new ArrayList<>();
        for (int i = 0; i < Stress.USUAL.size(); i++) {
            Stress usual = Stress.USUAL.get(i);
            whatIfs.add(usual.whatIf("usual-" + (i + 1), name(usual, wording), today));
        }
        if (!own.isNothing()) {
            whatIfs.add(own.whatIf(OWN, name(own, wording), today));
        }
        return forecasts.of(head.file(), version, whatIfs);
    }

    /** What is tried as a condition: if half would have happened anyway, and 45% falls back. */
    private static Label name(Stress stress, Wording wording) {
        List<String> parts = stress.parts().stream()
                .map(part -> wording.say(Label.term(
                        "programmes.stress." + part.id(),
                        Label.verbatim(FigureFormat.in(wording.language()).onScreen(part.share(), Unit.SHARE)))))
                .toList();
        String and = " " + wording.say(Label.term("programmes.stress.and")) + " ";
        return Label.verbatim(wording.say(Label.term("programmes.stress.if", Label.verbatim(String.join(and, parts)))));
    }

    private static Map<String, String> said(TriedFields tried, Wording wording) {
        Map<String, String> said = new LinkedHashMap<>();
        tried.problems().forEach((field, problem) -> said.put(field, wording.say(problem)));
        return said;
    }

    private static ForecastAddresses addresses(ProgrammeVersion version, TriedFields tried) {
        return new ForecastAddresses(version.programmeId(), version.number(), "/tegenzit", tried.query());
    }

    private ProgrammeVersion version(UUID programmeId, Map<String, String> sent) {
        String number = sent.getOrDefault("versie", "");
        if (number.isEmpty()) {
            return versions.current(programmeId);
        }
        if (!number.matches("\\d{1,9}")) {
            throw new NotFound();
        }
        return versions.find(programmeId, Integer.parseInt(number)).orElseThrow(NotFound::new);
    }
}
