-- A list of cases is one entry that holds the pseudonym of every case it showed, instead of an entry for each: a page of twenty-five
-- was twenty-five entries to write, to hash and to mark. Who reads the trail of one case finds the lists it was in as before.

ALTER TABLE log_entry ADD COLUMN case_pseudonyms uuid[] CHECK (case_pseudonyms IS NULL OR case_pseudonym IS NULL);
CREATE INDEX log_entry_of_listed ON log_entry USING gin (case_pseudonyms) WHERE case_pseudonyms IS NOT NULL;

ALTER POLICY read_by_relation ON log_entry
    USING (case_pseudonym = ANY (ARRAY(SELECT p.pseudonym FROM log_pseudonym p WHERE p.kind = 'case'))
           OR case_pseudonyms && ARRAY(SELECT p.pseudonym FROM log_pseudonym p WHERE p.kind = 'case')
           OR (case_pseudonym IS NULL AND case_pseudonyms IS NULL AND programme_pseudonym = ANY (ARRAY(
               SELECT p.pseudonym FROM log_pseudonym p WHERE p.kind = 'programme'))));

-- Of a list the view shows the cases the reader has a relation with. Raw SQL shows the pseudonyms of the others too, which lead nowhere.

CREATE OR REPLACE VIEW audit_entry WITH (security_invoker = true) AS
    SELECT e.entry_id, e.at, u.subject AS user_id, e.purpose, e.act, e.part, c.subject AS case_id,
           p.subject AS programme_id, a.subject AS about_user, e.stored_at, e.override, e.basis
    FROM log_entry e
        LEFT JOIN log_pseudonym u ON u.pseudonym = e.user_pseudonym
        LEFT JOIN log_pseudonym c ON c.pseudonym = e.case_pseudonym
        LEFT JOIN log_pseudonym p ON p.pseudonym = e.programme_pseudonym
        LEFT JOIN log_pseudonym a ON a.pseudonym = e.about_pseudonym
    WHERE e.case_pseudonyms IS NULL
    UNION ALL
    SELECT e.entry_id, e.at, u.subject, e.purpose, e.act, e.part, c.subject, NULL, NULL, e.stored_at, e.override, e.basis
    FROM log_entry e
        JOIN log_pseudonym c ON e.case_pseudonyms @> ARRAY[c.pseudonym]
        LEFT JOIN log_pseudonym u ON u.pseudonym = e.user_pseudonym;

CREATE OR REPLACE FUNCTION tell_list(of_kind text, of_part text, shown uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    of_year    integer := extract(year FROM today());
    who        uuid    := pseudonym_of('user', caller_id());
    overridden uuid[]  := ARRAY(SELECT caller_cases_by_override());
BEGIN
    -- Always in the same order: two lists that are the first of the year then wait for each other instead of in a circle.
    PERFORM pseudonym_of(of_kind, subject)
        FROM (SELECT subject FROM unnest(shown) AS subject
              EXCEPT SELECT p.subject FROM log_pseudonym p
                     WHERE p.subject = ANY (shown) AND p.kind = of_kind AND p.year = of_year
              ORDER BY 1) AS unknown;
    IF of_kind = 'case' AND cardinality(shown) > 0 THEN
        -- What is seen by an override and nothing else is an entry of its own, which is marked.
        INSERT INTO log_entry (act, part, user_pseudonym, case_pseudonyms, override)
            SELECT 'listed', of_part, who, array_agg(p.pseudonym ORDER BY p.pseudonym), nullif(p.subject = ANY (overridden), false)
            FROM log_pseudonym p
            WHERE p.subject = ANY (shown) AND p.kind = of_kind AND p.year = of_year
            GROUP BY p.subject = ANY (overridden);
    ELSE
        INSERT INTO log_entry (act, part, user_pseudonym, programme_pseudonym)
            SELECT 'listed', of_part, who, p.pseudonym
            FROM (SELECT) AS told LEFT JOIN log_pseudonym p
                ON p.subject = ANY (shown) AND p.kind = of_kind AND p.year = of_year;
    END IF;
END
$$;

-- The trail of one case or programme for who has a relation with it. Through the view it would be right and slow: row-level security
-- lets no search in an array use its index, so every list of every case of the caller would be read.

CREATE FUNCTION told_of(of_kind text, of_subject uuid)
    RETURNS TABLE (at timestamptz, user_id uuid, purpose text, basis text, act text, part text, override boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    names uuid[] := ARRAY(SELECT p.pseudonym FROM log_pseudonym p WHERE p.subject = of_subject AND p.kind = of_kind);
BEGIN
    IF of_kind = 'case' AND of_subject = ANY (ARRAY(SELECT caller_cases())) THEN
        RETURN QUERY
            SELECT e.at, u.subject, e.purpose, e.basis, e.act, e.part, e.override
            FROM (SELECT * FROM log_entry WHERE case_pseudonym = ANY (names)
                  UNION ALL SELECT * FROM log_entry WHERE case_pseudonyms && names) e
                LEFT JOIN log_pseudonym u ON u.pseudonym = e.user_pseudonym;
    ELSIF of_kind = 'programme' AND of_subject = ANY (ARRAY(SELECT caller_programmes())) THEN
        RETURN QUERY
            SELECT e.at, u.subject, e.purpose, e.basis, e.act, e.part, e.override
            FROM log_entry e LEFT JOIN log_pseudonym u ON u.pseudonym = e.user_pseudonym
            WHERE e.programme_pseudonym = ANY (names) AND e.case_pseudonym IS NULL;
    END IF;
END
$$;

REVOKE EXECUTE ON FUNCTION told_of(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION told_of(text, uuid) TO ${application};
