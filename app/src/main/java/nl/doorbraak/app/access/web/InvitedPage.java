package nl.doorbraak.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nl.doorbraak.app.access.ForEveryone;
import nl.doorbraak.app.access.Invitations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody with a letter makes an account: the code of the letter, a name, an address and a password. */
@Controller
class InvitedPage {

    private static final String PAGE = "/uitnodiging";

    private final Invitations invitations;

    InvitedPage(Invitations invitations) {
        this.invitations = invitations;
    }

    @ForEveryone
    @GetMapping(PAGE)
    String form(Locale locale, Model model) {
        return show(new AccountForm(new LinkedMultiValueMap<>()), locale, model);
    }

    @ForEveryone
    @PostMapping(PAGE)
    String use(
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountForm form = new AccountForm(sent);
        String code = form.text("code");
        form.require("code", !code.isEmpty(), "invited.problem.code");
        String name = form.name();
        String email = form.email();
        String password = form.password();
        if (form.right()) {
            Invitations.Use use = invitations.use(code, email, name, password, request.getRemoteAddr());
            form.require("code", use != Invitations.Use.NO_CODE, "invited.problem.no-code");
            form.require("code", use != Invitations.Use.WAIT, "invited.problem.wait");
            form.require("email", use != Invitations.Use.TAKEN, "invited.problem.taken");
        }
        if (form.right()) {
            return "redirect:/inloggen?uitgenodigd";
        }
        response.setStatus(422);
        return show(form, locale, model);
    }

    private static String show(AccountForm form, Locale locale, Model model) {
        model.addAttribute("code", form.text("code"));
        model.addAttribute("naam", form.text("naam"));
        model.addAttribute("email", form.text("email"));
        model.addAttribute("problems", form.said(locale));
        return "access/invited";
    }
}
