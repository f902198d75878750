package nl.doorbraak.app.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.database.DatabaseAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A test with the whole application and people of its own, so that no other test is in its way. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class WithApplication {

    static final String PASSWORD = "Een-wachtwoord-voor-de-test";

    @Autowired
    Users users;

    @Autowired
    CaseRelations relations;

    @Autowired
    ProgrammeRelations programmes;

    @Autowired
    Audit audit;

    @Autowired
    Members members;

    @Autowired
    DatabaseAddress address;

    @LocalServerPort
    int port;

    SignedInUser somebody(Role role) {
        String email = role.code() + "-" + UUID.randomUUID() + "@voorbeeldstad.example";
        return users.add(email, "Iemand " + role.code(), Set.of(role), PASSWORD, true);
    }

    UUID caseOf(SignedInUser user) {
        return user.as(Role.PROFESSIONAL)
                .asking(() -> relations.open(
                        "Huishouden Voorbeeld-" + UUID.randomUUID(), "Voorbeeldstad", "Noord", UUID.randomUUID()));
    }

    /** A member of a household, written as its form does. */
    void member(SignedInUser lead, UUID caseId, String id, String name, Optional<Integer> birthYear) {
        Member member = new Member(id, 0, name, "ouder", birthYear, "", Optional.empty());
        lead.as(Role.PROFESSIONAL).doing(() -> members.write(caseId, member, UUID.randomUUID()));
    }

    UUID programmeOf(SignedInUser user) {
        return user.as(Role.COORDINATOR)
                .asking(() -> programmes.open(
                        "Programma Voorbeeld " + UUID.randomUUID(), "Voorbeeldstad", UUID.randomUUID()));
    }

    JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                address.url() + "?currentSchema=doorbraak", address.owner(), address.ownerPassword()));
    }
}
