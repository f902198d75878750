package nl.doorbraak.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.Relation;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.Users;
import nl.doorbraak.app.casefile.CaseFiles.Page;
import nl.doorbraak.app.database.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ListOfCasesTest {

    @Autowired
    Users users;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseRelations relations;

    @Autowired
    Audit audit;

    private Caller caller = new Caller(UUID.randomUUID(), "support");
    private Caller other = caller;
    private String street = "";

    @BeforeEach
    void two_people_with_cases_in_one_street() {
        caller = person("regisseur").as(Role.COORDINATOR);
        other = person("wijkcoach").as(Role.PROFESSIONAL);
        street = "Straat-" + UUID.randomUUID();
        List.of("12", "2", "1", "30").forEach(number -> opened(caller, number));
    }

    @Test
    void names_with_numbers_stand_as_people_count() {
        assertThat(names(page(Optional.empty(), 10))).containsExactly("1", "2", "12", "30");
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_each_says_how_many_there_are_in_all() {
        List<String> seen = new ArrayList<>();
        Page page = page(Optional.empty(), 3);
        seen.addAll(names(page));
        assertThat(page.more()).isTrue();
        assertThat(page.total()).isEqualTo(4);

        page = page(Optional.of(page.cases().getLast().id()), 3);
        seen.addAll(names(page));

        assertThat(seen).containsExactly("1", "2", "12", "30");
        assertThat(page.more()).isFalse();
        assertThat(page.total()).isEqualTo(4);
    }

    @Test
    void a_place_that_cannot_be_seen_is_the_beginning() {
        UUID unseen = opened(other, "1a");

        assertThat(names(page(Optional.of(unseen), 2))).containsExactly("1", "2");
        assertThat(names(page(Optional.of(UUID.randomUUID()), 2))).containsExactly("1", "2");
    }

    @Test
    void list_search_and_count_are_of_the_cases_of_the_caller_alone() {
        UUID unseen = opened(other, "7");
        UUID joined = opened(other, "8");
        other.doing(() -> relations.join(joined, caller.user(), Relation.MEMBER, LocalDate.EPOCH, null));

        Page page = page(Optional.empty(), 10);
        assertThat(names(page)).containsExactly("1", "2", "8", "12", "30");
        assertThat(page.total())
                .isEqualTo(5)
                .isEqualTo(caller.asking(() -> files.count(street)).longValue());
        assertThat(page.cases()).extracting(CaseFile::id).doesNotContain(unseen);
        assertThat(caller.asking(() -> files.page("list", UUID.randomUUID().toString(), Optional.empty(), 10)))
                .isEqualTo(new Page(List.of(), 0, false));
    }

    @Test
    void a_row_says_the_newest_head_who_leads_today_and_the_last_change_just_as_the_case_itself() {
        UUID id = opened(caller, "5");
        String name = caller.asking(() -> files.find(id)).orElseThrow().name();
        CaseFile.Head head = new CaseFile.Head(1, name, "2 kinderen", Phase.HOPE, "wie", Optional.empty());
        caller.doing(() -> files.write(id, head, UUID.randomUUID()));

        CaseFile row = page(Optional.empty(), 10).cases().stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(row).isEqualTo(caller.asking(() -> files.find(id)).orElseThrow());
        assertThat(row.head()).isEqualTo(new CaseFile.Head(2, name, "2 kinderen", Phase.HOPE, "wie", Optional.empty()));
        assertThat(row.coordinator()).contains(person("regisseur").name());
    }

    @Test
    void each_case_that_is_shown_and_no_other_is_in_the_audit_trail() {
        Page page = page(Optional.empty(), 3);

        assertThat(page.cases())
                .allSatisfy(file -> assertThat(listings(file.id())).isEqualTo(1));
        assertThat(listings(page(Optional.empty(), 4).cases().getLast().id())).isEqualTo(1);
    }

    private long listings(UUID id) {
        return caller.asking(() -> audit.told(id, Optional.empty(), 2)).stream()
                .filter(told -> told.act().equals("listed"))
                .mapToLong(Audit.Told::times)
                .sum();
    }

    private Page page(Optional<UUID> after, int size) {
        return caller.asking(() -> files.page("list", street, after, size));
    }

    private List<String> names(Page page) {
        return page.cases().stream()
                .map(file -> file.name().substring(street.length() + 1))
                .toList();
    }

    private UUID opened(Caller by, String number) {
        return by.asking(() -> files.open(street + " " + number, "Voorbeeldstad", "Noord", "", UUID.randomUUID()));
    }

    private SignedInUser person(String name) {
        return users.all().stream()
                .filter(user -> user.email().equals(name + "@voorbeeldstad.example"))
                .findFirst()
                .orElseThrow();
    }
}
