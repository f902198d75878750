package nl.doorbraak.app.access.web;

import nl.doorbraak.app.access.ForEveryone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where a user signs in; signing in itself is done by the security filters. */
@Controller
class SignInPage {

    @ForEveryone
    @GetMapping("/inloggen")
    String signIn() {
        return "access/sign-in";
    }
}
