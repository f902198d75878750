package nl.doorbraak.app.access.web;

import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.Residents;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of a resident, or of somebody who acts for one: for whom, in which capacity, until when. */
@Controller
class OwnPage {

    private final Residents residents;

    OwnPage(Residents residents) {
        this.residents = residents;
    }

    @ForRoles(Role.RESIDENT)
    @GetMapping("/mijn")
    String own(@AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("own", user.as(Role.RESIDENT).asking(() -> residents.own("own-page")));
        return "access/own";
    }
}
