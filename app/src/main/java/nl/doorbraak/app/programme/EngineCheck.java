package nl.doorbraak.app.programme;

import static nl.doorbraak.app.programme.ProgrammeField.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.wording.Label;

/**
 * What the engine finds wrong with the version a form about a programme would make, said beside the fields of that form. What
 * was already wrong elsewhere does not keep anybody from filling in this form, nor does what is not filled in yet.
 */
final class EngineCheck {

    /** Where a problem stands when a form has no field of the same name: the first of these that it has. */
    private static final Map<String, List<ProgrammeField>> PLACES = Map.ofEntries(
            Map.entry("year", List.of(PERIOD, YEAR)),
            Map.entry("month", List.of(PERIOD)),
            Map.entry("from", List.of(FROM_PERIOD)),
            Map.entry("to", List.of(TO_PERIOD)),
            Map.entry("price", List.of(PRICE_YEAR, EUROS, PRICE_BASIS)),
            Map.entry("price-year", List.of(PRICE_YEAR, PRICE_BASIS)),
            Map.entry("per", List.of(FOR_HOUSEHOLDS, PER)),
            Map.entry("counts", List.of(COUNTING)),
            Map.entry("costs", List.of(PAYS, PER)),
            Map.entry("payers", List.of(PAYER)),
            Map.entry("persistence", List.of(RELAPSE)),
            Map.entry("rate", List.of(RATE, PRICE_BASIS)));

    private EngineCheck() {}

    /**
     * What is wrong, by field; empty when the form may be kept.
     *
     * @param before what was wrong without the entry
     * @param after what is wrong with it
     */
    static Map<ProgrammeField, Label> of(
            ProgrammeEntry entry, ProgrammeInput input, List<Problem> before, List<Problem> after) {
        Map<ProgrammeField, Label> problems = new EnumMap<>(ProgrammeField.class);
        after.stream()
                .filter(problem -> !problem.field().equals("inflow"))
                .filter(problem -> isAbout(problem, entry) || !before.contains(problem) && !isLeftOpen(problem))
                .forEach(problem -> problems.putIfAbsent(field(problem, entry), said(problem, entry, input)));
        return problems;
    }

    /** Nothing is there yet, which the form it belongs to says; while the programme is begun the engine cannot say it before. */
    private static boolean isLeftOpen(Problem problem) {
        return problem.found().equals(Label.term("found.nothing"));
    }

    private static boolean isAbout(Problem problem, ProgrammeEntry entry) {
        return problem.subject().equals(subject(entry));
    }

    /** What the engine calls the thing of an entry. */
    private static String subject(ProgrammeEntry entry) {
        return switch (entry.kind()) {
            case COHORT -> "inflow." + entry.text(PERIOD);
            case SCOPE, HOLDING_ON -> "programme";
            case SAVING, COST, LOAN, BUDGET, EXPECTATION, CHECK -> entry.id();
        };
    }

    private static ProgrammeField field(Problem problem, ProgrammeEntry entry) {
        List<ProgrammeField> asked = entry.kind().fields();
        return Stream.concat(
                        Stream.of(ProgrammeField.values())
                                .filter(field -> field.id().equals(problem.field())),
                        PLACES.getOrDefault(problem.field(), List.of()).stream())
                .filter(asked::contains)
                .findFirst()
                .orElseGet(() -> entry.kind() == ProgrammeKind.SCOPE ? YEARS : asked.getFirst());
    }

    /** The problem, with the name of what it is about where that is another thing than the form is about. */
    private static Label said(Problem problem, ProgrammeEntry entry, ProgrammeInput input) {
        return input.entries().stream()
                .filter(other -> !other.id().equals(entry.id()) && isAbout(problem, other))
                .filter(other -> !other.kind().single())
                .findFirst()
                .map(other -> Label.term(
                        "casefile.problem.elsewhere",
                        Label.verbatim(other.given(NAME).orElse(other.text(PERIOD))),
                        problem.message()))
                .orElse(problem.message());
    }
}
