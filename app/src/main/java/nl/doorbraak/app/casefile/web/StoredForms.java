package nl.doorbraak.app.casefile.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.casefile.CaseFile;
import nl.doorbraak.app.casefile.CaseHead;
import nl.doorbraak.app.casefile.Entry;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.Household;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.casefile.Plausible;
import nl.doorbraak.app.casefile.ReturnInput;
import nl.doorbraak.app.casefile.ReturnVersion;
import nl.doorbraak.app.casefile.ReturnVersions;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** What is stored about a case, as the form in which it is changed. */
@Component
class StoredForms {

    private final Members members;
    private final ReturnVersions versions;
    private final ReferenceData reference;
    private final Clock clock;

    StoredForms(Members members, ReturnVersions versions, ReferenceData reference, Clock clock) {
        this.members = members;
        this.versions = versions;
        this.reference = reference;
        this.clock = clock;
    }

    /** The form of an id; for what is not stored yet with what a new one begins with. */
    Form<EntryKind, Field> of(CaseHead head, String id, EntryKind kind, String scenario) {
        UUID caseId = head.file().id();
        return switch (kind) {
            case HEAD -> form(caseId, head.file().head());
            case MEMBER -> member(caseId, id);
            case LINE, COST, CORRECTIONS, BASIS -> ofReturn(caseId, id, kind, scenario);
        };
    }

    /** Whether nothing of this id is stored yet. */
    boolean isNew(UUID caseId, String id, EntryKind kind) {
        return switch (kind) {
            case HEAD -> false;
            case MEMBER -> find(caseId, id).isEmpty();
            case CORRECTIONS, BASIS, LINE, COST ->
                versions.current(caseId).input().find(id).isEmpty();
        };
    }

    /** What may happen in a case, by itself. */
    List<Entry> events(UUID caseId) {
        return versions.current(caseId).input().events();
    }

    /** What looks odd about what is stored, by field. */
    Map<Field, Label> questions(UUID caseId, String id) {
        ReturnInput input = versions.current(caseId).input();
        return input.find(id).map(entry -> Plausible.of(entry, input)).orElse(Map.of());
    }

    /** The fields that are asked about, with what stands in them: another value is another question. */
    Map<Field, String> asked(UUID caseId, String id) {
        ReturnInput input = versions.current(caseId).input();
        Map<Field, String> asked = new EnumMap<>(Field.class);
        input.find(id)
                .ifPresent(entry ->
                        Plausible.of(entry, input).keySet().forEach(field -> asked.put(field, entry.text(field))));
        return asked;
    }

    private static Form<EntryKind, Field> form(UUID caseId, CaseFile.Head head) {
        return new Form<>(
                caseId, head.number(), EntryKind.HEAD.id(), EntryKind.HEAD, Household.fields(head), UUID.randomUUID());
    }

    private Form<EntryKind, Field> member(UUID caseId, String id) {
        Optional<Member> member = find(caseId, id);
        return new Form<>(
                caseId,
                member.map(Member::number).orElse(0),
                id,
                EntryKind.MEMBER,
                member.map(Household::fields).orElse(Map.of()),
                UUID.randomUUID());
    }

    private Form<EntryKind, Field> ofReturn(UUID caseId, String id, EntryKind kind, String scenario) {
        ReturnVersion current = versions.current(caseId);
        Map<Field, String> stored =
                current.input().find(id).map(Entry::fields).orElseGet(() -> Beginnings.of(kind, scenario));
        Map<Field, String> shown =
                kind == EntryKind.BASIS ? Beginnings.inUse(stored, reference.discount(), LocalDate.now(clock)) : stored;
        return new Form<>(caseId, current.number(), id, kind, shown, UUID.randomUUID());
    }

    private Optional<Member> find(UUID caseId, String id) {
        return members.of(caseId).stream()
                .filter(member -> member.id().equals(id))
                .findFirst();
    }
}
