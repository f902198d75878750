package nl.doorbraak.app.retention.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.retention.RetentionReport.Count;
import nl.doorbraak.app.retention.RetentionReport.What;
import nl.doorbraak.app.retention.RetentionRuns;
import nl.doorbraak.app.retention.RetentionRuns.Ran;
import nl.doorbraak.app.retention.TermWords;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.RetentionTerm;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How long everything is kept, what the last run removed, and what comes: numbers and neutral references, no case. */
@Controller
class RetentionPage {

    private final RetentionRuns runs;
    private final ReferenceData reference;

    RetentionPage(RetentionRuns runs, ReferenceData reference) {
        this.runs = runs;
        this.reference = reference;
    }

    /**
     * A term as the page shows it.
     *
     * @param source the statute and the article, and whether they were checked
     */
    record TermRow(String name, String length, String from, String source, boolean assumption) {}

    /** A number as the page shows it; the month is empty but for what is ahead. */
    record CountRow(String month, String what, long number) {}

    @ForRoles(Role.ADMINISTRATOR)
    @GetMapping("/beheer/bewaren")
    String show(@AuthenticationPrincipal SignedInUser user, Locale locale, Model model) {
        Language language = Language.of(locale);
        Wording wording = Wording.in(language);
        Optional<Ran> ran = user.as(Role.ADMINISTRATOR).asking(runs::newest);
        model.addAttribute(
                "terms",
                reference.retention().all().stream()
                        .map(term -> row(term, wording))
                        .toList());
        model.addAttribute("ran", ran.orElse(null));
        model.addAttribute("done", ran.map(each -> done(each, wording)).orElse(List.of()));
        model.addAttribute("ahead", ran.map(each -> ahead(each, language)).orElse(List.of()));
        return "retention/retention";
    }

    private static TermRow row(RetentionTerm term, Wording wording) {
        String checked = term.checked() ? "retention.source.checked" : "retention.source.unchecked";
        return new TermRow(
                wording.say(term.name()),
                wording.say(TermWords.length(term)),
                wording.say(Label.term("retention.from." + code(term))),
                wording.say(Label.term(
                        checked,
                        term.basis().title(),
                        Label.verbatim(term.basis().place()))),
                term.assumption());
    }

    private static String code(RetentionTerm term) {
        return term.from().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<CountRow> done(Ran ran, Wording wording) {
        return ran.report().counts().stream()
                .filter(count -> count.what() != What.AHEAD)
                .map(count -> new CountRow("", wording.say(what(count)), count.number()))
                .toList();
    }

    private List<CountRow> ahead(Ran ran, Language language) {
        DateTimeFormatter months = DateTimeFormatter.ofPattern("MMMM yyyy", language.locale());
        return ran.report().of(What.AHEAD).stream()
                .map(count -> new CountRow(
                        count.month().map(months::format).orElse(""),
                        Wording.in(language).say(TermWords.name(reference, count.term())),
                        count.number()))
                .toList();
    }

    private Label what(Count count) {
        return Label.term(TermWords.key(count.what()), TermWords.name(reference, count.term()));
    }
}
