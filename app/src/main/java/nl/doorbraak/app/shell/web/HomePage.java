package nl.doorbraak.app.shell.web;

import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whoever comes in is brought to the cases; who has no business there reads what there is instead. */
@Controller
class HomePage {

    @ForRoles({Role.PROFESSIONAL, Role.COORDINATOR, Role.CONTROLLER, Role.ACCOUNTANT, Role.ADMINISTRATOR})
    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedInUser user) {
        return user.seesCases() ? "redirect:/casussen" : "shell/start";
    }
}
