package nl.doorbraak.app.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ProgrammeRelations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the head of a programme together; every page of a programme asks it and shows {@code programme/head :: head}. */
@Component
@Transactional(readOnly = true)
public class ProgrammeHeads {

    private final Programmes programmes;
    private final ProgrammeRelations relations;
    private final ProgrammeVersions versions;
    private final Clock clock;

    ProgrammeHeads(Programmes programmes, ProgrammeRelations relations, ProgrammeVersions versions, Clock clock) {
        this.programmes = programmes;
        this.relations = relations;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * The head of a programme.
     *
     * @throws NotFound when the programme does not exist or not for who asks
     */
    public ProgrammeHead of(UUID programmeId) {
        StartChecks checks = new StartChecks(versions.current(programmeId).input());
        return new ProgrammeHead(
                programmes.find(programmeId).orElseThrow(NotFound::new),
                people(programmeId),
                checks.settled(),
                checks.all().size(),
                relations.mayWrite(programmeId));
    }

    private long people(UUID programmeId) {
        LocalDate today = LocalDate.now(clock);
        return relations.team(programmeId).stream()
                .filter(person -> !person.from().isAfter(today))
                .filter(person -> person.until() == null || !today.isAfter(person.until()))
                .map(ProgrammeRelations.TeamMember::userId)
                .distinct()
                .count();
    }
}
