package nl.doorbraak.app.involved.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorbraak.app.access.ReadsCase;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.app.involved.Involvement;
import nl.doorbraak.app.involved.Involvements;
import nl.doorbraak.app.involved.SharingPurposes;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.files.reference.LawPurposes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is involved with a household, for everybody of its team; whoever works on it adds and ends involvements here. */
@Controller
class InvolvedPages {

    private final InvolvedModel page;
    private final Involvements involvements;
    private final SharingPurposes purposes;
    private final Clock clock;

    InvolvedPages(InvolvedModel page, Involvements involvements, SharingPurposes purposes, Clock clock) {
        this.page = page;
        this.involvements = involvements;
        this.purposes = purposes;
        this.clock = clock;
    }

    @ReadsCase("involved")
    @GetMapping("/casussen/{caseId}/betrokken")
    String show(@AuthenticationPrincipal SignedInUser reader, @PathVariable UUID caseId, Locale locale, Model model) {
        return page.show(caseId, reader, page.untouched(), locale, model);
    }

    @WritesCase("involved")
    @PostMapping("/casussen/{caseId}/betrokken")
    String add(
            @AuthenticationPrincipal SignedInUser reader,
            @PathVariable UUID caseId,
            @RequestParam UUID sleutel,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        TypedFields form = new TypedFields(sent);
        Involvements.Begun begun = begun(caseId, reader, form);
        if (form.right()) {
            involvements.begin(caseId, begun, sleutel);
        }
        return page.answer(caseId, reader, form, locale, model, response);
    }

    private Involvements.Begun begun(UUID caseId, SignedInUser reader, TypedFields form) {
        LawPurposes[] laws = purposes.laws().toArray(LawPurposes[]::new);
        Option[] accounts = Stream.concat(Stream.of(new Option("", "")), page.accounts(caseId, reader).stream())
                .toArray(Option[]::new);
        LocalDate from = form.neededDate("vanaf", LocalDate.of(1990, 1, 1), "involved.problem.from")
                .orElse(LocalDate.EPOCH);
        return new Involvements.Begun(
                form.needed("organisatie", "involved.problem.organisation"),
                form.chosen("wet", laws, LawPurposes::id).map(LawPurposes::id).orElse(""),
                about(caseId, form),
                form.free("contact"),
                form.chosen("wie", accounts, Option::value)
                        .map(Option::value)
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString),
                from,
                form.date("tot-en-met", from, "team.problem.until"));
    }

    private Optional<String> about(UUID caseId, TypedFields form) {
        return form.chosen("voor", page.forWhom(caseId).toArray(String[]::new), Function.identity())
                .filter(each -> !each.isEmpty());
    }

    @WritesCase("involved")
    @PostMapping("/casussen/{caseId}/betrokken/eind")
    String end(
            @AuthenticationPrincipal SignedInUser reader,
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        TypedFields form = new TypedFields(sent);
        Involvement[] endable = page.endable(caseId, involvements.of(caseId)).toArray(Involvement[]::new);
        Optional<Involvement> which =
                form.chosen("welke", endable, each -> each.id().toString());
        Optional<LocalDate> last =
                form.neededDate("laatste-dag", LocalDate.now(clock).minusDays(1), "involved.problem.last-day");
        which.filter(_ -> form.right()).ifPresent(each -> end(caseId, each, last.orElseThrow(), form));
        return page.answer(caseId, reader, form, locale, model, response);
    }

    private void end(UUID caseId, Involvement involvement, LocalDate last, TypedFields form) {
        try {
            involvements.end(caseId, involvement.id(), last);
        } catch (DuplicateKeyException e) {
            form.wrong("welke", "involved.problem.ended");
        }
    }
}
