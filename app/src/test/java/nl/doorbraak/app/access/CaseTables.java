package nl.doorbraak.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at the tables of cases as they are in the database and tells what does not protect them. */
record CaseTables(JdbcClient owner) {

    // Its rows also tell of sign-ins and of refusals, which are about no case of the caller.
    private static final Set<String> WITH_POLICIES_OF_THEIR_OWN = Set.of("audit_entry");

    /** Every table with a case_id. */
    List<String> names() {
        return owner.sql("""
                SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relnamespace = 'doorbraak'::regnamespace AND c.relkind IN ('r', 'p')
                  AND a.attname = 'case_id' AND NOT a.attisdropped ORDER BY 1
                """).query((row, number) -> row.getString(1)).list();
    }

    /** What is wrong with them, in words. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (String table : names()) {
            expect(faults, table, "row-level security is on and binds its owner too", """
                    SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = ('doorbraak.' || ?)::regclass
                    """);
            expect(faults, table, "it is read by relation only", """
                    SELECT count(*) = 1 AND bool_and(qual LIKE '(case_id = ANY (ARRAY( SELECT caller_cases() AS caller_cases)))'
                        AND permissive = 'PERMISSIVE')
                    FROM pg_policies WHERE schemaname = 'doorbraak' AND tablename = ? AND cmd IN ('SELECT', 'ALL')
                    """);
            expect(faults, table, "it is added to by relation or in one's own name only", """
                    SELECT count(*) = 1 AND bool_and(with_check LIKE CASE
                        WHEN tablename = 'audit_entry' THEN '%caller_id()%'
                        WHEN tablename LIKE 'case_team%' THEN '%caller_cases_to_lead()%'
                        ELSE '%caller_cases_to_write()%' END)
                    FROM pg_policies WHERE schemaname = 'doorbraak' AND tablename = ? AND cmd IN ('INSERT', 'ALL')
                    """);
            expect(faults, table, "the application reads, nothing else", """
                    SELECT string_agg(privilege_type, ',' ORDER BY privilege_type) = 'SELECT'
                    FROM information_schema.role_table_grants
                    WHERE table_schema = 'doorbraak' AND table_name = ? AND grantee <> 'doorbraak_owner'
                    """);
            expect(faults, table, "the application adds, but not who and when", """
                    SELECT count(*) > 0 AND bool_and(coalesce(column_default, '')
                        !~ '^(moment|caller_id|caller_purpose|clock_timestamp)\\(\\)$')
                    FROM information_schema.column_privileges p JOIN information_schema.columns c
                        USING (table_schema, table_name, column_name)
                    WHERE table_schema = 'doorbraak' AND table_name = ? AND grantee <> 'doorbraak_owner'
                      AND privilege_type = 'INSERT'
                    """);
            expect(faults, table, "an index begins with case_id", """
                    SELECT count(*) > 0 FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
                    WHERE i.indrelid = ('doorbraak.' || ?)::regclass AND a.attname = 'case_id'
                    """);
            if (!WITH_POLICIES_OF_THEIR_OWN.contains(table)) {
                expect(faults, table, "an addition leaves an audit entry", """
                        SELECT count(*) = 1 FROM pg_trigger
                        WHERE tgrelid = ('doorbraak.' || ?)::regclass AND tgname = 'record_write' AND tgenabled = 'O'
                        """);
            }
        }
        return faults;
    }

    private void expect(List<String> faults, String table, String promise, String question) {
        boolean kept =
                owner.sql(question).param(table).query(Boolean.class).optional().orElse(false);
        if (!kept) {
            faults.add(table + ": not true that " + promise);
        }
    }
}
