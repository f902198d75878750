package nl.doorbraak.app.casefile;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.form.FilledIn;
import nl.doorbraak.engine.effect.Scenario;

/** All that was filled in for the return of one case, in the order in which it was added. */
public record ReturnInput(List<Entry> entries) implements FilledIn<EntryKind, Entry, ReturnInput> {
    public static final ReturnInput NOTHING = new ReturnInput(List.of());

    public ReturnInput {
        entries = List.copyOf(entries);
    }

    @Override
    public ReturnInput of(List<Entry> others) {
        return new ReturnInput(others);
    }

    /** The lines of a scenario. */
    public List<Entry> lines(Scenario scenario) {
        return of(EntryKind.LINE).stream()
                .filter(line -> line.is(Field.SCENARIO, scenario.id()))
                .toList();
    }

    /** What may happen by itself: lines with a chance of their own, with which another line can happen together. */
    public List<Entry> events() {
        return lines(Scenario.WITHOUT).stream()
                .filter(line -> line.given(Field.CHANCE).isPresent()
                        && line.given(Field.EVENT).isEmpty())
                .toList();
    }

    /** The line whose event a line is a cost of, where it does not happen by itself. */
    public Optional<Entry> eventOf(Entry line) {
        return events().stream()
                .filter(event -> line.is(Field.EVENT, event.id()))
                .findFirst();
    }
}
