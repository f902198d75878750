package nl.doorbraak.app.retention;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Capacity;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.Residents;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SecretAddresses;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.Users;
import nl.doorbraak.app.casefile.CaseFile;
import nl.doorbraak.app.casefile.CaseFiles;
import nl.doorbraak.app.casefile.CaseReturns;
import nl.doorbraak.app.casefile.CaseStatus;
import nl.doorbraak.app.casefile.CaseStatuses;
import nl.doorbraak.app.casefile.ClosingReason;
import nl.doorbraak.app.casefile.Entry;
import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.casefile.Phase;
import nl.doorbraak.app.casefile.ReturnInput;
import nl.doorbraak.app.casefile.ReturnVersions;
import nl.doorbraak.app.database.Caller;
import nl.doorbraak.app.database.DatabaseAddress;
import nl.doorbraak.app.involved.Involvements;
import nl.doorbraak.app.involved.Notes;
import nl.doorbraak.app.keys.Sealing;
import nl.doorbraak.files.reference.ReferenceData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test with a household of which every word anybody wrote has one marker in it, so that nothing of it can stay unseen. */
@SpringBootTest
abstract class WithHousehold {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Autowired
    Users users;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseStatuses statuses;

    @Autowired
    CaseRelations relations;

    @Autowired
    CaseTerms terms;

    @Autowired
    ReturnVersions versions;

    @Autowired
    CaseReturns returns;

    @Autowired
    DatabaseAddress address;

    @Autowired
    ReferenceData reference;

    @Autowired
    Clock clock;

    @Autowired
    private Members members;

    @Autowired
    private Involvements involvements;

    @Autowired
    private Notes notes;

    @Autowired
    private Residents residents;

    @Autowired
    private SecretAddresses addresses;

    @Autowired
    private Sealing sealing;

    @TempDir
    Path folder;

    String marker = "";
    Caller lead = new Caller(UUID.randomUUID(), "coordination");
    UUID caseId = UUID.randomUUID();

    @BeforeEach
    void a_household() {
        marker = "Zeldzaam" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        lead = somebody(Role.COORDINATOR).as(Role.COORDINATOR);
        caseId = lead.asking(() -> files.open(marker, "Voorbeeldstad", "Noord", marker, UUID.randomUUID()));
    }

    SignedInUser somebody(Role role) {
        UUID user = UUID.randomUUID();
        owner().sql("INSERT INTO app_user (user_id, email, name, demo) VALUES (?, ?, ?, true)")
                .params(user, user + "@voorbeeldstad.example", "Iemand " + role.code())
                .update();
        owner().sql("INSERT INTO user_role (user_id, role) VALUES (?, ?)")
                .params(user, role.code())
                .update();
        return users.withId(user).orElseThrow();
    }

    /** Words everywhere: members, head, notes, addresses, requests, the return in two versions, and a resident with an account. */
    SignedInUser filled() {
        SignedInUser resident = somebody(Role.RESIDENT);
        lead.doing(() -> {
            members.write(caseId, member(0, "Kind"), UUID.randomUUID());
            members.write(caseId, member(1, "Jongste kind"), UUID.randomUUID());
            files.write(
                    caseId,
                    new CaseFile.Head(1, marker + " 2", marker, Phase.HOPE, marker, Optional.of(today())),
                    UUID.randomUUID());
            involve("jeugdwet");
            addresses.write(caseId, "member-1", marker, UUID.randomUUID());
            addresses.allow(caseId, "member-1", lead.user(), marker, today().plusDays(3));
            residents.join(caseId, "member-1", resident.userId(), Capacity.SELF, today(), null);
            fillIn("120");
            fillIn("104");
        });
        UUID request = UUID.randomUUID();
        owner().sql("INSERT INTO case_request (request_id, case_id, kind, identified, reason, asked_by)"
                        + " VALUES (?, ?, 'link', ?, ?, ?)")
                .params(
                        request,
                        caseId,
                        sealing.seal(marker, "case_request.identified/" + request),
                        sealing.seal(marker, "case_request.reason/" + request),
                        lead.user())
                .update();
        return resident;
    }

    private Member member(int number, String place) {
        return new Member("member-1", number, marker, place + marker, Optional.of(2015), marker, Optional.empty());
    }

    /** Involves the lead under a law, with a note; asked in the name of the lead. */
    void involve(String law) {
        involvements.begin(
                caseId,
                new Involvements.Begun(
                        marker,
                        law,
                        Optional.of("member-1"),
                        marker,
                        Optional.of(lead.user()),
                        today(),
                        Optional.empty()),
                UUID.randomUUID());
        involvements.of(caseId).stream()
                .filter(each -> each.law().equals(law))
                .findFirst()
                .ifPresent(each -> notes.write(caseId, each.id(), marker, UUID.randomUUID()));
    }

    long notes() {
        return owner().sql("SELECT count(*) FROM case_note WHERE case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    /** A version with a line of an own amount, a cost and corrections, with words in all of them. */
    void fillIn(String quantity) {
        Map<Field, String> line = new EnumMap<>(Field.class);
        line.putAll(Map.of(
                Field.SCENARIO, "now",
                Field.AMOUNT_KIND, "own",
                Field.NAME, marker,
                Field.EUROS, "68.50",
                Field.UNIT, "hour",
                Field.PRICE_YEAR, "2025",
                Field.SOURCE, marker,
                Field.SOURCE_DATE, "2025-11-12",
                Field.QUANTITY, quantity,
                Field.EVIDENCE, "REGISTERED"));
        line.putAll(Map.of(Field.PAYER, "municipality", Field.LAW, "wmo-2015", Field.NOTE, marker));
        Map<Field, String> corrections = Map.of(Field.BUSINESS_AS_USUAL, "0.2", Field.BUSINESS_AS_USUAL_REASON, marker);
        Map<Field, String> basis = Map.of(
                Field.REFERENCE_DATE, "2026-03-01",
                Field.YEARS, "3",
                Field.LENS, "municipality",
                Field.PRICE_BASIS, "as-published",
                Field.NOT_IN_EUROS, marker);
        ReturnInput input = ReturnInput.NOTHING
                .with(entry("line-1", EntryKind.LINE, line))
                .with(entry("corrections", EntryKind.CORRECTIONS, corrections))
                .with(entry("basis", EntryKind.BASIS, basis));
        versions.add(caseId, versions.current(caseId).number(), input, UUID.randomUUID());
    }

    private static Entry entry(String id, EntryKind kind, Map<Field, String> fields) {
        return new Entry(id, kind, fields, TODAY, Optional.empty());
    }

    void close(ClosingReason reason) {
        lead.doing(() -> statuses.close(
                caseId, statuses.of(caseId).number(), new CaseStatus.Closing(today(), reason), UUID.randomUUID()));
    }

    /** Retention as it is after so many years and days, with a list of its own. */
    Retention after(int years, int days) {
        return on(today().plusYears(years).plusDays(days));
    }

    /** The same on a day. */
    Retention on(LocalDate day) {
        Clock then = Clock.fixed(day.atTime(12, 0).atZone(clock.getZone()).toInstant(), clock.getZone());
        return new Retention(address, reference, removed(), then);
    }

    RemovedCases removed() {
        return new RemovedCases(folder.resolve("removed.cases"));
    }

    CaseFile file() {
        return lead.asking(() -> files.find(caseId)).orElseThrow();
    }

    /** The application starts. */
    void start() {
        new RetentionJob(address.asOwner(), address, reference, clock, folder.resolve("removed.cases"))
                .beforeTheFirstPage();
    }

    boolean isRemoved() {
        return file().anonymisedOn().isPresent();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    JdbcClient owner() {
        return JdbcClient.create(address.asOwner());
    }

    /** Every row of every table of cases, and of accounts, in which somebody's word stands. */
    List<String> rowsWith(String word) {
        return rowsLike("%" + word + "%");
    }

    /** The tables in which something sealed stands in a row of this case. */
    List<String> sealedOfCase() {
        return rowsLike("%" + caseId + "%sealed:%");
    }

    private List<String> rowsLike(String pattern) {
        return owner()
                .sql("SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'doorbraak'::regnamespace"
                        + " AND c.relkind = 'r' ORDER BY 1")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> owner().sql("SELECT EXISTS (SELECT FROM " + table + " t WHERE t::text LIKE ?)")
                        .param(pattern)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
