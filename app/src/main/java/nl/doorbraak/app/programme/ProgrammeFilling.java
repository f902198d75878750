package nl.doorbraak.app.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.app.form.Filling;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.engine.wording.Label;
import org.springframework.stereotype.Component;

/** Filling in what a programme is computed from: what the engine refuses is said beside the field that brings it about. */
@Component
public class ProgrammeFilling extends Filling<ProgrammeKind, ProgrammeField, ProgrammeEntry, ProgrammeInput> {

    private final Forecasts forecasts;
    private final Clock clock;

    ProgrammeFilling(ProgrammeVersions versions, Forecasts forecasts, Clock clock) {
        super(versions);
        this.forecasts = forecasts;
        this.clock = clock;
    }

    @Override
    protected ProgrammeEntry entry(
            Form<ProgrammeKind, ProgrammeField> form,
            ProgrammeInput current,
            Optional<ProgrammeEntry> theirs,
            Map<ProgrammeField, String> merged) {
        return new ProgrammeEntry(form.id(), form.kind(), merged, LocalDate.now(clock));
    }

    @Override
    protected Map<ProgrammeField, Label> problems(
            Form<ProgrammeKind, ProgrammeField> form,
            ProgrammeEntry entry,
            Map<ProgrammeField, Label> unreadable,
            ProgrammeInput current) {
        return ProgrammeCheck.of(entry, unreadable, current.without(entry.id()));
    }

    @Override
    protected Optional<ProgrammeEntry> sound(ProgrammeEntry entry, Set<ProgrammeField> wrong, ProgrammeInput current) {
        return Optional.of(new ProgrammeEntry(entry.id(), entry.kind(), entry.fieldsWithout(wrong), entry.statedOn()))
                .filter(ProgrammePlan::canTake);
    }

    @Override
    protected Map<ProgrammeField, Label> problemsOfVersion(
            ProgrammeEntry entry, ProgrammeInput current, ProgrammeInput next) {
        return EngineCheck.of(entry, next, forecasts.problems(current), forecasts.problems(next));
    }
}
