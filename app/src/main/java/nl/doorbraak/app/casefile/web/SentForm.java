package nl.doorbraak.app.casefile.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.form.Form;

/** Reads what a browser sends about a line, cost, correction, member or head. */
final class SentForm {

    private static final Pattern ID = Pattern.compile("(line|cost|member)-[a-z0-9]{1,12}|corrections|basis|head");

    private SentForm() {}

    /**
     * The kind an id is of.
     *
     * @throws NotFound when it is no id
     */
    static EntryKind kind(String id) {
        if (!ID.matcher(id).matches()) {
            throw new NotFound();
        }
        return EntryKind.of(id.replaceFirst("-.*", "")).orElseThrow(NotFound::new);
    }

    /**
     * The form as it was sent.
     *
     * @throws NotFound when its id, number or token is none of ours
     */
    static Form<EntryKind, Field> of(UUID caseId, String id, Map<String, String> sent) {
        EntryKind kind = kind(id);
        Map<Field, String> typed = new EnumMap<>(Field.class);
        kind.fields().forEach(field -> typed.put(field, sent.getOrDefault(field.id(), "")));
        try {
            UUID token = UUID.fromString(sent.getOrDefault("sleutel", ""));
            return new Form<>(caseId, Integer.parseInt(sent.getOrDefault("versie", "0")), id, kind, typed, token);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
