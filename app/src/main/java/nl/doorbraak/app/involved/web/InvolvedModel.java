package nl.doorbraak.app.involved.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.CaseRelations.TeamMember;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.casefile.CaseHeads;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.form.Options;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.app.involved.Involvement;
import nl.doorbraak.app.involved.Involvements;
import nl.doorbraak.app.involved.Note;
import nl.doorbraak.app.involved.Notes;
import nl.doorbraak.app.involved.SharingPurposes;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.reference.LawPurposes;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of who is involved together, for each of the forms that stand on it. */
@Component
class InvolvedModel {

    private final CaseHeads heads;
    private final CaseRelations relations;
    private final Involvements involvements;
    private final Notes notes;
    private final SharingPurposes purposes;
    private final Members members;
    private final Clock clock;

    InvolvedModel(
            CaseHeads heads,
            CaseRelations relations,
            Involvements involvements,
            Notes notes,
            SharingPurposes purposes,
            Members members,
            Clock clock) {
        this.heads = heads;
        this.relations = relations;
        this.involvements = involvements;
        this.notes = notes;
        this.purposes = purposes;
        this.members = members;
        this.clock = clock;
    }

    /** After a form that was sent: back to the page, or the page with what is wrong. */
    String answer(
            UUID caseId,
            SignedInUser reader,
            TypedFields form,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        if (form.right()) {
            return "redirect:/casussen/" + caseId + "/betrokken";
        }
        response.setStatus(422);
        return show(caseId, reader, form, locale, model);
    }

    String show(UUID caseId, SignedInUser reader, TypedFields form, Locale locale, Model model) {
        Wording wording = Wording.in(Language.of(locale));
        Map<String, String> names = members.of(caseId).stream().collect(Collectors.toMap(Member::id, Member::name));
        InvolvedViews views = new InvolvedViews(purposes, names, wording);
        List<Involvement> all = involvements.of(caseId);
        List<Note> readable = notes.of(caseId);
        model.addAttribute("head", heads.of(caseId));
        model.addAttribute("involved", all.stream().map(views::row).toList());
        model.addAttribute(
                "people", all.stream().filter(each -> each.present(today())).count());
        model.addAttribute(
                "own", all.stream().filter(Involvement::own).map(views::row).toList());
        model.addAttribute(
                "ownNotes", views.notes(readable.stream().filter(Note::own).toList(), all));
        model.addAttribute(
                "shared",
                views.notes(readable.stream().filter(each -> !each.own()).toList(), all));
        model.addAttribute("typed", form.sent());
        model.addAttribute("problems", form.said(wording));
        model.addAttribute("token", UUID.randomUUID());
        model.addAttribute(
                "forWhom",
                forWhom(caseId).stream()
                        .map(each -> new Option(each, views.about(each)))
                        .toList());
        addChoices(caseId, reader, all, new Options(wording), model);
        return "involved/involved";
    }

    private void addChoices(UUID caseId, SignedInUser reader, List<Involvement> all, Options options, Model model) {
        model.addAttribute(
                "laws", options.all(purposes.laws().toArray(LawPurposes[]::new), LawPurposes::id, LawPurposes::name));
        model.addAttribute("accounts", options.withNone("involved.no-account", accounts(caseId, reader)));
        model.addAttribute("bij", options(all.stream().filter(Involvement::own), options));
        model.addAttribute("endable", options(endable(caseId, all).stream(), options));
    }

    private List<Option> options(Stream<Involvement> involvements, Options options) {
        return options.all(
                involvements.toArray(Involvement[]::new), each -> each.id().toString(), this::label);
    }

    private Label label(Involvement each) {
        return Label.term("involved.under", Label.verbatim(each.organisation()), purposes.nameOf(each.law()));
    }

    /** For whom help may be: not said, the whole household, or a member. */
    List<String> forWhom(UUID caseId) {
        return Stream.concat(
                        Stream.of("", Involvement.HOUSEHOLD),
                        members.of(caseId).stream().map(Member::id))
                .toList();
    }

    /** Whom the reader can tie to an involvement: the reader, and for the lead coordinator everybody who works on the case. */
    List<Option> accounts(UUID caseId, SignedInUser reader) {
        List<Option> accounts = new ArrayList<>();
        accounts.add(new Option(reader.userId().toString(), reader.name()));
        if (relations.mayLead(caseId)) {
            relations.team(caseId).stream()
                    .filter(each -> each.relation().writes())
                    .filter(each -> each.until() == null || !each.until().isBefore(today()))
                    .filter(each -> !each.userId().equals(reader.userId()))
                    .map(InvolvedModel::option)
                    .distinct()
                    .forEach(accounts::add);
        }
        return accounts;
    }

    private static Option option(TeamMember member) {
        return new Option(member.userId().toString(), member.name());
    }

    /** Which involvements the reader can end: the own ones, those of nobody with an account, and all for the lead coordinator. */
    List<Involvement> endable(UUID caseId, List<Involvement> all) {
        boolean leads = relations.mayLead(caseId);
        return all.stream()
                .filter(each -> each.present(today()))
                .filter(each -> leads || each.own() || each.professional().isEmpty())
                .toList();
    }

    Optional<Involvement> ownOf(UUID caseId, String id) {
        return involvements.of(caseId).stream()
                .filter(Involvement::own)
                .filter(each -> each.id().toString().equals(id))
                .findFirst();
    }

    /** A note of the reader's own. */
    Optional<Note> ownNote(UUID caseId, UUID note) {
        return notes.of(caseId).stream()
                .filter(each -> each.own() && each.id().equals(note))
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What may be typed before anything was. */
    TypedFields untouched() {
        return new TypedFields(Map.of("vanaf", TypedFields.typed(today())));
    }
}
