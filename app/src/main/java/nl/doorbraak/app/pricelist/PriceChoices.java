package nl.doorbraak.app.pricelist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.price.PriceValue;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The items of the price list among which one chooses; the chosen one always stays among them. */
@Component
public class PriceChoices {

    private final PriceList prices;
    private final Clock clock;

    PriceChoices(PriceList prices, Clock clock) {
        this.prices = prices;
        this.clock = clock;
    }

    /**
     * An item to choose.
     *
     * @param counts in which years it counts, in words; empty text where what is filled in has no years
     * @param kept whether it stands there only because it is chosen: it is not among what was found
     */
    public record Choice(String id, String name, String price, String counts, String law, boolean kept) {}

    /** What one chooses a price for: something that runs over the years of a case, or a calculation that counts it as often as it says. */
    public enum For {
        YEARS,
        A_COUNT
    }

    /** Puts what was found in the model, with the chosen item first where it is not among it. */
    public void fill(Model model, String words, String chosen, For what, Language language) {
        PriceList.Found search = words.isBlank() ? new PriceList.Found(prices.items(), false) : prices.search(words);
        List<PriceItem> found = search.items();
        Stream<PriceItem> kept = prices.find(chosen).filter(item -> !found.contains(item)).stream();
        model.addAttribute(
                "prices",
                Stream.concat(
                                kept.map(item -> choice(item, true, what, language)),
                                found.stream().map(item -> choice(item, false, what, language)))
                        .toList());
        model.addAttribute("found", found.size());
        model.addAttribute("onlyAlike", search.onlyAlike() && !found.isEmpty());
        model.addAttribute("chosen", chosen);
        model.addAttribute("searched", words.strip());
        model.addAttribute("pricesFor", what);
    }

    private Choice choice(PriceItem item, boolean kept, For what, Language language) {
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
                what == For.A_COUNT
                        ? ""
                        : wording.say(
                                Label.term(item.unit().happensOnce() ? "case.counts.once" : "case.counts.yearly")),
                item.payers().getFirst().law().code(),
                kept);
    }
}
