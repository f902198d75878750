package nl.doorbraak.app.programme.web;

import java.math.BigDecimal;
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
import nl.doorbraak.app.figure.Unfold;
import nl.doorbraak.app.figure.Unfolding;
import nl.doorbraak.app.programme.Forecasts;
import nl.doorbraak.app.programme.ProgrammeVersion;
import nl.doorbraak.app.programme.ProgrammeVersions;
import nl.doorbraak.app.programme.Stress;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.programme.WhatIf;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
            jakarta.servlet.http.HttpServletResponse response) {
        ProgrammeHead head = heads.of(programmeId);
        ProgrammeVersion version = version(programmeId, sent);
        TriedFields tried = TriedFields.of(sent);
        Wording wording = Wording.in(Language.of(locale));
        if (!tried.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        ForecastAddresses addresses = addresses(version, tried);
        model.addAttribute("head", head);
        model.addAttribute("number", version.number());
        model.addAttribute("typed", tried.typed());
        model.addAttribute("problems", said(tried, wording));
        model.addAttribute("missing", forecasts.missing(version.input()));
        projection(head, version, tried.stress(), wording)
                .ifPresent(found -> model.addAttribute(
                        "page", new StressViews(found, figures(found, wording.language(), addresses)).view(OWN)));
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
        TriedFields tried = TriedFields.of(sent);
        Language language = Language.of(locale);
        ForecastAddresses addresses = addresses(version, tried);
        Projection found = projection(heads.of(programmeId), version, tried.stress(), Wording.in(language))
                .orElseThrow(NotFound::new);
        Unfold unfold = new Unfolding(figures(found, language, addresses), Footnotes.NONE, language, addresses.page())
                .of(key)
                .orElseThrow(NotFound::new);
        model.addAttribute("room", "programmes");
        return FigurePages.show(unfold, inPlace, model);
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
                        Label.verbatim(nl.doorbraak.engine.reading.FigureFormat.in(wording.language())
                                .onScreen(part.share(), nl.doorbraak.engine.calculation.Unit.SHARE)))))
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

    /** What a reader typed to try out: percentages of at most a hundred, but for inflow and saving, which may be more. */
    record TriedFields(Map<String, String> typed, Stress stress, Map<String, Label> problems) {

        private static final List<String> FIELDS = List.of("toch", "terugval", "instroom", "besparing");

        static TriedFields of(Map<String, String> sent) {
            Map<String, String> typed = new LinkedHashMap<>();
            Map<String, BigDecimal> read = new LinkedHashMap<>();
            Map<String, Label> problems = new LinkedHashMap<>();
            for (String field : FIELDS) {
                String text = sent.getOrDefault(field, "").strip();
                typed.put(field, text);
                try {
                    String share = nl.doorbraak.app.form.Reading.PERCENTAGE.read(text);
                    if (!share.isEmpty()) {
                        read.put(field, new BigDecimal(share));
                    }
                } catch (nl.doorbraak.app.form.Reading.Unreadable e) {
                    problems.put(field, e.problem());
                }
            }
            Stress stress = new Stress(
                    Optional.ofNullable(read.get("toch")),
                    Optional.ofNullable(read.get("terugval")),
                    Optional.ofNullable(read.get("instroom")),
                    Optional.ofNullable(read.get("besparing")));
            return new TriedFields(typed, stress, problems);
        }

        /** What is tried, as the rest of an address. */
        String query() {
            StringBuilder query = new StringBuilder();
            typed.forEach((field, text) -> {
                if (!text.isEmpty() && !problems.containsKey(field)) {
                    query.append('&')
                            .append(field)
                            .append('=')
                            .append(org.springframework.web.util.UriUtils.encode(
                                    text, java.nio.charset.StandardCharsets.UTF_8));
                }
            });
            return query.toString();
        }
    }
}
