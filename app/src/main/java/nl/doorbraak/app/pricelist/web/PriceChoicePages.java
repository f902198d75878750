package nl.doorbraak.app.pricelist.web;

import java.util.Locale;
import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.pricelist.PriceChoices;
import nl.doorbraak.engine.wording.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The part of a form in which one searches the price list, brought up to date while one types. */
@Controller
class PriceChoicePages {

    private final PriceChoices choices;

    PriceChoicePages(PriceChoices choices) {
        this.choices = choices;
    }

    @ForRoles({Role.PROFESSIONAL, Role.COORDINATOR, Role.CONTROLLER})
    @GetMapping("/prijskeuze")
    String search(
            @RequestParam(defaultValue = "") String zoekprijs,
            @RequestParam(name = "price-item", defaultValue = "") String chosen,
            @RequestParam(name = "voor", defaultValue = "YEARS") PriceChoices.For what,
            Locale locale,
            Model model) {
        choices.fill(model, zoekprijs, chosen, what, Language.of(locale));
        return "pricelist/choice :: choices";
    }
}
