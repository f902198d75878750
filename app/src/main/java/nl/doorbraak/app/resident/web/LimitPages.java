package nl.doorbraak.app.resident.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.app.resident.Item;
import nl.doorbraak.app.resident.ItemWords;
import nl.doorbraak.app.resident.Limit;
import nl.doorbraak.app.resident.Limits;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is held back from one resident: seen by whoever helps in the case, decided and reviewed by its lead coordinator. */
@Controller
class LimitPages {

    private static final String PAGE = "/casussen/{caseId}/achtergehouden";

    private final CaseHeads heads;
    private final CaseRelations relations;
    private final Limits limits;
    private final KnownItems items;
    private final Recipients recipients;
    private final Clock clock;

    LimitPages(
            CaseHeads heads,
            CaseRelations relations,
            Limits limits,
            KnownItems items,
            Recipients recipients,
            Clock clock) {
        this.heads = heads;
        this.relations = relations;
        this.limits = limits;
        this.items = items;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** A limit with what and from whom in words. */
    record Row(Limit limit, String about, String from, boolean overdue) {}

    @ReadsCase(
            value = "limits",
            roles = {Role.PROFESSIONAL, Role.COORDINATOR})
    @GetMapping(PAGE)
    String list(@PathVariable UUID caseId, Locale locale, Model model) {
        return show(caseId, new TypedFields(Map.of()), locale, model);
    }

    @WritesCase("limits")
    @PostMapping(PAGE)
    String hold(
            @PathVariable UUID caseId,
            @RequestParam UUID sleutel,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        onlyTheLead(caseId);
        Wording wording = Wording.in(Language.of(locale));
        TypedFields form = new TypedFields(sent);
        Optional<UUID> relation = form.chosen(
                        "voor-wie", recipients.of(caseId, wording).toArray(Option[]::new), Option::value)
                .map(Option::value)
                .map(UUID::fromString);
        Optional<Item> item = form.chosen(
                        "onderdeel",
                        KnownItems.toHoldBack(items.words(caseId, wording)).toArray(Option[]::new),
                        Option::value)
                .map(Option::value)
                .flatMap(Item::of);
        String reason = form.needed("reden", "limits.problem.reason");
        Optional<LocalDate> review = review("opnieuw", form);
        if (form.right()) {
            limits.hold(caseId, relation.orElseThrow(), item.orElseThrow(), reason, review.orElseThrow(), sleutel);
        }
        return answer(caseId, form, locale, model, response);
    }

    @WritesCase("limits")
    @PostMapping(PAGE + "/{limitId}")
    String review(
            @PathVariable UUID caseId,
            @PathVariable UUID limitId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        onlyTheLead(caseId);
        Limit limit = limits.of(caseId).stream()
                .filter(each -> each.id().equals(limitId) && each.keeps())
                .findFirst()
                .orElseThrow(NotFound::new);
        TypedFields form = new TypedFields(sent);
        String reason = form.needed("reden-" + limitId, "limits.problem.reason");
        boolean keeps = !form.text("besluit").equals("stopt");
        Optional<LocalDate> until = keeps ? review("opnieuw-" + limitId, form) : Optional.empty();
        if (form.right()) {
            review(limit, reason, until, form);
        }
        return answer(caseId, form, locale, model, response);
    }

    private void review(Limit limit, String reason, Optional<LocalDate> until, TypedFields form) {
        try {
            limits.review(limit, reason, until);
        } catch (DuplicateKeyException e) {
            form.wrong("reden-" + limit.id(), "limits.problem.reviewed");
        }
    }

    /** The day of the next look: today or later, and within the longest time. */
    private Optional<LocalDate> review(String field, TypedFields form) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> day = form.neededDate(field, today, "limits.problem.review");
        if (day.filter(each -> each.isAfter(today.plus(Limit.LONGEST))).isPresent()) {
            form.wrong(field, "limits.problem.review");
        }
        return day;
    }

    private void onlyTheLead(UUID caseId) {
        if (!relations.mayLead(caseId)) {
            throw new NotFound();
        }
    }

    private String answer(UUID caseId, TypedFields form, Locale locale, Model model, HttpServletResponse response) {
        if (form.right()) {
            return "redirect:/casussen/" + caseId + "/achtergehouden";
        }
        response.setStatus(422);
        return show(caseId, form, locale, model);
    }

    private String show(UUID caseId, TypedFields form, Locale locale, Model model) {
        Wording wording = Wording.in(Language.of(locale));
        ItemWords words = items.words(caseId, wording);
        Map<String, String> names = recipients.names(caseId, wording);
        List<Row> rows = limits.of(caseId).stream()
                .map(each -> new Row(
                        each,
                        words.say(each.item()),
                        names.getOrDefault(each.relation().toString(), "–"),
                        each.overdue(LocalDate.now(clock))))
                .toList();
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("leads", relations.mayLead(caseId));
        model.addAttribute(
                "holding", rows.stream().filter(each -> each.limit().keeps()).toList());
        model.addAttribute(
                "ended", rows.stream().filter(each -> !each.limit().keeps()).toList());
        model.addAttribute("recipients", recipients.of(caseId, wording));
        model.addAttribute("items", KnownItems.toHoldBack(words));
        model.addAttribute("latest", LocalDate.now(clock).plus(Limit.LONGEST));
        model.addAttribute("token", UUID.randomUUID());
        model.addAttribute("typed", form.sent());
        model.addAttribute("problems", form.said(wording));
        return "resident/limits";
    }
}
