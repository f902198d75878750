package nl.doorbraak.app.casefile;

import java.util.List;
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
}
