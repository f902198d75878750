package nl.doorbraak.app.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.effect.Scenario;

/** All that was filled in for the return of one case, in the order in which it was added. */
public record ReturnInput(List<Entry> entries) {
    public static final ReturnInput NOTHING = new ReturnInput(List.of());

    public ReturnInput {
        entries = List.copyOf(entries);
    }

    /** The entry of an id. */
    public Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** All entries of a kind. */
    public List<Entry> of(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The one entry of a kind of which a case has one, where it was filled in. */
    public Optional<Entry> the(EntryKind kind) {
        return of(kind).stream().findFirst();
    }

    /** The lines of a scenario. */
    public List<Entry> lines(Scenario scenario) {
        return of(EntryKind.LINE).stream()
                .filter(line -> line.is(Field.SCENARIO, scenario.id()))
                .toList();
    }

    /** The same with this entry: in the place of the one with its id, else at the end. */
    public ReturnInput with(Entry entry) {
        if (find(entry.id()).isEmpty()) {
            return new ReturnInput(
                    Stream.concat(entries.stream(), Stream.of(entry)).toList());
        }
        List<Entry> changed = new ArrayList<>(entries);
        changed.replaceAll(each -> each.id().equals(entry.id()) ? entry : each);
        return new ReturnInput(changed);
    }

    /** The same without an entry. */
    public ReturnInput without(String id) {
        return new ReturnInput(
                entries.stream().filter(entry -> !entry.id().equals(id)).toList());
    }
}
