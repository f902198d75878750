package nl.doorbraak.app.involved.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.WritesCase;
import nl.doorbraak.app.form.TypedFields;
import nl.doorbraak.app.involved.Involvement;
import nl.doorbraak.app.involved.Involvements;
import nl.doorbraak.app.involved.Note;
import nl.doorbraak.app.involved.Notes;
import nl.doorbraak.app.involved.SharingPurposes;
import nl.doorbraak.files.reference.LawPurposes.Purpose;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A professional writes own notes, shares one for a purpose with a legal basis, and stops sharing it. */
@Controller
class NotePages {

    private final InvolvedModel page;
    private final Involvements involvements;
    private final Notes notes;
    private final SharingPurposes purposes;

    NotePages(InvolvedModel page, Involvements involvements, Notes notes, SharingPurposes purposes) {
        this.page = page;
        this.involvements = involvements;
        this.notes = notes;
        this.purposes = purposes;
    }

    @WritesCase("note")
    @PostMapping("/casussen/{caseId}/betrokken/notitie")
    String write(
            @AuthenticationPrincipal SignedInUser reader,
            @PathVariable UUID caseId,
            @RequestParam UUID sleutel,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        TypedFields form = new TypedFields(sent);
        Involvement[] own =
                involvements.of(caseId).stream().filter(Involvement::own).toArray(Involvement[]::new);
        Optional<Involvement> with = form.chosen("bij", own, each -> each.id().toString());
        String content = form.needed("notitie", "involved.problem.note");
        with.filter(_ -> form.right()).ifPresent(each -> notes.write(caseId, each.id(), content, sleutel));
        return page.answer(caseId, reader, form, locale, model, response);
    }

    @WritesCase("note-shared")
    @PostMapping("/casussen/{caseId}/betrokken/notities/{noteId}/delen")
    String share(
            @AuthenticationPrincipal SignedInUser reader,
            @PathVariable UUID caseId,
            @PathVariable UUID noteId,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Note note = page.ownNote(caseId, noteId).orElseThrow(NotFound::new);
        TypedFields form = new TypedFields(sent);
        Purpose[] offered = page.ownOf(caseId, note.involvement().toString())
                .map(each -> purposes.under(each.law()).toArray(Purpose[]::new))
                .orElseThrow(NotFound::new);
        form.chosen("doel-" + noteId, offered, Purpose::id)
                .filter(_ -> note.shared().isEmpty())
                .ifPresent(purpose -> notes.share(caseId, noteId, purpose, purpose.statute()));
        return page.answer(caseId, reader, form, locale, model, response);
    }

    /** Sent twice it is done once. */
    @WritesCase("note-no-longer-shared")
    @PostMapping("/casussen/{caseId}/betrokken/notities/{noteId}/niet-delen")
    String withdraw(@PathVariable UUID caseId, @PathVariable UUID noteId) {
        Note note = page.ownNote(caseId, noteId).orElseThrow(NotFound::new);
        note.shared().ifPresent(share -> withdraw(caseId, share));
        return "redirect:/casussen/" + caseId + "/betrokken";
    }

    private void withdraw(UUID caseId, Note.Share share) {
        try {
            notes.withdraw(caseId, share.id());
        } catch (DuplicateKeyException _) {
            // Somebody who sent the form twice at once wants the same.
        }
    }
}
