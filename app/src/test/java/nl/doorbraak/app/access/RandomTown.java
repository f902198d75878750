package nl.doorbraak.app.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two hundred people, five hundred cases and the relations between them, drawn with a seed; and who may see what, said a second
 * time in plain words of this class.
 *
 * @param districts the district of each case
 */
record RandomTown(
        LocalDate today,
        Instant now,
        List<Citizen> people,
        List<UUID> cases,
        List<String> districts,
        List<Related> relations,
        List<Overridden> overrides) {

    static final int PEOPLE = 200;
    static final int CASES = 500;
    private static final int ROWS_AT_ONCE = 200;
    private static final int DISTRICTS = 5;
    private static final List<Role> ROLES =
            List.of(Role.PROFESSIONAL, Role.COORDINATOR, Role.DECIDER, Role.CONTROLLER, Role.ACCOUNTANT, Role.RESIDENT);

    /** Somebody with one role. */
    record Citizen(UUID id, Role role) {}

    /** A relation as it is stored, with the end that was written beside it. */
    record Related(
            UUID id,
            Citizen citizen,
            UUID caseId,
            String relation,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<LocalDate> ended) {

        boolean holds(LocalDate today) {
            return !today.isBefore(from)
                    && until.filter(today::isAfter).isEmpty()
                    && ended.filter(today::isAfter).isEmpty();
        }
    }

    /**
     * A request for a case with its answers in order.
     *
     * @param atOnce until when it opened at once
     * @param answers until when each opened the case; empty for a refusal
     */
    record Overridden(
            UUID id, Citizen citizen, UUID caseId, Optional<Instant> atOnce, List<Optional<Instant>> answers) {

        boolean holds(Instant now) {
            return (answers.isEmpty() ? atOnce : answers.getLast())
                    .filter(now::isBefore)
                    .isPresent();
        }
    }

    static RandomTown drawn(long seed, LocalDate today, Instant now) {
        Random random = new Random(seed);
        List<Citizen> people = IntStream.range(0, PEOPLE)
                .mapToObj(_ -> new Citizen(uuid(random), ROLES.get(random.nextInt(ROLES.size()))))
                .toList();
        List<UUID> cases = IntStream.range(0, CASES).mapToObj(_ -> uuid(random)).toList();
        List<String> districts = IntStream.range(0, CASES)
                .mapToObj(_ -> "Toevalwijk-" + uuid(new Random(seed)).toString().substring(0, 8) + "-"
                        + random.nextInt(DISTRICTS))
                .toList();
        List<Related> relations = new ArrayList<>();
        for (Citizen citizen : people) {
            int related = random.nextInt(15);
            for (int i = 0; i < related; i++) {
                relations.add(related(citizen, cases.get(random.nextInt(CASES)), today, random));
            }
        }
        List<Overridden> overrides = people.stream()
                .filter(each -> each.role() == Role.PROFESSIONAL)
                .flatMap(each -> IntStream.range(0, random.nextInt(4))
                        .mapToObj(_ -> overridden(each, cases.get(random.nextInt(CASES)), now, random)))
                .toList();
        return new RandomTown(today, now, people, cases, districts, relations, overrides);
    }

    private static Overridden overridden(Citizen citizen, UUID caseId, Instant now, Random random) {
        return new Overridden(
                uuid(random),
                citizen,
                caseId,
                moment(now, random),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(_ -> moment(now, random))
                        .toList());
    }

    /** Hours before or after now, or never. */
    private static Optional<Instant> moment(Instant now, Random random) {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(now.plus(Duration.ofHours(random.nextBoolean() ? 2 : -2)));
    }

    private static Related related(Citizen citizen, UUID caseId, LocalDate today, Random random) {
        LocalDate from = today.plusDays(random.nextInt(60) - 50);
        Optional<LocalDate> until =
                random.nextBoolean() ? Optional.of(from.plusDays(random.nextInt(60))) : Optional.empty();
        Optional<LocalDate> ended =
                random.nextInt(4) == 0 ? Optional.of(today.plusDays(random.nextInt(5) - 3)) : Optional.empty();
        String relation = switch (citizen.role()) {
            case PROFESSIONAL -> "member";
            case COORDINATOR -> random.nextBoolean() ? "lead-coordinator" : "member";
            default -> citizen.role().code();
        };
        return new Related(uuid(random), citizen, caseId, relation, from, until, ended);
    }

    /** The plain reference: the cases that a relation of today or an override opens. A resident's relation opens none. */
    Set<UUID> open(Citizen citizen) {
        return Stream.concat(
                        written(citizen).stream(),
                        overrides.stream()
                                .filter(each -> each.citizen().equals(citizen))
                                .filter(each -> each.holds(now))
                                .map(Overridden::caseId))
                .collect(Collectors.toSet());
    }

    /** Those of them that a relation of today opens. */
    Set<UUID> written(Citizen citizen) {
        return relations.stream()
                .filter(each -> each.citizen().equals(citizen))
                .filter(each -> each.citizen().role() != Role.RESIDENT)
                .filter(each -> each.holds(today))
                .map(Related::caseId)
                .collect(Collectors.toSet());
    }

    /** Those of them in a district. */
    Set<UUID> openIn(Citizen citizen, String district) {
        return open(citizen).stream()
                .filter(each -> districts.get(cases.indexOf(each)).equals(district))
                .collect(Collectors.toSet());
    }

    /** Stores everything, as the owner: what no page would let anybody do. */
    void settle(JdbcClient owner) {
        UUID founder = people.getFirst().id();
        insert(
                owner,
                "app_user (user_id, email, name, demo)",
                people,
                each -> "('" + each.id() + "', 'toeval-" + each.id() + "@voorbeeldstad.example', 'Toeval', true)");
        insert(
                owner,
                "user_role (user_id, role)",
                people,
                each -> "('" + each.id() + "', '" + each.role().code() + "')");
        insert(
                owner,
                "case_file (case_id, reference, name, municipality, district, opened_by)",
                cases,
                each -> "('"
                        + each + "', 'T-" + each + "', 'Huishouden Toeval', 'Voorbeeldstad', '"
                        + districts.get(cases.indexOf(each)) + "', '" + founder + "')");
        List<Related> team = relations.stream()
                .filter(each -> each.citizen().role() != Role.RESIDENT)
                .toList();
        insert(
                owner,
                "case_team (membership_id, case_id, user_id, relation, valid_from, valid_until, added_by)",
                team,
                each -> "('" + each.id() + "', '" + each.caseId() + "', '"
                        + each.citizen().id() + "', '" + each.relation() + "', " + period(each) + ", '" + founder
                        + "')");
        insert(
                owner,
                "case_team_end (membership_id, case_id, last_day, ended_by)",
                ended(team),
                each -> end(each, founder));
        List<Related> residents = relations.stream()
                .filter(each -> each.citizen().role() == Role.RESIDENT)
                .toList();
        insert(
                owner,
                "case_resident (relation_id, case_id, member_id, user_id, capacity, valid_from, valid_until,"
                        + " added_by)",
                residents,
                each -> "('" + each.id() + "', '" + each.caseId() + "', 'member-1', '"
                        + each.citizen().id() + "', 'self', " + period(each) + ", '" + founder + "')");
        insert(
                owner,
                "case_resident_end (relation_id, case_id, last_day, ended_by)",
                ended(residents),
                each -> end(each, founder));
        settleOverrides(owner, founder);
        owner.sql("INSERT INTO case_member (case_id, member_id, number, name, place, written_by, token) SELECT case_id,"
                        + " 'member-1', 1, " + Additions.SEALED
                        + ", 'ouder', ?, gen_random_uuid() FROM case_file WHERE name = ?")
                .params(founder, "Huishouden Toeval")
                .update();
    }

    private void settleOverrides(JdbcClient owner, UUID founder) {
        insert(
                owner,
                "case_request (request_id, case_id, kind, identified, reason, open_until, asked_by)",
                overrides,
                each -> "('" + each.id() + "', '" + each.caseId() + "', 'override', " + Additions.SEALED + ", "
                        + Additions.SEALED + ", " + timestamp(each.atOnce()) + ", '"
                        + each.citizen().id() + "')");
        for (Overridden each : overrides) {
            for (int i = 0; i < each.answers().size(); i++) {
                Optional<Instant> until = each.answers().get(i);
                owner.sql("INSERT INTO case_request_answer (request_id, case_id, number, granted, open_until, reason,"
                                + " answered_by) VALUES (?, ?, ?, ?, " + timestamp(until) + ", " + Additions.SEALED
                                + ", ?)")
                        .params(each.id(), each.caseId(), i + 1, until.isPresent(), founder)
                        .update();
            }
        }
    }

    private static String timestamp(Optional<Instant> moment) {
        return moment.map(each -> "'" + each + "'::timestamptz").orElse("NULL::timestamptz");
    }

    private static List<Related> ended(List<Related> relations) {
        return relations.stream().filter(each -> each.ended().isPresent()).toList();
    }

    private static String end(Related each, UUID by) {
        return "('" + each.id() + "', '" + each.caseId() + "', '" + each.ended().orElseThrow() + "', '" + by + "')";
    }

    private static String period(Related each) {
        return "'" + each.from() + "', "
                + each.until().map(day -> "'" + day + "'::date").orElse("NULL::date");
    }

    private static <T> void insert(
            JdbcClient owner, String into, List<T> rows, java.util.function.Function<T, String> values) {
        for (int first = 0; first < rows.size(); first += ROWS_AT_ONCE) {
            owner.sql("INSERT INTO " + into + " VALUES "
                            + rows.subList(first, Math.min(rows.size(), first + ROWS_AT_ONCE)).stream()
                                    .map(values)
                                    .collect(Collectors.joining(", ")))
                    .update();
        }
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
