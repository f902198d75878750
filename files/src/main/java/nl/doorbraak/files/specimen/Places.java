package nl.doorbraak.files.specimen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.files.refusal.Place;
import nl.doorbraak.files.refusal.Refusal;
import nl.doorbraak.files.refusal.Refusals;
import nl.doorbraak.files.yaml.Fields;

/** Where the parts of a file stand, by their id, so that what the engine refuses can be pointed at. */
public final class Places {

    private final Map<String, List<Fields>> bySubject = new HashMap<>();

    private final List<Line> lines = new ArrayList<>();
    private final List<Cost> costs = new ArrayList<>();

    /** A line that was read whole. */
    Line read(Line line) {
        lines.add(line);
        return line;
    }

    /** A cost that was read whole. */
    Cost read(Cost cost) {
        costs.add(cost);
        return cost;
    }

    /** The lines that were read whole, whatever else is wrong with the file. */
    List<Line> lines() {
        return lines;
    }

    /** The costs that were read whole. */
    List<Cost> costs() {
        return costs;
    }

    /** A part of the file about a subject; a subject may have more parts, such as its corrections. */
    void put(String subject, Fields fields) {
        bySubject.computeIfAbsent(subject, _ -> new ArrayList<>()).add(fields);
    }

    /** What the engine refused, as refusals of this file in the order of its lines. */
    public List<Refusal> refusals(String file, List<Problem> problems) {
        return Refusals.inOrder(
                file, problems.stream().map(problem -> refusal(file, problem)).toList());
    }

    private Refusal refusal(String file, Problem problem) {
        Optional<Fields> fields = part(problem);
        Place place = fields.map(part -> part.placeOf(problem.field())).orElse(Place.WHOLE_FILE);
        String field = fields.map(part -> part.pathOf(problem.field())).orElse(problem.field());
        return new Refusal(
                file, place, field, Refusal.foundExpected(problem.found(), problem.expected()), problem.maybe());
    }

    /** The part that has the field, else the first part of the subject. */
    private Optional<Fields> part(Problem problem) {
        List<Fields> parts = bySubject.getOrDefault(problem.subject(), List.of());
        return parts.stream()
                .filter(part -> part.has(problem.field()))
                .findFirst()
                .or(() -> parts.stream().findFirst());
    }
}
