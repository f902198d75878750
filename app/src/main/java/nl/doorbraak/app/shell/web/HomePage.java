package nl.doorbraak.app.shell.web;

import nl.doorbraak.app.access.ForSignedIn;
import nl.doorbraak.app.access.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whoever comes in is brought to the cases; who has no business there reads what there is instead. */
@Controller
class HomePage {

    @ForSignedIn
    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedInUser user) {
        if (user.seesCases()) {
            return "redirect:/casussen";
        }
        return user.onlyResident() ? "redirect:/mijn" : "shell/start";
    }
}
