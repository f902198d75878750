package nl.doorbraak.app.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.programme.Programme;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.programme.WhatIf;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.files.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** What a version of a programme comes to: the projection of the engine, or why there is none yet. */
@Component
public class Forecasts {

    private final IndexSeries index;
    private final Clock clock;

    Forecasts(ReferenceData reference, Clock clock) {
        this.index = reference.consumerPrices();
        this.clock = clock;
    }

    /** What the engine finds wrong with what was filled in; nothing where there are no years to compute yet. */
    List<Problem> problems(ProgrammeInput input) {
        return plan("", input, List.of()).map(Projection::problems).orElse(List.of());
    }

    /** What is still missing before there is anything to compute, in the order in which it is best filled in. */
    public List<ProgrammeKind> missing(ProgrammeInput input) {
        return List.of(ProgrammeKind.SCOPE, ProgrammeKind.COHORT, ProgrammeKind.SAVING).stream()
                .filter(kind -> input.of(kind).isEmpty())
                .toList();
    }

    /**
     * The projection of a version.
     *
     * @param whatIfs variants a reader wants to see beside it
     * @return empty while something is missing, or is refused by the engine
     */
    public Optional<Projection> of(ProgrammeFile file, ProgrammeVersion version, List<WhatIf> whatIfs) {
        return plan(file.name(), version.input(), whatIfs)
                .filter(plan -> missing(version.input()).isEmpty())
                .filter(plan -> Projection.problems(plan).isEmpty())
                .map(Projection::of);
    }

    /** The same with what the cases show as a variant, where plan and cases can be held against each other. */
    public Optional<Projection> withCases(ProgrammeFile file, ProgrammeVersion version, CaseNets.Together cases) {
        Optional<Projection> plan = of(file, version, List.of());
        return plan.flatMap(base -> CasesBesidePlan.of(base, cases)
                        .map(both -> both.whatIf())
                        .flatMap(variant -> of(file, version, List.of(variant))))
                .or(() -> plan);
    }

    private Optional<Programme> plan(String name, ProgrammeInput input, List<WhatIf> whatIfs) {
        return ProgrammePlan.of(name, input, whatIfs, index, LocalDate.now(clock));
    }
}
