package nl.doorbraak.files.refusal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/** Everything found wrong in one file so far; told in the order of its lines. */
public final class Refusals {

    private static final Comparator<Place> BY_LINE =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

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

    /** All of them, in the order of the lines of the file; those of a file it rests on stand with the line that names it. */
    public List<Refusal> all() {
        return inOrder(file, found);
    }

    /** Refusals in the order of the lines of a file; those of other files stay behind the one they were found with. */
    public static List<Refusal> inOrder(String file, List<Refusal> found) {
        List<List<Refusal>> together = new ArrayList<>();
        for (Refusal refusal : found) {
            if (together.isEmpty() || refusal.file().equals(file)) {
                together.add(new ArrayList<>());
            }
            together.getLast().add(refusal);
        }
        return together.stream()
                .sorted(Comparator.comparing(refusals -> refusals.getFirst().place(), BY_LINE))
                .flatMap(List::stream)
                .toList();
    }

    /** The value when nothing was found wrong, all refusals otherwise. */
    public <T> Reading<T> unless(Optional<T> value) {
        return found.isEmpty()
                ? new Reading.Accepted<>(value.orElseThrow(() -> new IllegalStateException(file + ": nothing read")))
                : new Reading.Refused<>(all());
    }
}
