package nl.doorbraak.app.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.refusal.Problem;
import org.springframework.stereotype.Component;

/** What a version of a sheet comes to: the return of the engine, or why there is none yet. */
@Component
public class SheetReturns {

    private final Clock clock;

    SheetReturns(Clock clock) {
        this.clock = clock;
    }

    /** What the engine finds wrong with what was filled in. */
    List<Problem> problems(SheetInput input) {
        return SheetReturn.problems(SheetPlan.of("", input, LocalDate.now(clock)));
    }

    /** What is still missing, in the order in which it is best filled in. */
    public List<SheetKind> missing(SheetInput input) {
        return Stream.of(SheetKind.values())
                .filter(kind -> !kind.optional() && input.of(kind).isEmpty())
                .toList();
    }

    /** The return of a version; empty while there is neither an effect nor a cost, or where the engine refuses what is there. */
    public Optional<SheetReturn> of(SheetFile file, SheetVersion version) {
        SheetInput input = version.input();
        boolean blank =
                input.of(SheetKind.EFFECT).isEmpty() && input.of(SheetKind.COST).isEmpty();
        return blank
                ? Optional.empty()
                : Optional.of(SheetPlan.of(file.name(), input, LocalDate.now(clock)))
                        .filter(sheet -> SheetReturn.problems(sheet).isEmpty())
                        .map(SheetReturn::of);
    }
}
