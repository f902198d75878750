package nl.doorbraak.files.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/** Everything found wrong in one file so far, in the order in which it was found. */
public final class Refusals {

    private final String file;
    private final List<Refusal> found = new ArrayList<>();

    /** Nothing wrong yet in a file, named as the user named it. */
    public Refusals(String file) {
        this.file = file;
    }

    /** The file these refusals are about. */
    public String file() {
        return file;
    }

    /** Adds a refusal without a hint. */
    public void add(Place place, String field, Label value, Label expected) {
        add(place, field, value, expected, Optional.empty());
    }

    /** Adds a refusal. */
    public void add(Place place, String field, Label value, Label expected, Optional<Label> maybe) {
        found.add(new Refusal(file, place, field, Refusal.foundExpected(value, expected), maybe));
    }

    /** Adds the refusals of a file that this one rests on. */
    public void addAll(List<Refusal> ofOtherFile) {
        found.addAll(ofOtherFile);
    }

    /** How many there are. */
    public int count() {
        return found.size();
    }

    /** All of them. */
    public List<Refusal> all() {
        return List.copyOf(found);
    }

    /** The value when nothing was found wrong, all refusals otherwise. */
    public <T> Reading<T> unless(Optional<T> value) {
        return found.isEmpty()
                ? new Reading.Accepted<>(value.orElseThrow(() -> new IllegalStateException(file + ": nothing read")))
                : new Reading.Refused<>(all());
    }
}
