package nl.doorbraak.app.access;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.doorbraak.app.casefile.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test with a household of two who parted, each with an account, and the lead coordinator and a colleague who help them. */
abstract class WithHousehold extends WithRawSql {

    static final String NOTE_OF_ONE = "Werkt in de nacht";
    static final String NOTE_OF_OTHER = "Bang voor de ander";

    @Autowired
    Clock clock;

    @Autowired
    Residents residents;

    SignedInUser lead = new SignedInUser(UUID.randomUUID(), "", "", Set.of(), "", 0);
    SignedInUser colleague = lead;
    SignedInUser one = lead;
    SignedInUser other = lead;
    UUID caseId = UUID.randomUUID();

    @BeforeEach
    void a_household_of_two_who_parted() {
        lead = named(Role.PROFESSIONAL, "Rita Regisseur");
        colleague = named(Role.PROFESSIONAL, "Cor Collega");
        caseId = caseOf(lead);
        write("member-1", "Persoon Een", NOTE_OF_ONE);
        write("member-2", "Persoon Twee", NOTE_OF_OTHER);
        one = related("member-1", Capacity.SELF);
        other = related("member-2", Capacity.SELF);
        asLead(() -> {
            relations.join(caseId, colleague.userId(), Relation.MEMBER, LocalDate.now(clock), null);
            return true;
        });
    }

    SignedInUser named(Role role, String name) {
        return users.add(UUID.randomUUID() + "@voorbeeldstad.example", name, Set.of(role), PASSWORD, true);
    }

    <T> T asLead(Supplier<T> question) {
        return lead.as(Role.PROFESSIONAL).asking(question);
    }

    UUID relationOf(SignedInUser resident) {
        return resident.as(Role.RESIDENT).asking(residents::own).getFirst().relation();
    }

    HttpResponse<String> posted(SignedInUser user, String room, Map<String, String> form) {
        return new Person(port).signedIn(user).post("/casussen/" + caseId + room, form);
    }

    String page(SignedInUser user, String path) {
        return new Person(port).signedIn(user).get(path).body();
    }

    static String token() {
        return UUID.randomUUID().toString();
    }

    SignedInUser related(String member, Capacity capacity) {
        SignedInUser resident = named(Role.RESIDENT, "Account " + capacity.code() + " van " + member);
        lead.as(Role.PROFESSIONAL)
                .doing(() -> residents.join(caseId, member, resident.userId(), capacity, LocalDate.now(clock), null));
        return resident;
    }

    /** What raw SQL gives a resident. */
    List<Map<String, @Nullable Object>> rows(SignedInUser user, String asked, UUID relation) {
        return asking(
                user.as(Role.RESIDENT),
                () -> application
                        .sql("SELECT * FROM " + asked)
                        .param(relation)
                        .query()
                        .listOfRows());
    }

    void write(SignedInUser writer, Member member) {
        writer.as(Role.PROFESSIONAL).doing(() -> members.write(caseId, member, UUID.randomUUID()));
    }

    private void write(String id, String name, String note) {
        write(lead, new Member(id, 0, name, "ouder", Optional.of(1985), note, Optional.empty()));
    }
}
