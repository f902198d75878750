package nl.doorbraak.app.access.web;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.doorbraak.app.access.CodeKey;
import nl.doorbraak.app.access.OwnAccount;
import nl.doorbraak.app.access.QrPicture;
import nl.doorbraak.app.access.SecondFactor;
import nl.doorbraak.app.access.SignedInUser;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that sets up a second step, on the way in and on the page of the own account. */
@Component
class SecondFactorForm {

    /** Where the recovery codes are shown, once. */
    static final String CODES_PAGE = "/mijn-account/tweede-stap/codes";

    private static final String CODES = "codes";
    private static final String PENDING = "doorbraak.second-factor";

    private final OwnAccount own;
    private final SecondFactor factor;

    SecondFactorForm(OwnAccount own, SecondFactor factor) {
        this.own = own;
        this.factor = factor;
    }

    /** A key that was shown to somebody and is not theirs yet. */
    private record Pending(UUID of, CodeKey key) {}

    String show(SignedInUser user, Map<String, String> problems, String action, Model model, HttpSession session) {
        CodeKey key = key(user, session);
        model.addAttribute("key", key.inGroups());
        model.addAttribute("picture", QrPicture.of(key.address(user.email())));
        // Whoever reads this on the phone itself cannot scan it.
        model.addAttribute("address", key.address(user.email()));
        model.addAttribute("action", action);
        model.addAttribute("problems", problems);
        return "access/second-factor-set-up";
    }

    /** Sets it up when password and code are right; says on the form what is wrong otherwise. */
    Optional<SecondFactor.Changed> send(SignedInUser user, AccountForm form, HttpSession session) {
        CodeKey key = key(user, session);
        OptionalLong step = factor.stepOf(key, form.text("code"));
        form.require("code", step.isPresent(), "second-factor.problem.code-set-up");
        form.require("oud", own.isPassword(user, form.oldPassword()), "accounts.problem.password-old");
        if (!form.right()) {
            return Optional.empty();
        }
        session.removeAttribute(PENDING);
        return Optional.of(user.asThemselves().asking(() -> factor.setUp(user, key, step.getAsLong())));
    }

    /** Sends somebody to their new recovery codes. */
    static String toCodes(SecondFactor.Changed changed, RedirectAttributes next) {
        next.addFlashAttribute(CODES, changed.recoveryCodes());
        return "redirect:" + CODES_PAGE;
    }

    /** Whether there are codes to show: only the first time. */
    static boolean showsCodes(Model model) {
        return model.containsAttribute(CODES);
    }

    private static CodeKey key(SignedInUser user, HttpSession session) {
        if (session.getAttribute(PENDING) instanceof Pending pending
                && pending.of().equals(user.userId())) {
            return pending.key();
        }
        CodeKey fresh = CodeKey.random();
        session.setAttribute(PENDING, new Pending(user.userId(), fresh));
        return fresh;
    }
}
