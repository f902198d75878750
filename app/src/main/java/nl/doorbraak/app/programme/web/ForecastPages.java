package nl.doorbraak.app.programme.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Entrance;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsProgramme;
import nl.doorbraak.app.figure.FigurePages;
import nl.doorbraak.app.figure.ReturnFiles;
import nl.doorbraak.app.figure.Unfold;
import nl.doorbraak.app.programme.CaseNets;
import nl.doorbraak.app.programme.Forecasts;
import nl.doorbraak.app.programme.PolicyFields;
import nl.doorbraak.app.programme.ProgrammeFile;
import nl.doorbraak.app.programme.ProgrammeHead;
import nl.doorbraak.app.programme.ProgrammeHeads;
import nl.doorbraak.app.programme.ProgrammeVersion;
import nl.doorbraak.app.programme.ProgrammeVersions;
import nl.doorbraak.app.programme.Programmes;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.wording.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The forecast of a programme, any version of it, its figures and its files. */
@Controller
class ForecastPages {

    private final Programmes programmes;
    private final ProgrammeHeads heads;
    private final ProgrammeVersions versions;
    private final Forecasts forecasts;
    private final CaseNets cases;
    private final Entrance entrance;
    private final Clock clock;

    ForecastPages(
            Programmes programmes,
            ProgrammeHeads heads,
            ProgrammeVersions versions,
            Forecasts forecasts,
            CaseNets cases,
            Entrance entrance,
            Clock clock) {
        this.programmes = programmes;
        this.heads = heads;
        this.versions = versions;
        this.forecasts = forecasts;
        this.cases = cases;
        this.entrance = entrance;
        this.clock = clock;
    }

    @ReadsProgramme("forecast")
    @GetMapping(ForecastAddresses.PAGE)
    String page(@PathVariable UUID programmeId, @RequestParam Optional<Integer> versie, Locale locale, Model model) {
        ProgrammeHead head = heads.of(programmeId);
        ProgrammeVersion version = version(programmeId, versie);
        Language language = Language.of(locale);
        CaseNets.Together together = cases.of(programmeId);
        ForecastAddresses addresses = ForecastAddresses.of(programmeId, version.number());
        model.addAttribute("head", head);
        model.addAttribute("number", version.number());
        model.addAttribute(
                "writtenAt", version.writtenAt().map(at -> date(at, language)).orElse(""));
        model.addAttribute("addresses", addresses);
        model.addAttribute("missing", forecasts.missing(version.input()));
        forecasts.withCases(head.file(), version, together).ifPresent(projection -> {
            ForecastViews views = views(projection, version, together, Fan.usual(projection), addresses, language);
            model.addAttribute("page", views.view());
            model.addAttribute("cases", CaseNetsView.of(together, head.file().cases(), views.figures()));
        });
        return "programme/forecast";
    }

    @ReadsProgramme("forecast")
    @GetMapping(ForecastAddresses.PAGE + "/figuur/{key}")
    String figure(
            @PathVariable UUID programmeId,
            @PathVariable String key,
            @RequestParam Optional<Integer> versie,
            @RequestParam(defaultValue = "") String boven,
            @RequestHeader(name = FigurePages.IN_PLACE, required = false) @Nullable String inPlace,
            Locale locale,
            Model model) {
        ProgrammeVersion version = version(programmeId, versie);
        ForecastAddresses addresses = ForecastAddresses.of(programmeId, version.number());
        CaseNets.Together together = cases.of(programmeId);
        Projection projection = forecasts
                .withCases(programmes.get(programmeId), version, together)
                .orElseThrow(NotFound::new);
        ForecastViews views = views(projection, version, together, Optional.empty(), addresses, Language.of(locale));
        Unfold unfold = views.unfolding().of(key, boven).orElseThrow(NotFound::new);
        together.shownBy(unfold.told()).forEach(read -> entrance.alsoRead("forecast", read.caseId()));
        model.addAttribute("room", "programmes");
        return FigurePages.show(unfold, inPlace, model);
    }

    @ReadsProgramme("forecast")
    @GetMapping(ForecastAddresses.PAGE + "/rekenblad.xlsx")
    ResponseEntity<byte[]> spreadsheet(
            @PathVariable UUID programmeId, @RequestParam Optional<Integer> versie, Locale locale) throws IOException {
        ProgrammeVersion version = version(programmeId, versie);
        Projection projection = computed(programmes.get(programmeId), version);
        return ReturnFiles.spreadsheet(projection, name(version), Language.of(locale));
    }

    @ReadsProgramme("forecast")
    @GetMapping(ForecastAddresses.PAGE + "/document.pdf")
    ResponseEntity<byte[]> document(
            @PathVariable UUID programmeId, @RequestParam Optional<Integer> versie, Locale locale) {
        ProgrammeVersion version = version(programmeId, versie);
        Projection projection = computed(programmes.get(programmeId), version);
        return ReturnFiles.document(projection, name(version), LocalDate.now(clock), Language.of(locale));
    }

    private static ForecastViews views(
            Projection projection,
            ProgrammeVersion version,
            CaseNets.Together together,
            Optional<Fan> fan,
            ForecastAddresses addresses,
            Language language) {
        return new ForecastViews(
                projection, PolicyFields.of(projection, version.input()), together, fan, addresses, language);
    }

    /** A version that cannot be computed has no figures and no files. */
    private Projection computed(ProgrammeFile file, ProgrammeVersion version) {
        return forecasts.of(file, version, List.of()).orElseThrow(NotFound::new);
    }

    private ProgrammeVersion version(UUID programmeId, Optional<Integer> number) {
        return number.map(each -> versions.find(programmeId, each).orElseThrow(NotFound::new))
                .orElseGet(() -> versions.current(programmeId));
    }

    private static String name(ProgrammeVersion version) {
        return "prognose-versie-" + version.number();
    }

    private String date(Instant at, Language language) {
        DateTimeFormatter dates =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        return at.atZone(clock.getZone()).format(dates);
    }
}
