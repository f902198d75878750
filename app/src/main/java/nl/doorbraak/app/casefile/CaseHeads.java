package nl.doorbraak.app.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the head of a case together; every page of a case asks it and shows {@code casefile/head :: head}. */
@Component
@Transactional(readOnly = true)
public class CaseHeads {

    private final CaseFiles files;
    private final CaseRelations relations;
    private final Members members;
    private final ReturnVersions versions;
    private final OpenObjections objections;
    private final Clock clock;

    CaseHeads(
            CaseFiles files,
            CaseRelations relations,
            Members members,
            ReturnVersions versions,
            OpenObjections objections,
            Clock clock) {
        this.files = files;
        this.relations = relations;
        this.members = members;
        this.versions = versions;
        this.objections = objections;
        this.clock = clock;
    }

    /**
     * The head of a case.
     *
     * @throws NotFound when the case does not exist or not for who asks
     */
    public CaseHead of(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        long people = relations.team(caseId).stream()
                .filter(person -> !person.from().isAfter(today))
                .filter(person -> person.until() == null || !today.isAfter(person.until()))
                .map(CaseRelations.TeamMember::userId)
                .distinct()
                .count();
        return new CaseHead(
                files.find(caseId).orElseThrow(NotFound::new),
                people,
                members.of(caseId).stream().filter(Member::present).count(),
                versions.current(caseId).number(),
                relations.mayWrite(caseId),
                objections.open(caseId));
    }
}
