package nl.doorbraak.app.access;

import java.util.Locale;

/** What a page can be about: one case or one programme, named in its path. Relations open both, and the audit trail tells of both. */
enum Subject {
    CASE("caseId", "case_id"),
    PROGRAMME("programmeId", "programme_id");

    private final String variable;
    private final String column;

    Subject(String variable, String column) {
        this.variable = variable;
        this.column = column;
    }

    /** What it is called in the audit trail. */
    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its id in the path of a page. */
    String variable() {
        return variable;
    }

    /** The name of its id in the database. */
    String column() {
        return column;
    }
}
