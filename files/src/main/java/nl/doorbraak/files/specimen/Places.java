package nl.doorbraak.files.specimen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.files.refusal.Place;
import nl.doorbraak.files.refusal.Refusal;
import nl.doorbraak.files.yaml.Fields;

/** Where the parts of a file stand, by their id, so that what the engine refuses can be pointed at. */
public final class Places {

    private final Map<String, Fields> bySubject = new HashMap<>();

    void put(String subject, Fields fields) {
        bySubject.putIfAbsent(subject, fields);
    }

    /** What the engine refused, as refusals of this file. */
    public List<Refusal> refusals(String file, List<Problem> problems) {
        return problems.stream().map(problem -> refusal(file, problem)).toList();
    }

    private Refusal refusal(String file, Problem problem) {
        Fields fields = bySubject.get(problem.subject());
        Place place = fields == null ? Place.WHOLE_FILE : fields.placeOf(problem.field());
        String field = fields == null ? problem.field() : fields.pathOf(problem.field());
        return new Refusal(
                file, place, field, Refusal.foundExpected(problem.found(), problem.expected()), problem.maybe());
    }
}
