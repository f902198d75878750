package nl.doorbraak.app.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that differs between two versions of what was filled in for a programme. */
public sealed interface ProgrammeChange {

    /** The entry it is about, as it is in the newer version; as it was where it is no longer there. */
    ProgrammeEntry entry();

    /** It is new. */
    record Added(ProgrammeEntry entry) implements ProgrammeChange {}

    /** It was taken out. */
    record Removed(ProgrammeEntry entry) implements ProgrammeChange {}

    /** One of its fields has another content. */
    record Altered(ProgrammeEntry entry, ProgrammeField field, String from, String to) implements ProgrammeChange {}

    /** All that differs, in the order of the newer version; what was taken out stands last. */
    static List<ProgrammeChange> between(ProgrammeInput older, ProgrammeInput newer) {
        List<ProgrammeChange> changes = new ArrayList<>();
        for (ProgrammeEntry entry : newer.entries()) {
            Optional<ProgrammeEntry> was = older.find(entry.id());
            if (was.isEmpty()) {
                changes.add(new Added(entry));
            }
            was.ifPresent(before -> entry.kind().fields().stream()
                    .filter(field -> !before.text(field).equals(entry.text(field)))
                    .forEach(field -> changes.add(new Altered(entry, field, before.text(field), entry.text(field)))));
        }
        older.entries().stream()
                .filter(entry -> newer.find(entry.id()).isEmpty())
                .forEach(entry -> changes.add(new Removed(entry)));
        return List.copyOf(changes);
    }
}
