package nl.doorbraak.files.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorbraak.files.refusal.Place;

/** A piece of a YAML file that knows where it stands. */
public sealed interface Node {

    /** Where it begins. */
    Place place();

    /** Named fields, in the order of the file. */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** A field of a mapping: where its name stands, and its value. */
    record Entry(Place place, Node value) {}

    /** A list. */
    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A single value.
     *
     * @param plain true when written without quotes, so that it may be a number
     */
    record Scalar(Place place, String text, boolean plain) implements Node {}
}
