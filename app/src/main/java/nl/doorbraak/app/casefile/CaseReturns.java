package nl.doorbraak.app.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.files.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** The engine's input of a version: what the return of a case is computed from. */
@Component
public class CaseReturns {

    private final ReferenceData reference;
    private final Clock clock;

    CaseReturns(ReferenceData reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /** What the engine finds wrong with what was filled in; empty when a return can be computed. */
    List<Problem> problems(ReturnInput input) {
        return CaseReturn.problems(HouseholdCases.of("case", "", input, reference, LocalDate.now(clock)));
    }

    /** What was filled in, as the engine takes it. */
    public HouseholdCase input(CaseFile file, ReturnVersion version) {
        return HouseholdCases.of(file.reference(), file.name(), version.input(), reference, LocalDate.now(clock));
    }
}
