package nl.doorbraak.app.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes of a change somebody made while a colleague saved another: fields only one of them touched go together, and
 * a field both gave another content is a clash that a person settles.
 *
 * @param fields the result, with the colleague's content where there is a clash
 */
public record Merge<F extends FormField>(Map<F, String> fields, List<Clash<F>> clashes) {

    /** A field two people gave a different content. */
    public record Clash<F extends FormField>(F field, String theirs, String mine) {}

    /** Brings together what both made of a base; a field that is not there is empty. */
    public static <F extends FormField> Merge<F> of(
            FormKind<F> kind, Map<F, String> base, Map<F, String> theirs, Map<F, String> mine) {
        Map<F, String> fields = new LinkedHashMap<>();
        List<Clash<F>> clashes = new ArrayList<>();
        for (F field : kind.fields()) {
            String was = base.getOrDefault(field, "");
            String colleague = theirs.getOrDefault(field, "");
            String own = mine.getOrDefault(field, "");
            boolean clash = !own.equals(was) && !colleague.equals(was) && !own.equals(colleague);
            if (clash) {
                clashes.add(new Clash<>(field, colleague, own));
            }
            fields.put(field, own.equals(was) || clash ? colleague : own);
        }
        return new Merge<>(fields, List.copyOf(clashes));
    }
}
