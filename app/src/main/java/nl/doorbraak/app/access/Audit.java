package nl.doorbraak.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The audit trail. Reading one case is recorded by the rule of its page before the page is made, writing by the table that
 * is written to; only a list must tell which cases it showed.
 */
@Component
@Transactional
public class Audit {

    static final String LISTED = Audit.class.getName() + ".listed";
    private final JdbcClient database;

    Audit(JdbcClient database) {
        this.database = database;
    }

    /**
     * What one person did with one part of a case or a programme on one day for one purpose, and how often.
     *
     * @param userId of that person; empty where nobody was signed in
     * @param basis the legal basis of that purpose, in the words of that day
     * @param override whether it was done under a safety override and by no other relation
     */
    public record Told(
            LocalDate day,
            @Nullable UUID userId,
            @Nullable String user,
            @Nullable String purpose,
            @Nullable String basis,
            String act,
            String part,
            boolean override,
            long times,
            Instant first,
            Instant last) {}

    /** Records which cases a list showed; an empty list is told as well. */
    public void listed(String part, Collection<UUID> cases) {
        listed(Subject.CASE, part, cases);
    }

    /** Records which programmes a list showed; an empty list is told as well. */
    public void listedProgrammes(String part, Collection<UUID> programmes) {
        listed(Subject.PROGRAMME, part, programmes);
    }

    private void listed(Subject subject, String part, Collection<UUID> shown) {
        database.sql("SELECT tell_list(?, ?, ?)")
                .params(subject.kind(), part, shown.toArray(UUID[]::new))
                .query()
                .listOfRows();
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(LISTED, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /**
     * What the trail tells of a case the caller has a relation with, the newest day first.
     *
     * @param before only what was done before this day
     * @param days of how many days at most
     */
    @Transactional(readOnly = true)
    public List<Told> told(UUID caseId, Optional<LocalDate> before, int days) {
        return told(Subject.CASE, caseId, before, days);
    }

    /** The same of a programme. */
    @Transactional(readOnly = true)
    public List<Told> toldOfProgramme(UUID programmeId, Optional<LocalDate> before, int days) {
        return told(Subject.PROGRAMME, programmeId, before, days);
    }

    /** Everybody the trail of a case names, by id; of a case the caller has no relation with there is nobody. */
    @Transactional(readOnly = true)
    public Map<UUID, String> people(UUID caseId) {
        return database
                .sql("SELECT u.user_id, u.name FROM app_user u"
                        + " WHERE u.user_id IN (SELECT t.user_id FROM told_of(?, ?) t)")
                .params(Subject.CASE.kind(), caseId)
                .query((row, number) -> Map.entry(row.getObject("user_id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Told> told(Subject subject, UUID id, Optional<LocalDate> before, int days) {
        return database.sql("WITH told AS MATERIALIZED (SELECT (a.at AT TIME ZONE 'Europe/Amsterdam')::date AS day, a.*"
                        + " FROM told_of(?, ?) a WHERE a.at <"
                        + " coalesce(?::date::timestamp AT TIME ZONE 'Europe/Amsterdam', 'infinity'))"
                        + " SELECT t.day, u.user_id, u.name, t.purpose, t.basis, t.act, t.part, t.override, count(*) AS times, min(t.at) AS first,"
                        + " max(t.at) AS last FROM told t LEFT JOIN app_user u USING (user_id)"
                        + " WHERE t.day IN (SELECT DISTINCT day FROM told ORDER BY day DESC LIMIT ?)"
                        + " GROUP BY t.day, u.user_id, u.name, t.purpose, t.basis, t.act, t.part, t.override"
                        + " ORDER BY t.day DESC, first")
                .param(subject.kind())
                .param(id)
                .param(before.orElse(null))
                .param(days)
                .query(Audit::told)
                .list();
    }

    /**
     * What the trail tells a resident: of the own member and of the household as a whole, the newest day first.
     *
     * @param relation of the caller's own; of any other it tells nothing
     */
    @Transactional(readOnly = true)
    public List<Told> toldToResident(UUID relation, Optional<LocalDate> before, int days) {
        return database.sql("SELECT * FROM own_log(?, ?, ?)")
                .param(relation)
                .param(before.orElse(null))
                .param(days)
                .query(Audit::told)
                .list();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getObject("day", LocalDate.class),
                row.getObject("user_id", UUID.class),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("basis"),
                row.getString("act"),
                row.getString("part"),
                row.getBoolean("override"),
                row.getLong("times"),
                row.getObject("first", OffsetDateTime.class).toInstant(),
                row.getObject("last", OffsetDateTime.class).toInstant());
    }

    /** Records what was done with one case or programme. */
    void record(Act act, String part, Subject subject, UUID id) {
        database.sql(insert(", " + subject.column()) + "VALUES (?, ?, ?)")
                .params(act.code(), part, id)
                .update();
    }

    /** Records what was done with one case about one member of its household. */
    void recordOfMember(Act act, String part, UUID caseId, String memberId) {
        database.sql("SELECT tell_of_member(?, ?, ?, ?)")
                .params(act.code(), part, caseId, memberId)
                .query()
                .listOfRows();
    }

    /** Records what was done that is about no case and no programme. */
    void record(Act act, String part) {
        database.sql(insert("") + "VALUES (?, ?)").params(act.code(), part).update();
    }

    /** Records that somebody read the account of a person. */
    void readAccount(String part, UUID account) {
        database.sql(insert(", about_user") + "VALUES (?, ?, ?)")
                .params(Act.READ.code(), part, account)
                .update();
    }

    private static String insert(String subject) {
        return "INSERT INTO audit_entry (act, part" + subject + ") ";
    }
}
