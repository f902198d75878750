package nl.doorbraak.app.pricelist.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.doorbraak.app.access.ForStaff;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.figure.FigurePages;
import nl.doorbraak.app.figure.Footnotes;
import nl.doorbraak.app.figure.Unfold;
import nl.doorbraak.app.figure.Unfolding;
import nl.doorbraak.engine.price.ExitTable;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.files.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands behind the prices: sources, series and rates, and the table of exit and relapse. */
@Controller
class KnowledgePages {

    private final ReferenceData data;

    KnowledgePages(ReferenceData data) {
        this.data = data;
    }

    @ForStaff
    @GetMapping("/prijzen/bronnen")
    String sources(Locale locale, Model model) {
        model.addAttribute("sources", new SourceViews(data, Language.of(locale)).all());
        return "pricelist/sources";
    }

    @ForStaff
    @GetMapping("/prijzen/reeksen")
    String series(Locale locale, Model model) {
        SeriesViews views = new SeriesViews(data, Language.of(locale));
        model.addAttribute("indices", views.indices());
        model.addAttribute("rates", views.rates());
        model.addAttribute("benchmarks", views.benchmarks());
        return "pricelist/series";
    }

    @ForStaff
    @GetMapping("/prijzen/terugval")
    String exits(Locale locale, Model model) {
        model.addAttribute(
                "tables",
                tables().stream()
                        .map(table -> new ExitView(table, Language.of(locale)))
                        .toList());
        return "pricelist/exits";
    }

    @ForStaff
    @GetMapping("/prijzen/terugval/{id}/figuur/{key}")
    String figure(
            @PathVariable String id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String boven,
            @RequestHeader(name = FigurePages.IN_PLACE, required = false) @Nullable String inPlace,
            Locale locale,
            Model model) {
        ExitTable table = tables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        Language language = Language.of(locale);
        Unfold unfold = new Unfolding(
                        new ExitView(table, language).figures(), Footnotes.NONE, language, "/prijzen/terugval")
                .of(key, boven)
                .orElseThrow(NotFound::new);
        model.addAttribute("room", "knowledge");
        return FigurePages.show(unfold, inPlace, model);
    }

    private List<ExitTable> tables() {
        return data.exitTables().values().stream()
                .sorted(Comparator.comparing(ExitTable::id))
                .toList();
    }
}
