package nl.doorbraak.files.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What the items of a list are called in a refusal: by their id, as a writer looks for them ({@code effects.exits}); without
 * an id of its own by their number, the first being 1 ({@code inflow[1]}).
 */
final class ItemPaths {

    private ItemPaths() {}

    static List<String> of(String path, Node.Sequence list) {
        List<Optional<String>> ids = list.items().stream().map(ItemPaths::id).toList();
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String number = path + "[" + (i + 1) + "]";
            paths.add(ids.get(i)
                    .filter(id -> Collections.frequency(ids, Optional.of(id)) == 1)
                    .map(id -> Fields.join(path, id))
                    .orElse(number));
        }
        return paths;
    }

    private static Optional<String> id(Node item) {
        return item instanceof Node.Mapping mapping
                        && mapping.entries().get("id") instanceof Node.Entry entry
                        && entry.value() instanceof Node.Scalar scalar
                        && Scalars.ID.matcher(scalar.text()).matches()
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
