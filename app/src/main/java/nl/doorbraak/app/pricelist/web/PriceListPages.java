package nl.doorbraak.app.pricelist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.doorbraak.app.access.ForStaff;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.figure.FigurePages;
import nl.doorbraak.app.figure.Footnotes;
import nl.doorbraak.app.figure.Unfold;
import nl.doorbraak.app.figure.Unfolding;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.wording.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The price list: search, an item, and its figures. */
@Controller
class PriceListPages {

    private final PriceList prices;
    private final Clock clock;

    PriceListPages(PriceList prices, Clock clock) {
        this.prices = prices;
        this.clock = clock;
    }

    /** The items of one domain under its name. */
    public record DomainView(String id, String name, List<PriceView> items) {}

    @ForStaff
    @GetMapping("/prijzen")
    String list(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String domein,
            Locale locale,
            Model model) {
        PriceViews views = views(locale);
        PriceList.Found search = zoek.isBlank() ? new PriceList.Found(prices.items(), false) : prices.search(zoek);
        List<PriceItem> found = search.items();
        List<DomainView> domains = new ArrayList<>();
        for (String domain : prices.domains()) {
            List<PriceView> items = found.stream()
                    .filter(item -> item.domain().equals(domain))
                    .map(views::of)
                    .toList();
            domains.add(new DomainView(domain, views.domain(domain), items));
        }
        model.addAttribute("zoek", zoek);
        model.addAttribute("domein", domein);
        model.addAttribute("domains", domains);
        model.addAttribute(
                "shown",
                domains.stream()
                        .filter(domain -> domein.isEmpty() || domain.id().equals(domein))
                        .filter(domain -> !domain.items().isEmpty())
                        .toList());
        model.addAttribute("all", prices.items().size());
        model.addAttribute("onlyAlike", search.onlyAlike() && !found.isEmpty());
        model.addAttribute("found", found.size());
        return "pricelist/list";
    }

    @ForStaff
    @GetMapping("/prijzen/{id}")
    String item(@PathVariable String id, Locale locale, Model model) {
        model.addAttribute("item", views(locale).of(find(id)));
        return "pricelist/item";
    }

    @ForStaff
    @GetMapping("/prijzen/{id}/figuur/{key}")
    String figure(
            @PathVariable String id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String boven,
            @RequestHeader(name = FigurePages.IN_PLACE, required = false) @Nullable String inPlace,
            Locale locale,
            Model model) {
        PriceItem item = find(id);
        Language language = Language.of(locale);
        Unfold unfold = new Unfolding(
                        PriceViews.figures(item, language), Footnotes.NONE, language, PriceViews.href(item))
                .of(key, boven)
                .orElseThrow(NotFound::new);
        model.addAttribute("room", "knowledge");
        return FigurePages.show(unfold, inPlace, model);
    }

    private PriceItem find(String id) {
        return prices.find(id).orElseThrow(NotFound::new);
    }

    private PriceViews views(Locale locale) {
        return new PriceViews(prices, Language.of(locale), LocalDate.now(clock));
    }
}
