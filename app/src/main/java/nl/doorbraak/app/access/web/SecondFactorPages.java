package nl.doorbraak.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second step of the own account: setting it up, other recovery codes, and stopping with it. */
@Controller
class SecondFactorPages {

    private static final String PAGE = "/mijn-account/tweede-stap";

    private final OwnAccount own;
    private final SecondFactor factor;
    private final SecondFactorForm form;

    SecondFactorPages(OwnAccount own, SecondFactor factor, SecondFactorForm form) {
        this.own = own;
        this.factor = factor;
        this.form = form;
    }

    @ForSignedIn
    @GetMapping(PAGE)
    String show(@AuthenticationPrincipal SignedInUser user, Model model, HttpServletRequest request) {
        return show(with(user), Map.of(), model, request);
    }

    @ForSignedIn
    @PostMapping(PAGE)
    String setUp(
            @AuthenticationPrincipal SignedInUser user,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (factor.isSetUp(with(user))) {
            return "redirect:" + PAGE;
        }
        AccountForm typed = new AccountForm(sent);
        Optional<SecondFactor.Changed> done = form.send(user, typed, request.getSession());
        if (done.isEmpty()) {
            return wrong(user, typed, locale, model, request, response);
        }
        OwnSession.goOnWithCode(done.get().user(), request, response);
        return SecondFactorForm.toCodes(done.get(), next);
    }

    /** The new recovery codes, on the one page that shows them. */
    @ForSignedIn
    @GetMapping(SecondFactorForm.CODES_PAGE)
    String codes(Model model) {
        return SecondFactorForm.showsCodes(model) ? "access/recovery-codes" : "redirect:" + PAGE;
    }

    @ForSignedIn
    @PostMapping(PAGE + "/herstelcodes")
    String renew(
            @AuthenticationPrincipal SignedInUser user,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        AccountForm typed = new AccountForm(sent);
        return changed(user, typed, () -> factor.renewRecoveryCodes(user))
                .map(done -> SecondFactorForm.toCodes(done, next))
                .orElseGet(() -> wrong(user, typed, locale, model, request, response));
    }

    @ForSignedIn
    @PostMapping(PAGE + "/stop")
    String stop(
            @AuthenticationPrincipal SignedInUser user,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountForm typed = new AccountForm(sent);
        Optional<SecondFactor.Changed> done = changed(user, typed, () -> factor.stop(user));
        if (done.isEmpty()) {
            return wrong(user, typed, locale, model, request, response);
        }
        OwnSession.goOn(done.get().user(), request, response);
        return "redirect:/mijn-account?gestopt";
    }

    /** Changes what there is, for whoever typed the password and then a code: a code beside a wrong password does not count. */
    private Optional<SecondFactor.Changed> changed(
            SignedInUser user, AccountForm typed, Supplier<SecondFactor.Changed> change) {
        if (!factor.isSetUp(with(user))) {
            throw new NotFound();
        }
        typed.require("oud", own.isPassword(user, typed.oldPassword()), "accounts.problem.password-old");
        if (typed.right()) {
            typed.require("code", own.isCode(user, typed.text("code")), "second-factor.problem.code");
        }
        return typed.right() ? Optional.of(user.asThemselves().asking(change)) : Optional.empty();
    }

    private String wrong(
            SignedInUser user,
            AccountForm typed,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(422);
        return show(user, typed.said(locale), model, request);
    }

    private String show(SignedInUser user, Map<String, String> problems, Model model, HttpServletRequest request) {
        if (!factor.isSetUp(user)) {
            return form.show(user, problems, PAGE, model, request.getSession());
        }
        model.addAttribute("problems", problems);
        return "access/second-factor";
    }

    /** Whoever has an account that everybody knows makes nothing in it their own. */
    private SignedInUser with(SignedInUser user) {
        if (own.isPublished(user)) {
            throw new NotFound();
        }
        return user;
    }
}
