package nl.doorbraak.app.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.engine.wording.Label;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filling in what a programme is computed from, by the rules of a case: read, check, bring together with what others saved
 * meanwhile, and only then make a new version. Sending the same form twice makes one version.
 */
@Component
@Transactional
public class ProgrammeFilling {

    private static final int ATTEMPTS = 5;

    private final ProgrammeVersions versions;
    private final Forecasts forecasts;
    private final Clock clock;

    ProgrammeFilling(ProgrammeVersions versions, Forecasts forecasts, Clock clock) {
        this.versions = versions;
        this.forecasts = forecasts;
        this.clock = clock;
    }

    /** Keeps a form, or says why not. */
    public ProgrammeOutcome send(ProgrammeForm form) {
        Optional<ProgrammeVersion> before = versions.sent(form.programmeId(), form.token());
        if (before.isPresent()) {
            return new ProgrammeOutcome.Saved(before.get().number());
        }
        Map<ProgrammeField, Label> problems = new EnumMap<>(ProgrammeField.class);
        Map<ProgrammeField, String> read = form.read(problems);
        if (!problems.isEmpty()) {
            return new ProgrammeOutcome.Wrong(problems);
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<ProgrammeOutcome> outcome = attempt(form, read);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("the programme keeps changing");
    }

    /**
     * Takes an entry out of the next version; the older versions keep it. Nothing is taken out that somebody changed after
     * the version that was on the screen.
     *
     * @param base the version that was on the screen
     */
    public ProgrammeOutcome remove(UUID programmeId, int base, String id, UUID token) {
        Optional<ProgrammeEntry> seen = versions.find(programmeId, base)
                .flatMap(version -> version.input().find(id));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ProgrammeVersion current = versions.current(programmeId);
            Optional<ProgrammeEntry> now = current.input().find(id);
            if (now.isEmpty()) {
                return new ProgrammeOutcome.Saved(current.number());
            }
            if (!fields(now).equals(fields(seen))) {
                return new ProgrammeOutcome.Clashed(current.number(), List.of(), fields(now));
            }
            if (versions.add(programmeId, current.number(), current.input().without(id), token)) {
                return new ProgrammeOutcome.Saved(current.number() + 1);
            }
        }
        throw new IllegalStateException("the programme keeps changing");
    }

    private Optional<ProgrammeOutcome> attempt(ProgrammeForm form, Map<ProgrammeField, String> mine) {
        ProgrammeVersion current = versions.current(form.programmeId());
        ProgrammeInput base =
                versions.find(form.programmeId(), form.base()).orElse(current).input();
        Optional<ProgrammeEntry> was = base.find(form.id());
        Optional<ProgrammeEntry> theirs = current.input().find(form.id());
        if (was.isPresent() && theirs.isEmpty()) {
            return Optional.of(new ProgrammeOutcome.Gone(current.number()));
        }
        List<ProgrammeOutcome.Clash> clashes = new ArrayList<>();
        Map<ProgrammeField, String> merged = merge(form.kind(), fields(was), fields(theirs), mine, clashes);
        return clashes.isEmpty()
                ? write(form, current, merged)
                : Optional.of(new ProgrammeOutcome.Clashed(current.number(), clashes, merged));
    }

    /** Fields only one of two people touched go together; one both gave another content is a clash a person settles. */
    private static Map<ProgrammeField, String> merge(
            ProgrammeKind kind,
            Map<ProgrammeField, String> base,
            Map<ProgrammeField, String> theirs,
            Map<ProgrammeField, String> mine,
            List<ProgrammeOutcome.Clash> clashes) {
        Map<ProgrammeField, String> merged = new EnumMap<>(ProgrammeField.class);
        for (ProgrammeField field : kind.fields()) {
            String was = base.getOrDefault(field, "");
            String colleague = theirs.getOrDefault(field, "");
            String own = mine.getOrDefault(field, "");
            boolean clash = !own.equals(was) && !colleague.equals(was) && !own.equals(colleague);
            if (clash) {
                clashes.add(new ProgrammeOutcome.Clash(field, colleague, own));
            }
            merged.put(field, own.equals(was) || clash ? colleague : own);
        }
        return merged;
    }

    private Optional<ProgrammeOutcome> write(
            ProgrammeForm form, ProgrammeVersion current, Map<ProgrammeField, String> fields) {
        ProgrammeEntry entry = new ProgrammeEntry(form.id(), form.kind(), fields, LocalDate.now(clock));
        Map<ProgrammeField, Label> problems = problems(entry, current.input());
        if (!problems.isEmpty()) {
            return Optional.of(new ProgrammeOutcome.Wrong(problems));
        }
        if (fields(current.input().find(form.id())).equals(entry.fields())) {
            return Optional.of(new ProgrammeOutcome.Saved(current.number()));
        }
        return versions.add(
                        form.programmeId(), current.number(), current.input().with(entry), form.token())
                ? Optional.of(new ProgrammeOutcome.Saved(current.number() + 1))
                : versions.sent(form.programmeId(), form.token())
                        .map(made -> new ProgrammeOutcome.Saved(made.number()));
    }

    private Map<ProgrammeField, Label> problems(ProgrammeEntry entry, ProgrammeInput current) {
        Map<ProgrammeField, Label> problems = ProgrammeCheck.of(entry, current.without(entry.id()));
        ProgrammeInput next = current.with(entry);
        return problems.isEmpty()
                ? EngineCheck.of(entry, next, forecasts.problems(current), forecasts.problems(next))
                : problems;
    }

    private static Map<ProgrammeField, String> fields(Optional<ProgrammeEntry> entry) {
        return entry.map(ProgrammeEntry::fields).orElse(Map.of());
    }
}
