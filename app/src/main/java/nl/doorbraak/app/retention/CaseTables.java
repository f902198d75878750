package nl.doorbraak.app.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one list of what becomes of every table of a case and of an account. A table or column that is not in it makes every run stop
 * before it removes anything: what is forgotten here would stay behind unseen.
 */
final class CaseTables {

    private static final Map<String, String> NO_WORDS = Map.of("name", "''", "place", "''", "note", "''");

    /** In the order in which they are emptied: whatever refers to another stands before it. */
    private static final List<CaseTable> ALL = List.of(
            CaseTable.gone("case_note_share_end"),
            CaseTable.gone("case_note_share"),
            CaseTable.gone("case_note"),
            CaseTable.gone("case_request_answer"),
            CaseTable.gone("case_request"),
            CaseTable.gone("case_address_need_end"),
            CaseTable.gone("case_address_need"),
            CaseTable.gone("case_secret_address"),
            CaseTable.gone("case_objection_answer"),
            CaseTable.gone("case_objection"),
            CaseTable.gone("case_limit_review"),
            CaseTable.gone("case_limit"),
            CaseTable.gone("case_invitation_end"),
            CaseTable.gone("case_invitation"),
            CaseTable.gone("case_resident_end"),
            CaseTable.gone("case_resident"),
            CaseTable.gone("case_hold"),
            CaseTable.last(
                    "case_member",
                    List.of("member_id"),
                    with(NO_WORDS, "name_mark", "NULL", "birth_year", "NULL", "left_on", "date_trunc('year', left_on)"),
                    "member_id",
                    "written_at",
                    "written_by"),
            CaseTable.last(
                    "case_head",
                    List.of(),
                    Map.of(
                            "name", "(SELECT f.name FROM case_file f WHERE f.case_id = t.case_id)",
                            "composition", "''",
                            "turn", "''",
                            "turn_until", "NULL"),
                    "phase",
                    "written_at",
                    "written_by"),
            CaseTable.last(
                    "case_status",
                    List.of(),
                    Map.of("last_day", "date_trunc('year', last_day)"),
                    "reason",
                    "written_at",
                    "written_by"),
            // Emptied by its own class, which knows what people wrote in it.
            CaseTable.kept("return_version", "number", "content", "token", "written_at", "written_by"),
            CaseTable.kept(
                            "case_involvement",
                            "involvement_id",
                            "law",
                            "about",
                            "user_id",
                            "valid_from",
                            "valid_until",
                            "added_at",
                            "added_by",
                            "token")
                    .emptying(Map.of("organisation", "'–'", "contact", "''")),
            CaseTable.kept("case_involvement_end", "involvement_id", "last_day", "ended_at", "ended_by"),
            CaseTable.kept(
                    "case_team",
                    "membership_id",
                    "user_id",
                    "relation",
                    "valid_from",
                    "valid_until",
                    "added_at",
                    "added_by"),
            CaseTable.kept("case_team_end", "membership_id", "last_day", "ended_at", "ended_by"),
            CaseTable.kept(
                    "case_programme",
                    "belonging_id",
                    "programme_id",
                    "valid_from",
                    "valid_until",
                    "added_at",
                    "added_by"),
            CaseTable.kept("case_programme_end", "belonging_id", "last_day", "ended_at", "ended_by"),
            // Named anew before all others, because the head takes over what it is called.
            CaseTable.kept("case_file", "reference", "name", "municipality", "district", "opened_by", "anonymised_on")
                    .emptying(Map.of(
                            "opened_at",
                            "date_trunc('year', opened_at, 'Europe/Amsterdam')",
                            "closed_on",
                            "date_trunc('year', closed_on)",
                            "form",
                            "gen_random_uuid()")));

    /** What belongs to an account and goes with it. */
    private static final List<String> OF_ACCOUNT =
            List.of("user_recovery_code", "user_second_factor", "user_identity", "user_password", "user_role");

    private static final String COLUMNS = """
            SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = 'doorbraak'::regnamespace AND c.relkind IN ('r', 'p')
              AND a.attnum > 0 AND NOT a.attisdropped
              AND (c.relname LIKE 'user\\_%' OR EXISTS (SELECT FROM pg_attribute b
                   WHERE b.attrelid = c.oid AND b.attname = 'case_id' AND NOT b.attisdropped))
            """;

    private CaseTables() {}

    /** What is not declared, or declared and not there, by name; empty when the list and the database agree. */
    static List<String> faults(JdbcClient owner) {
        Map<String, Set<String>> there = new TreeMap<>();
        owner.sql(COLUMNS).query(row -> {
            there.computeIfAbsent(row.getString(1), _ -> new TreeSet<>()).add(row.getString(2));
        });
        List<String> faults = new ArrayList<>();
        OF_ACCOUNT.stream().filter(table -> there.remove(table) == null).forEach(faults::add);
        for (CaseTable table : ALL) {
            Set<String> columns = there.getOrDefault(table.name(), Set.of());
            table.undeclared(columns).forEach(column -> faults.add(table.name() + "." + column));
            table.missing(columns).forEach(column -> faults.add(table.name() + "." + column));
            if (there.remove(table.name()) == null) {
                faults.add(table.name());
            }
        }
        faults.addAll(there.keySet());
        return faults;
    }

    /** Takes the household out of every table of a case but its return. */
    static void empty(JdbcClient owner, UUID caseId) {
        ALL.forEach(table -> table.empty(owner, caseId));
    }

    /** Takes away all that belongs to an account. */
    static void emptyAccount(JdbcClient owner, UUID userId) {
        OF_ACCOUNT.forEach(table -> owner.sql("DELETE FROM " + table + " WHERE user_id = ?")
                .param(userId)
                .update());
    }

    private static Map<String, String> with(Map<String, String> columns, String... more) {
        Map<String, String> all = new TreeMap<>(columns);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }
}
