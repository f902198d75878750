package nl.doorbraak.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks at the tables of cases, or at those of programmes, as they are in the database and tells what does not protect them.
 *
 * @param of {@code case} or {@code programme}
 */
record ProtectedTables(JdbcClient owner, String of) {

    private static final String SECURED =
            "SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = ('doorbraak.' || :table)::regclass";
    private static final String READ_ONLY = """
            SELECT string_agg(privilege_type, ',' ORDER BY privilege_type) = 'SELECT'
            FROM information_schema.role_table_grants
            WHERE table_schema = 'doorbraak' AND table_name = :table AND grantee <> 'doorbraak_owner'
            """;

    static ProtectedTables ofCases(JdbcClient owner) {
        return new ProtectedTables(owner, "case");
    }

    static ProtectedTables ofProgrammes(JdbcClient owner) {
        return new ProtectedTables(owner, "programme");
    }

    /** Every table with the id; one that has both ids is a table of the case. */
    List<String> names() {
        return owner.sql("""
                SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relnamespace = 'doorbraak'::regnamespace AND c.relkind IN ('r', 'p')
                  AND a.attname = :of || '_id' AND NOT a.attisdropped
                  AND (:of = 'case' OR NOT EXISTS (SELECT FROM pg_attribute b WHERE b.attrelid = c.oid
                                                      AND b.attname = 'case_id' AND NOT b.attisdropped)) ORDER BY 1
                """)
                .param("of", of)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** What is wrong with them, in words. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (String table : names()) {
            expect(faults, table, "row-level security is on and binds its owner too", SECURED);
            expect(faults, table, "it is read by relation only", """
                    SELECT count(*) = 1 AND bool_and(permissive = 'PERMISSIVE' AND qual LIKE CASE
                        WHEN tablename ~ '^case_(objection|limit)'
                        THEN '(case_id = ANY (ARRAY( SELECT caller_cases_to_write() AS caller_cases_to_write)))'
                        WHEN tablename ~ '^case_(request|invitation)'
                        THEN '(case_id = ANY (ARRAY( SELECT caller_cases_to_lead() AS caller_cases_to_lead)))'
                        WHEN tablename = 'case_secret_address'
                        THEN '((case_id = ANY (ARRAY( SELECT caller_cases() AS caller_cases))) AND'
                            ' ((case_id = ANY (ARRAY( SELECT caller_cases_to_lead() AS caller_cases_to_lead))) OR%'
                            'caller_needed_addresses()%'
                        WHEN tablename = 'case_note'
                        THEN '((case_id = ANY (ARRAY( SELECT caller_cases() AS caller_cases))) AND'
                            ' ((note_id = ANY (ARRAY( SELECT caller_own_notes() AS caller_own_notes))) OR'
                            ' (note_id = ANY (ARRAY( SELECT caller_shared_notes() AS caller_shared_notes)))))'
                        ELSE replace('(@_id = ANY (ARRAY( SELECT caller_@s() AS caller_@s)))', '@', :of) END)
                    FROM pg_policies WHERE schemaname = 'doorbraak' AND tablename = :table AND cmd IN ('SELECT', 'ALL')
                    """);
            expect(faults, table, "it is added to by relation only", """
                    SELECT count(*) = 1 AND bool_and(with_check LIKE CASE
                        WHEN tablename = 'case_programme' THEN '%caller_cases_to_lead()% AND %caller_programmes()%'
                        WHEN tablename = 'case_note' THEN '%caller_cases_to_write()% AND %caller_involvements()%'
                        WHEN tablename ~ '^case_note_share' THEN '%caller_cases_to_write()% AND %caller_own_notes()%'
                        WHEN tablename ~ '^(case_team|programme_team|case_programme|case_resident|case_request|case_secret|case_address|case_status|case_hold|case_objection|case_limit|case_invitation)'
                            THEN replace('%caller_@s_to_lead()%', '@', :of)
                        ELSE replace('%caller_@s_to_write()%', '@', :of) END)
                    FROM pg_policies WHERE schemaname = 'doorbraak' AND tablename = :table AND cmd IN ('INSERT', 'ALL')
                    """);
            expect(faults, table, "the application reads, nothing else", READ_ONLY);
            expect(faults, table, "the application adds, but not who and when", """
                    SELECT count(*) > 0 AND bool_and(coalesce(column_default, '')
                        !~ '^(moment|caller_id|caller_purpose|clock_timestamp)\\(\\)$')
                    FROM information_schema.column_privileges p JOIN information_schema.columns c
                        USING (table_schema, table_name, column_name)
                    WHERE table_schema = 'doorbraak' AND table_name = :table AND grantee <> 'doorbraak_owner'
                      AND privilege_type = 'INSERT'
                    """);
            expect(faults, table, "an index begins with its id", """
                    SELECT count(*) > 0 FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
                    WHERE i.indrelid = ('doorbraak.' || :table)::regclass AND a.attname = :of || '_id'
                    """);
            expect(faults, table, "an addition leaves an audit entry", """
                    SELECT count(*) = 1 FROM pg_trigger
                    WHERE tgrelid = ('doorbraak.' || :table)::regclass AND tgname = 'record_write' AND tgenabled = 'O'
                    """);
        }
        faults.addAll(faultsOfLog());
        return faults;
    }

    /** What is wrong with the tables under the audit trail, which hold pseudonyms instead of ids. */
    private List<String> faultsOfLog() {
        List<String> faults = new ArrayList<>();
        Map<String, String> readable = Map.of(
                "log_entry",
                        "%FROM log_pseudonym p%''case''%case_pseudonym IS NULL%FROM log_pseudonym p%''programme''%",
                "log_pseudonym", "%caller_cases()%caller_programmes()%caller_id() IS NOT NULL%");
        readable.forEach((table, rule) -> {
            expect(faults, table, "row-level security is on and binds its owner too", SECURED);
            expect(faults, table, "it is read by relation only and nothing else is done with it", """
                    SELECT count(*) = 1 AND bool_and(cmd = 'SELECT' AND permissive = 'PERMISSIVE' AND qual LIKE '%s')
                    FROM pg_policies WHERE schemaname = 'doorbraak' AND tablename = :table
                    """.formatted(rule));
            expect(faults, table, "the application reads, nothing else", READ_ONLY);
        });
        return faults;
    }

    private void expect(List<String> faults, String table, String promise, String question) {
        boolean kept = owner.sql(question)
                .param("table", table)
                .param("of", of)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!kept) {
            faults.add(table + ": not true that " + promise);
        }
    }
}
