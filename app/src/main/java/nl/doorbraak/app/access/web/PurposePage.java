package nl.doorbraak.app.access.web;

import jakarta.servlet.http.HttpSession;
import nl.doorbraak.app.access.ForSignedIn;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.StatedRole;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever has several roles says in the frame what for they work now. */
@Controller
class PurposePage {

    @ForSignedIn
    @PostMapping("/waarvoor")
    String state(
            @AuthenticationPrincipal SignedInUser user,
            @RequestParam(defaultValue = "") String rol,
            HttpSession session) {
        StatedRole.state(rol, user, session);
        return "redirect:/";
    }
}
