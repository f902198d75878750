package nl.doorbraak.app.casefile.web;

import java.util.regex.Pattern;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.casefile.EntryKind;

/** The ids of lines, costs, corrections, members and heads as they stand in addresses. */
final class EntryIds {

    private static final Pattern ID = Pattern.compile("(line|cost|member)-[a-z0-9]{1,12}|corrections|basis|head");

    private EntryIds() {}

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
}
