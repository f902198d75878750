package nl.doorbraak.engine.refusal;

import java.util.List;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** An input is refused whole, with everything that is wrong with it. Its message is English; screens say the problems. */
public final class Refused extends RuntimeException {
    private final transient List<Problem> problems;

    public Refused(List<Problem> problems) {
        super(said(problems));
        this.problems = List.copyOf(problems);
    }

    /** A refusal for one reason. */
    public static Refused because(Problem problem) {
        return new Refused(List.of(problem));
    }

    /** Throws when there is any problem, else does nothing. */
    public static void ifAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** Everything that is wrong, in the order of the input; at least one. */
    public List<Problem> problems() {
        return problems;
    }

    private static String said(List<Problem> problems) {
        Wording english = Wording.in(Language.ENGLISH);
        return String.join(
                "\n",
                problems.stream()
                        .map(problem ->
                                problem.subject() + ", " + problem.field() + ": " + english.say(problem.message()))
                        .toList());
    }
}
