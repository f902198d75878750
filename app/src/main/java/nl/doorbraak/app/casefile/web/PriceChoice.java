package nl.doorbraak.app.casefile.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.price.PriceValue;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The items of the price list among which a line chooses; the chosen one always stays among them. */
@Controller
class PriceChoice {

    private final PriceList prices;
    private final Clock clock;

    PriceChoice(PriceList prices, Clock clock) {
        this.prices = prices;
        this.clock = clock;
    }

    /**
     * An item to choose.
     *
     * @param kept whether it stands there only because it is chosen: it is not among what was found
     */
    public record Choice(String id, String name, String price, String law, boolean kept) {}

    @ForRoles({Role.PROFESSIONAL, Role.COORDINATOR})
    @GetMapping("/prijskeuze")
    String search(
            @RequestParam(defaultValue = "") String zoekprijs,
            @RequestParam(name = "price-item", defaultValue = "") String chosen,
            Locale locale,
            Model model) {
        fill(model, zoekprijs, chosen, Language.of(locale));
        return "casefile/prices :: choices";
    }

    /** Puts what was found in the model, with the chosen item first where it is not among it. */
    void fill(Model model, String words, String chosen, Language language) {
        List<PriceItem> found = words.isBlank() ? prices.items() : prices.search(words);
        Stream<PriceItem> kept = prices.find(chosen).filter(item -> !found.contains(item)).stream();
        model.addAttribute(
                "prices",
                Stream.concat(
                                kept.map(item -> choice(item, true, language)),
                                found.stream().map(item -> choice(item, false, language)))
                        .toList());
        model.addAttribute("found", found.size());
        model.addAttribute("chosen", chosen);
        model.addAttribute("searched", words.strip());
    }

    private Choice choice(PriceItem item, boolean kept, Language language) {
        Wording wording = Wording.in(language);
        Optional<PriceValue> value = item.values().stream()
                .filter(each -> each.holdsOn(LocalDate.now(clock)))
                .findFirst();
        String price = value.map(each -> FigureFormat.in(language).asStated(each.amount(), Unit.EURO) + " "
                        + wording.say(Label.term("case.per", item.unit().label())))
                .orElseGet(() -> wording.say(Label.term("case.price.expired")));
        return new Choice(
                item.id(),
                wording.say(item.name()),
                price,
                item.payers().getFirst().law().code(),
                kept);
    }
}
