package nl.doorbraak.app.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;

/**
 * A form as it was sent.
 *
 * @param about the case, programme or other thing it is filled in for
 * @param base the version that was on the screen when somebody began to type
 * @param id of what the form is about; for something new an id that does not exist yet
 * @param typed what stands in each field, as typed
 * @param token the same each time this one form is sent
 * @param language the way its numbers are typed
 */
public record Form<K extends FormKind<F>, F extends FormField>(
        UUID about, int base, String id, K kind, Map<F, String> typed, UUID token, Language language) {
    public Form {
        typed = Map.copyOf(typed);
    }

    /** A form with what is stored in it, or typed the Dutch way. */
    public Form(UUID about, int base, String id, K kind, Map<F, String> typed, UUID token) {
        this(about, base, id, kind, typed, token, Language.DUTCH);
    }

    /**
     * The form as a browser sends it.
     *
     * @param sent the fields by their ids, with the number of the version in {@code versie} and the token in {@code sleutel}
     * @throws NotFound when number or token is none of ours
     */
    public static <K extends FormKind<F>, F extends FormField> Form<K, F> sent(
            UUID about, String id, K kind, Map<String, String> sent, Language language) {
        Map<F, String> typed = new LinkedHashMap<>();
        kind.fields().forEach(field -> typed.put(field, sent.getOrDefault(field.id(), "")));
        try {
            UUID token = UUID.fromString(sent.getOrDefault("sleutel", ""));
            int base = Integer.parseInt(sent.getOrDefault("versie", "0"));
            return new Form<>(about, base, id, kind, typed, token, language);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /**
     * What is stored for each field that can be read; what cannot be read is added to the problems, and fields that do not
     * matter beside what is chosen are stored empty, also where that was chosen in a field that does not matter itself.
     */
    public Map<F, String> read(Map<F, Label> problems) {
        Map<F, String> read = new LinkedHashMap<>();
        Map<F, String> mattering = new HashMap<>(typed);
        for (FieldGroup<F> group : kind.groups()) {
            if (!group.matters(mattering)) {
                group.fields().forEach(field -> mattering.put(field, ""));
            }
            group.fields().forEach(field -> read(field, mattering.getOrDefault(field, ""), read, problems));
        }
        return read;
    }

    private void read(F field, String text, Map<F, String> read, Map<F, Label> problems) {
        try {
            read.put(field, field.read(text, language));
        } catch (Reading.Unreadable e) {
            problems.put(field, e.problem());
        }
    }
}
