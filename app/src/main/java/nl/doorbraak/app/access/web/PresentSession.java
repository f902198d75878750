package nl.doorbraak.app.access.web;

import java.util.Map;
import nl.doorbraak.app.access.ForSignedIn;
import nl.doorbraak.app.access.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells an open form who is signed in now, and the token with which it is sent in that session. */
@Controller
class PresentSession {

    @ForSignedIn
    @GetMapping("/sessie")
    @ResponseBody
    Map<String, String> session(@AuthenticationPrincipal SignedInUser user, CsrfToken token) {
        return Map.of("person", user.userId().toString(), "token", token.getToken());
    }
}
