package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.doorbraak.app.access.RandomTown.Citizen;
import nl.doorbraak.app.casefile.CaseFile;
import nl.doorbraak.app.casefile.CaseFiles;
import nl.doorbraak.app.database.Caller;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that answers about cases says the same as a plain predicate, for everybody in a town of chance. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomPredicateTest extends WithRawSql {

    private static final long SEED = 20180101;

    @Autowired
    Clock clock;

    @Autowired
    CaseFiles files;

    private RandomTown town =
            new RandomTown(LocalDate.EPOCH, Instant.EPOCH, List.of(), List.of(), List.of(), List.of(), List.of());

    @BeforeAll
    void a_town_of_chance() {
        town = RandomTown.drawn(SEED, LocalDate.now(clock), clock.instant());
        town.settle(owner());
    }

    @Test
    void the_town_has_all_sorts_of_relations() {
        assertThat(town.people()).hasSize(RandomTown.PEOPLE);
        assertThat(town.people().stream().map(town::open).filter(Set::isEmpty)).hasSizeGreaterThan(10);
        assertThat(town.people().stream().map(town::open).filter(open -> open.size() > 4))
                .hasSizeGreaterThan(10);
        assertThat(town.overrides()).filteredOn(each -> each.holds(town.now())).hasSizeGreaterThan(10);
        assertThat(town.relations())
                .filteredOn(each -> !each.holds(town.today()))
                .hasSizeGreaterThan(100);
    }

    @Test
    void the_list_and_its_count_are_the_cases_of_the_plain_predicate() {
        forEverybody((citizen, open) -> {
            CaseFiles.Page page = files.page("list", "", Optional.empty(), RandomTown.CASES);
            assertThat(ids(page)).isEqualTo(open);
            assertThat(page.total()).isEqualTo(open.size());
            assertThat(files.count("")).isEqualTo(open.size());
        });
    }

    @Test
    void a_search_finds_those_of_them_that_match() {
        String district = town.districts().getFirst();
        forEverybody((citizen, open) -> {
            CaseFiles.Page page = files.page("list", district, Optional.empty(), RandomTown.CASES);
            assertThat(ids(page)).isEqualTo(town.openIn(citizen, district));
            assertThat(files.count(district))
                    .isEqualTo(page.total())
                    .isEqualTo(page.cases().size());
        });
    }

    @Test
    void a_single_case_is_there_exactly_when_it_is_in_the_list() {
        Random random = new Random(SEED);
        forEverybody((citizen, open) -> {
            assertThat(open)
                    .allMatch(relations::mayEnter)
                    .allMatch(each -> files.find(each).isPresent());
            for (int i = 0; i < 10; i++) {
                UUID any = town.cases().get(random.nextInt(RandomTown.CASES));
                assertThat(relations.mayEnter(any)).isEqualTo(open.contains(any));
                assertThat(files.find(any).isPresent()).isEqualTo(open.contains(any));
            }
        });
    }

    @Test
    void who_writes_is_a_member_or_leads_today() {
        forEverybody((citizen, open) -> {
            boolean helps = citizen.role() == Role.PROFESSIONAL || citizen.role() == Role.COORDINATOR;
            assertThat(open.stream().filter(relations::mayWrite).collect(Collectors.toSet()))
                    .isEqualTo(helps ? town.written(citizen) : Set.of());
        });
    }

    @Test
    void raw_sql_gives_nothing_else_from_any_table_of_a_case() {
        List<String> tables = ProtectedTables.ofCases(owner()).names();
        for (Citizen citizen : town.people()) {
            Set<UUID> open = town.open(citizen);
            for (String table : tables) {
                assertThat(casesIn(table, citizen))
                        .as("%s for a %s", table, citizen.role())
                        .isSubsetOf(open);
            }
            assertThat(casesIn("case_file", citizen)).isEqualTo(open);
            assertThat(casesIn("case_member", citizen)).isEqualTo(open);
        }
    }

    @Test
    void a_file_to_take_away_is_there_exactly_when_its_case_is() {
        SignedInUser user = somebody(Role.PROFESSIONAL);
        LocalDate today = town.today();
        List<UUID> all = town.cases().subList(0, 8);
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        owner().sql("INSERT INTO return_version (case_id, number, content, written_by, token) SELECT c.case_id, 1,"
                        + " (SELECT content FROM return_version v JOIN case_file f USING (case_id)"
                        + " WHERE f.name = 'Huishouden Voorbeeld-12' ORDER BY v.number DESC LIMIT 1), ?, gen_random_uuid()"
                        + " FROM unnest(?::uuid[]) AS c (case_id)")
                .params(lead.userId(), all.toArray(UUID[]::new))
                .update();
        for (int i = 0; i < all.size(); i++) {
            owner().sql("INSERT INTO case_team (case_id, user_id, relation, valid_from, valid_until, added_by)"
                            + " VALUES (?, ?, 'member', ?, ?, ?)")
                    .params(all.get(i), user.userId(), today.minusDays(i), today.plusDays(1 - i), lead.userId())
                    .update();
        }

        Person person = new Person(port).signedIn(user);
        for (int i = 0; i < all.size(); i++) {
            String file = "/casussen/" + all.get(i) + "/weging/rekenblad.xlsx";
            assertThat(person.get(file).statusCode())
                    .as("until %s days from now", 1 - i)
                    .isEqualTo(i < 2 ? 200 : 404);
        }
    }

    private void forEverybody(BiConsumer<Citizen, Set<UUID>> question) {
        for (Citizen citizen : town.people()) {
            as(citizen).doing(() -> question.accept(citizen, town.open(citizen)));
        }
    }

    private static Caller as(Citizen citizen) {
        return new Caller(citizen.id(), citizen.role().purpose());
    }

    private Set<UUID> casesIn(String table, Citizen citizen) {
        return Set.copyOf(asking(
                as(citizen),
                () -> application
                        .sql("SELECT DISTINCT case_id FROM " + table + " WHERE case_id IS NOT NULL")
                        .query(UUID.class)
                        .list()));
    }

    private static Set<UUID> ids(CaseFiles.Page page) {
        return page.cases().stream().map(CaseFile::id).collect(Collectors.toSet());
    }
}
