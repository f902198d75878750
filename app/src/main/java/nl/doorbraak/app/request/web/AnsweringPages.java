package nl.doorbraak.app.request.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.ListsCases;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.app.request.AccessRequest;
import nl.doorbraak.app.request.AccessRequests;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The requests about the cases somebody leads, and answering them. Who leads no case finds an empty list. */
@Controller
class AnsweringPages {

    private static final int LONGEST_HOURS = 168;
    private static final String PART = "requests";

    private final AccessRequests requests;
    private final Clock clock;

    AnsweringPages(AccessRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @ListsCases(
            value = PART,
            roles = {Role.PROFESSIONAL, Role.COORDINATOR})
    @GetMapping("/aanvragen")
    String list(Locale locale, Model model) {
        return show(new TypedFields(Map.of()), locale, model);
    }

    @WritesCase("request-answered")
    @PostMapping("/casussen/{caseId}/aanvragen/{requestId}")
    String answer(
            @PathVariable UUID caseId,
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        AccessRequest request = requests.find(caseId, requestId).orElseThrow(NotFound::new);
        TypedFields form = new TypedFields(sent);
        String reason = form.needed("reden-" + requestId, "request.problem.answer-reason");
        boolean grants = form.text("antwoord").equals("toestaan");
        Optional<Duration> lasting = grants ? lasting(form, "uren-" + requestId) : Optional.of(Duration.ZERO);
        lasting.filter(_ -> form.right()).ifPresent(each -> answer(request, grants, reason, each, form));
        if (form.right()) {
            return "redirect:/aanvragen";
        }
        response.setStatus(422);
        return show(form, locale, model);
    }

    private void answer(AccessRequest request, boolean grants, String reason, Duration lasting, TypedFields form) {
        try {
            if (grants) {
                requests.grant(request, reason, lasting);
            } else {
                requests.refuse(request, reason);
            }
        } catch (DuplicateKeyException e) {
            form.wrong("reden-" + request.id(), "request.problem.answered");
        }
    }

    /** How many hours an override lasts; where nothing is typed, as long as it usually does. */
    private static Optional<Duration> lasting(TypedFields form, String field) {
        String typed = form.text(field);
        if (typed.isEmpty()) {
            return Optional.of(AccessRequests.USUAL);
        }
        if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= LONGEST_HOURS) {
            return Optional.of(Duration.ofHours(Integer.parseInt(typed)));
        }
        form.wrong(field, "request.problem.hours");
        return Optional.empty();
    }

    private String show(TypedFields form, Locale locale, Model model) {
        List<AccessRequest> all = requests.toAnswer(PART);
        model.addAttribute("waiting", all.stream().filter(AccessRequest::waits).toList());
        model.addAttribute(
                "answered", all.stream().filter(each -> !each.waits()).toList());
        model.addAttribute("now", clock.instant());
        model.addAttribute("usual", AccessRequests.USUAL.toHours());
        model.addAttribute("typed", form.sent());
        model.addAttribute("problems", form.said(Wording.in(Language.of(locale))));
        return "request/answer";
    }
}
