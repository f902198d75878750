package nl.doorbraak.app.programme;

import java.util.List;
import nl.doorbraak.app.form.FilledIn;

/** All that was filled in for one programme, in the order in which it was added. */
public record ProgrammeInput(List<ProgrammeEntry> entries)
        implements FilledIn<ProgrammeKind, ProgrammeEntry, ProgrammeInput> {
    public static final ProgrammeInput NOTHING = new ProgrammeInput(List.of());

    public ProgrammeInput {
        entries = List.copyOf(entries);
    }

    @Override
    public ProgrammeInput of(List<ProgrammeEntry> others) {
        return new ProgrammeInput(others);
    }
}
