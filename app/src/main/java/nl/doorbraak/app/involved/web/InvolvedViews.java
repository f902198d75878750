package nl.doorbraak.app.involved.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.involved.Involvement;
import nl.doorbraak.app.involved.Note;
import nl.doorbraak.app.involved.SharingPurposes;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.reference.LawPurposes.Purpose;
import org.jspecify.annotations.Nullable;

/** Involvements and notes in the words of the reader. */
record InvolvedViews(SharingPurposes purposes, Map<String, String> members, Wording wording) {

    /** An involvement as a row; who and until are empty where there is none. */
    record Row(
            UUID id,
            String organisation,
            String law,
            String about,
            String contact,
            String who,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * A note.
     *
     * @param about the organisation and law it belongs to
     * @param share how it is shared, in a sentence; empty when it is not
     * @param shareId empty when it is not shared
     * @param offered for which purposes it may be shared
     */
    record NoteView(
            UUID id,
            String about,
            String writer,
            java.time.Instant at,
            String content,
            String share,
            Optional<UUID> shareId,
            List<Option> offered) {}

    Row row(Involvement each) {
        return new Row(
                each.id(),
                each.organisation(),
                wording.say(purposes.nameOf(each.law())),
                about(each.about().orElse("")),
                each.contact(),
                each.professional().map(Involvement.Professional::name).orElse(""),
                each.from(),
                each.until().orElse(null));
    }

    /** For whom help is. */
    String about(String who) {
        return switch (who) {
            case "" -> wording.say(Label.term("involved.for.not-said"));
            case Involvement.HOUSEHOLD -> wording.say(Label.term("involved.for.household"));
            default -> members.getOrDefault(who, who);
        };
    }

    List<NoteView> notes(List<Note> notes, List<Involvement> involvements) {
        return notes.stream().map(note -> view(note, involvements)).toList();
    }

    private NoteView view(Note note, List<Involvement> involvements) {
        Optional<Involvement> with = involvements.stream()
                .filter(each -> each.id().equals(note.involvement()))
                .findFirst();
        return new NoteView(
                note.id(),
                with.map(this::about).orElse(""),
                note.writer(),
                note.at(),
                note.content(),
                note.shared().map(this::said).orElse(""),
                note.shared().map(Note.Share::id),
                with.map(each -> offered(each.law())).orElse(List.of()));
    }

    private String about(Involvement each) {
        return wording.say(
                Label.term("involved.under", Label.verbatim(each.organisation()), purposes.nameOf(each.law())));
    }

    private String said(Note.Share share) {
        return wording.say(Label.term(
                share.basisChecked() ? "involved.shared" : "involved.shared.unchecked",
                purposes.nameOfPurpose(share.purpose()),
                Label.verbatim(share.basis())));
    }

    private List<Option> offered(String law) {
        return purposes.under(law).stream()
                .map(each -> new Option(each.id(), wording.say(label(each))))
                .toList();
    }

    private static Label label(Purpose purpose) {
        return Label.term(
                purpose.checked() ? "involved.purpose" : "involved.purpose.unchecked",
                purpose.name(),
                Label.verbatim(purpose.statute()));
    }
}
