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

    private static final int AT_MOST = 8;

    private final PriceList prices;
    private final Clock clock;

    PriceChoice(PriceList prices, Clock clock) {
        this.prices = prices;
        this.clock = clock;
    }

    /** An item to choose. */
    public record Choice(String id, String name, String price, String law) {}

    @ForRoles({Role.PROFESSIONAL, Role.COORDINATOR})
    @GetMapping("/prijskeuze")
    String search(
            @RequestParam(defaultValue = "") String zoekprijs,
            @RequestParam(name = "price-item", defaultValue = "") String chosen,
            Locale locale,
            Model model) {
        model.addAttribute("prices", among(zoekprijs, chosen, Language.of(locale)));
        model.addAttribute("chosen", chosen);
        model.addAttribute("searched", zoekprijs.strip());
        return "casefile/prices :: choices";
    }

    /** The chosen item first, then what matches. */
    List<Choice> among(String words, String chosen, Language language) {
        Stream<PriceItem> matching = (words.isBlank() ? prices.items() : prices.search(words))
                .stream().filter(item -> !item.id().equals(chosen));
        Stream<PriceItem> shown = words.isBlank() ? matching : matching.limit(AT_MOST);
        return Stream.concat(prices.find(chosen).stream(), shown)
                .map(item -> choice(item, language))
                .toList();
    }

    private Choice choice(PriceItem item, Language language) {
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
                item.payers().getFirst().law().code());
    }
}
