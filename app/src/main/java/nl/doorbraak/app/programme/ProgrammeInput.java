package nl.doorbraak.app.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that was filled in for one programme, in the order in which it was added. */
public record ProgrammeInput(List<ProgrammeEntry> entries) {
    public static final ProgrammeInput NOTHING = new ProgrammeInput(List.of());

    public ProgrammeInput {
        entries = List.copyOf(entries);
    }

    /** The entry of an id. */
    public Optional<ProgrammeEntry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** All entries of a kind. */
    public List<ProgrammeEntry> of(ProgrammeKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The one entry of a kind of which a programme has one, where it was filled in. */
    public Optional<ProgrammeEntry> the(ProgrammeKind kind) {
        return of(kind).stream().findFirst();
    }

    /** The same with this entry: in the place of the one with its id, else at the end. */
    public ProgrammeInput with(ProgrammeEntry entry) {
        if (find(entry.id()).isEmpty()) {
            return new ProgrammeInput(
                    Stream.concat(entries.stream(), Stream.of(entry)).toList());
        }
        List<ProgrammeEntry> changed = new ArrayList<>(entries);
        changed.replaceAll(each -> each.id().equals(entry.id()) ? entry : each);
        return new ProgrammeInput(changed);
    }

    /** The same without an entry. */
    public ProgrammeInput without(String id) {
        return new ProgrammeInput(
                entries.stream().filter(entry -> !entry.id().equals(id)).toList());
    }
}
