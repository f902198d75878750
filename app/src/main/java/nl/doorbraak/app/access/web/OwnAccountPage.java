package nl.doorbraak.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import nl.doorbraak.app.access.ForSignedIn;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.OwnAccount;
import nl.doorbraak.app.access.OwnSession;
import nl.doorbraak.app.access.SecondFactor;
import nl.doorbraak.app.access.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own account: who one is here, another password, and whether there is a second step. */
@Controller
class OwnAccountPage {

    private static final String PAGE = "/mijn-account";

    private final OwnAccount own;
    private final SecondFactor factor;

    OwnAccountPage(OwnAccount own, SecondFactor factor) {
        this.own = own;
        this.factor = factor;
    }

    @ForSignedIn
    @GetMapping(PAGE)
    String show(@AuthenticationPrincipal SignedInUser user, Model model) {
        return show(user, Map.of(), model);
    }

    @ForSignedIn
    @PostMapping(PAGE + "/wachtwoord")
    String changePassword(
            @AuthenticationPrincipal SignedInUser user,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (own.isPublished(user)) {
            throw new NotFound();
        }
        AccountForm form = new AccountForm(sent);
        form.require("oud", own.isPassword(user, form.oldPassword()), "accounts.problem.password-old");
        String password = form.password();
        if (!form.right()) {
            response.setStatus(422);
            return show(user, form.said(locale), model);
        }
        SignedInUser changed = user.asThemselves().asking(() -> own.changePassword(user, password));
        OwnSession.goOn(changed, request, response);
        return "redirect:" + PAGE + "?bewaard";
    }

    private String show(SignedInUser user, Map<String, String> problems, Model model) {
        model.addAttribute("user", user);
        model.addAttribute("published", own.isPublished(user));
        model.addAttribute("secondFactor", factor.isSetUp(user));
        model.addAttribute("problems", problems);
        return "access/own-account";
    }
}
