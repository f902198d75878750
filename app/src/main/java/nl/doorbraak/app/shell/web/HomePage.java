package nl.doorbraak.app.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.doorbraak.app.access.ForSignedIn;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.StatedRole;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whoever comes in is brought to the cases; who has no business there, or not in this role, reads what there is instead. */
@Controller
class HomePage {

    @ForSignedIn
    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedInUser user, HttpServletRequest request) {
        Role role = StatedRole.of(user, request);
        return switch (role) {
            case PROFESSIONAL, COORDINATOR, DECIDER, CONTROLLER, ACCOUNTANT -> "redirect:/casussen";
            case POLICY_OFFICER -> "redirect:/beleid";
            case RESIDENT -> "redirect:/mijn";
            case ADMINISTRATOR -> "shell/start";
        };
    }
}
