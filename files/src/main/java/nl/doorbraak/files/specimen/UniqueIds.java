package nl.doorbraak.files.specimen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.yaml.Field;
import nl.doorbraak.files.yaml.Fields;

/** Ids are the addresses of figures: each stands in a list once. */
final class UniqueIds {

    private UniqueIds() {}

    /** Checks a list that was read, whatever else is wrong with the file. */
    static <T> void check(Fields fields, String list, Field<List<T>> values, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        values.ifRead().stream()
                .flatMap(List::stream)
                .map(id)
                .filter(each -> !seen.add(each))
                .forEach(twice -> fields.refuse(
                        list,
                        Label.term("refusal.found.duplicate", Label.verbatim(twice)),
                        Label.term("refusal.expected.unique-id")));
    }
}
