package nl.doorbraak.app.access.web;

import java.util.List;
import nl.doorbraak.app.access.DemoAccount;
import nl.doorbraak.app.access.ForEveryone;
import nl.doorbraak.app.access.IdentityProvider;
import nl.doorbraak.app.access.TypedEmail;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The page where a user signs in, in demo mode also as somebody of the demo town; signing in itself is done by the security filters. */
@Controller
class SignInPage {

    private final boolean demo;
    private final IdentityProvider provider;

    SignInPage(@Value("${doorbraak.demo}") boolean demo, IdentityProvider provider) {
        this.demo = demo;
        this.provider = provider;
    }

    @ForEveryone
    @GetMapping("/inloggen")
    String signIn(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String wacht,
            @SessionAttribute(name = TypedEmail.KEY, required = false) @Nullable String typed,
            Model model) {
        boolean refused = error != null || wacht != null;
        model.addAttribute("typed", refused && typed != null ? typed : "");
        model.addAttribute("accounts", demo ? DemoAccount.ALL : List.of());
        provider.name().ifPresent(name -> model.addAttribute("provider", name));
        model.addAttribute("password", DemoAccount.PASSWORD);
        return "access/sign-in";
    }
}
