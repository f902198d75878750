package nl.doorbraak.app.figure;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.reading.Sentence;

/** Which figures an opened figure tells of: whoever opens it reads them. */
record FiguresTold(Figures figures, UnfoldRows rows) {

    /**
     * The keys of the figure itself, those above it, its parts, what a note beside a part reads, and the leaf that has another
     * figure; of what is asked for otherwise than as stated, every figure below it.
     */
    Set<String> of(Calculation node, Asked asked, Trail trail) {
        Set<String> keys = new LinkedHashSet<>();
        tell(node, asked, keys);
        trail.levels().forEach(level -> tell(level.node(), level.asked(), keys));
        parts(node).forEach(part -> {
            keys.add(part.key());
            if (!rows.note(part).isEmpty()) {
                parts(part).map(Calculation::key).forEach(keys::add);
            }
        });
        return keys;
    }

    private Stream<Calculation> parts(Calculation node) {
        return node.parts().isEmpty()
                ? Stream.empty()
                : figures.sentence(node).parts().stream().map(Sentence.Part::node);
    }

    private static void tell(Calculation node, Asked asked, Set<String> keys) {
        keys.add(node.key());
        if (asked instanceof Asked.Supposing supposing) {
            keys.add(supposing.leaf());
        }
        if (!(asked instanceof Asked.AsStated)) {
            Graph.of(node).nodes().stream().map(Calculation::key).forEach(keys::add);
        }
    }
}
