package nl.doorbraak.app.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that is different between two versions. */
public sealed interface Change {

    /** Somebody added this. */
    record Added(Entry entry) implements Change {}

    /** Somebody took this out; it is still in the older versions. */
    record Removed(Entry entry) implements Change {}

    /** A field of an entry was changed. */
    record Altered(Entry entry, Field field, String from, String to) implements Change {}

    /** What it is about. */
    Entry entry();

    /** All that is different, in the order of the newer version, then what it lacks. */
    static List<Change> between(ReturnInput older, ReturnInput newer) {
        List<Change> changes = new ArrayList<>();
        for (Entry entry : newer.entries()) {
            Optional<Entry> was = older.find(entry.id());
            was.ifPresentOrElse(before -> changes.addAll(altered(before, entry)), () -> changes.add(new Added(entry)));
        }
        Stream<Entry> gone =
                older.entries().stream().filter(entry -> newer.find(entry.id()).isEmpty());
        gone.map(Removed::new).forEach(changes::add);
        return changes;
    }

    private static List<Change> altered(Entry before, Entry after) {
        return after.kind().fields().stream()
                .filter(field -> !before.text(field).equals(after.text(field)))
                .<Change>map(field -> new Altered(after, field, before.text(field), after.text(field)))
                .toList();
    }
}
