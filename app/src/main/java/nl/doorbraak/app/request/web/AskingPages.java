package nl.doorbraak.app.request.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.form.Options;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.app.request.AccessRequests;
import nl.doorbraak.app.request.RequestKind;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for access with exact identifiers. The answer is the same page, whether or not there is such a case. */
@Controller
class AskingPages {

    private final AccessRequests requests;
    private final Clock clock;

    AskingPages(AccessRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @ForRoles({Role.PROFESSIONAL, Role.COORDINATOR})
    @GetMapping("/inzage")
    String form(Locale locale, Model model) {
        return show(new TypedFields(Map.of()), locale, model);
    }

    @ForRoles({Role.PROFESSIONAL, Role.COORDINATOR})
    @GetMapping("/inzage/ontvangen")
    String received() {
        return "request/received";
    }

    @ForRoles({Role.PROFESSIONAL, Role.COORDINATOR})
    @PostMapping("/inzage")
    String ask(
            @AuthenticationPrincipal SignedInUser user,
            @RequestParam UUID sleutel,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        TypedFields form = new TypedFields(sent);
        Optional<RequestKind> kind = form.chosen("soort", RequestKind.values(), RequestKind::code);
        AccessRequests.Asked asked = asked(kind.orElse(RequestKind.LINK), form);
        if (!form.right()) {
            response.setStatus(422);
            return show(form, locale, model);
        }
        user.as(role(user)).doing(() -> requests.ask(asked, sleutel));
        return "redirect:/inzage/ontvangen";
    }

    private AccessRequests.Asked asked(RequestKind kind, TypedFields form) {
        String reference = form.free("nummer");
        String name = form.free("naam");
        Optional<LocalDate> birth = form.date("geboren", LocalDate.of(1900, 1, 1), "request.problem.birth")
                .filter(day -> notInTheFuture(form, day));
        if (reference.isEmpty() && name.isEmpty()) {
            form.wrong("nummer", "request.problem.identified");
        }
        if (reference.isEmpty() && !name.isEmpty() && birth.isEmpty()) {
            form.wrong("geboren", "request.problem.birth");
        }
        boolean danger = !form.text("levensgevaar").isEmpty();
        if (danger && (kind != RequestKind.OVERRIDE || reference.isEmpty())) {
            form.wrong("levensgevaar", "request.problem.danger");
        }
        return new AccessRequests.Asked(
                kind, reference, name, birth, form.needed("reden", "request.problem.reason"), danger);
    }

    private boolean notInTheFuture(TypedFields form, LocalDate day) {
        boolean right = !day.isAfter(LocalDate.now(clock));
        if (!right) {
            form.wrong("geboren", "request.problem.birth");
        }
        return right;
    }

    private static Role role(SignedInUser user) {
        return user.roles().stream()
                .filter(role -> role == Role.PROFESSIONAL || role == Role.COORDINATOR)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String show(TypedFields form, Locale locale, Model model) {
        Wording wording = Wording.in(Language.of(locale));
        model.addAttribute("typed", form.sent());
        model.addAttribute("problems", form.said(wording));
        model.addAttribute(
                "kinds", new Options(wording).all(RequestKind.values(), RequestKind::code, RequestKind::label));
        model.addAttribute("token", UUID.randomUUID());
        return "request/ask";
    }
}
