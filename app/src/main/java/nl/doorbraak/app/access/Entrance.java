package nl.doorbraak.app.access;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets a caller into one case or programme, or not, and tells the audit trail either way before anything is shown. */
@Component
public class Entrance {

    private final CaseRelations relations;
    private final ProgrammeRelations programmes;
    private final Audit audit;

    Entrance(CaseRelations relations, ProgrammeRelations programmes, Audit audit) {
        this.relations = relations;
        this.programmes = programmes;
        this.audit = audit;
    }

    /**
     * Lets the reader of a page about one case read another case beside it, held to the same rule.
     *
     * @param part as it is written in the trail of that other case
     * @throws NotFound when the case does not exist, or not for who asks
     */
    public void alsoRead(String part, UUID caseId) {
        enter(false, part, Subject.CASE, caseId);
    }

    void enter(boolean writes, String part, Subject subject, UUID id) {
        boolean allowed = writes ? mayWrite(subject, id) : mayEnter(subject, id);
        audit.record(allowed ? Act.READ : Act.REFUSED, part, subject, id);
        if (!allowed) {
            throw new NotFound();
        }
    }

    private boolean mayEnter(Subject subject, UUID id) {
        return switch (subject) {
            case CASE -> relations.mayEnter(id);
            case PROGRAMME -> programmes.mayEnter(id);
        };
    }

    private boolean mayWrite(Subject subject, UUID id) {
        return switch (subject) {
            case CASE -> relations.mayWrite(id);
            case PROGRAMME -> programmes.mayWrite(id);
        };
    }
}
