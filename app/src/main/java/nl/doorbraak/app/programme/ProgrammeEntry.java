package nl.doorbraak.app.programme;

import java.time.LocalDate;
import java.util.Map;
import nl.doorbraak.app.form.Filled;

/**
 * One thing somebody filled in about a programme.
 *
 * @param id unique in the programme, lower case words with hyphens; it never changes
 * @param fields what is stored by field; a field that is not there is empty
 * @param statedOn the day it was last changed; its figures are a statement of that day
 */
public record ProgrammeEntry(String id, ProgrammeKind kind, Map<ProgrammeField, String> fields, LocalDate statedOn)
        implements Filled<ProgrammeKind, ProgrammeField> {
    public ProgrammeEntry {
        fields = Filled.filled(fields);
    }
}
