package nl.doorbraak.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.app.access.ForHalfSignedIn;
import nl.doorbraak.app.access.HalfSignedIn;
import nl.doorbraak.app.access.SecondFactor;
import nl.doorbraak.app.access.SecondStepSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps after the right password: typing a code, or setting up what makes codes. The security filters send nobody else here. */
@Controller
class SecondStepPages {

    private final SecondStepSignIn signIn;
    private final SecondFactorForm form;

    SecondStepPages(SecondStepSignIn signIn, SecondFactorForm form) {
        this.signIn = signIn;
        this.form = form;
    }

    @ForHalfSignedIn
    @GetMapping(SecondStepSignIn.CODE)
    String askCode(@RequestParam(required = false) @Nullable String herstel, Model model) {
        return code(herstel != null, Map.of(), model);
    }

    @ForHalfSignedIn
    @PostMapping(SecondStepSignIn.CODE)
    String takeCode(
            @AuthenticationPrincipal HalfSignedIn half,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountForm typed = new AccountForm(sent);
        boolean recovery = !typed.text("herstel").isEmpty();
        return switch (signIn.tries(half, typed.text("code"), request, response)) {
            case IN -> "redirect:" + signIn.onward(request, response);
            case SHUT -> "redirect:/inloggen?wacht";
            case WRONG -> {
                response.setStatus(422);
                typed.require("code", false, "second-factor.problem." + (recovery ? "recovery" : "code"));
                yield code(recovery, typed.said(locale), model);
            }
        };
    }

    @ForHalfSignedIn
    @GetMapping(SecondStepSignIn.SET_UP)
    String askSetUp(@AuthenticationPrincipal HalfSignedIn half, Model model, HttpSession session) {
        return form.show(half.user(), Map.of(), SecondStepSignIn.SET_UP, model, session);
    }

    @ForHalfSignedIn
    @PostMapping(SecondStepSignIn.SET_UP)
    String setUp(
            @AuthenticationPrincipal HalfSignedIn half,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        AccountForm typed = new AccountForm(sent);
        Optional<SecondFactor.Changed> done = form.send(half.user(), typed, request.getSession());
        if (done.isEmpty()) {
            response.setStatus(422);
            Map<String, String> problems = typed.said(locale);
            return form.show(half.user(), problems, SecondStepSignIn.SET_UP, model, request.getSession());
        }
        signIn.letIn(done.get().user(), request, response);
        return SecondFactorForm.toCodes(done.get(), next);
    }

    private static String code(boolean recovery, Map<String, String> problems, Model model) {
        model.addAttribute("recovery", recovery);
        model.addAttribute("problems", problems);
        return "access/sign-in-code";
    }
}
