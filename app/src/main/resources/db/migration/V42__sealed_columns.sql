-- Columns that hold what identifies somebody are sealed by the application, with keys in a file outside the database. Whoever has the
-- database or a copy of it, and not that file, reads nothing in them.

CREATE FUNCTION is_sealed(value text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN value ~ '^sealed:[A-Za-z0-9+/]{44,}={0,2}$';

-- The id of the key a value is sealed with: its second to fifth byte.

CREATE FUNCTION sealed_under(value text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN value ~ '^sealed:[A-Za-z0-9+/]{44,}={0,2}$'
                THEN encode(substr(decode(substr(value, 8, 8), 'base64'), 2, 4), 'hex') END;

-- The keys in use. The proof opens with the key itself only, so that a wrong file is found at the start and not at the first page.

CREATE TABLE sealing_key (
    key_id text PRIMARY KEY CHECK (key_id ~ '^[0-9a-f]{8}$'),
    proof  text NOT NULL CHECK (is_sealed(proof))
);

-- The sealed columns. A value is sealed for table_name.column_name followed by the row_columns, with slashes between them. A column in
-- which exact values are sought has a mark_column beside it; what is in marked_with is part of the mark, and without it there is none.

CREATE TABLE sealed_column (
    table_name  text    NOT NULL,
    column_name text    NOT NULL,
    row_columns text[]  NOT NULL,
    mark_column text,
    marked_with text CHECK ((mark_column IS NULL) = (marked_with IS NULL)),
    -- Whether what was there before it became a sealed column is sealed too.
    complete    boolean NOT NULL DEFAULT false,
    PRIMARY KEY (table_name, column_name)
);

CREATE FUNCTION refuse_plain() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION 'The column %.% takes sealed values only', TG_TABLE_NAME, TG_ARGV[0] USING ERRCODE = 'check_violation';
END
$$;

-- The pattern for every column that is sealed: nothing plain goes in any more, and the next start seals what is there already. An empty
-- value stays empty.

CREATE FUNCTION seal_column(
    of_table regclass, of_column text, in_row text[], marks text DEFAULT NULL, marks_with text DEFAULT NULL) RETURNS void
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    INSERT INTO sealed_column (table_name, column_name, row_columns, mark_column, marked_with)
        SELECT relname, of_column, in_row, marks, marks_with FROM pg_class WHERE oid = of_table;
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OF %I ON %s FOR EACH ROW'
        ' WHEN (NEW.%2$I <> '''' AND NOT doorbraak.is_sealed(NEW.%2$I)) EXECUTE FUNCTION refuse_plain(%2$L)',
        'sealed_' || of_column, of_column, of_table);
END
$$;

REVOKE EXECUTE ON FUNCTION seal_column(regclass, text, text[], text, text) FROM PUBLIC;

-- Who asks for a case types a name exactly, with a year of birth: that is found by its mark.

DROP INDEX case_member_by_name;
ALTER TABLE case_member ADD COLUMN name_mark text;
CREATE INDEX case_member_of_mark ON case_member (name_mark) WHERE name_mark IS NOT NULL;
SELECT grant_additions('case_member');

SELECT seal_column('case_member', 'name', '{case_id,member_id}', 'name_mark', 'birth_year');
SELECT seal_column('case_member', 'note', '{case_id,member_id}');
SELECT seal_column('case_note', 'content', '{case_id,involvement_id,token}');
SELECT seal_column('case_secret_address', 'address', '{case_id,member_id}');
SELECT seal_column('case_address_need', 'reason', '{case_id,member_id,user_id}');
-- Whoever asks does not know which case it is, and may not hear it.
SELECT seal_column('case_request', 'identified', '{request_id}');
SELECT seal_column('case_request', 'reason', '{request_id}');
SELECT seal_column('case_request_answer', 'reason', '{case_id,request_id,number}');

DROP FUNCTION ask_for_access(text, text, text, date, text, boolean, uuid);

-- Asks, as before: what was typed comes in sealed, and a name as the marks it may have.

CREATE FUNCTION ask_for_access(
    of_request uuid, of_kind text, of_reference text, of_marks text[], sealed_identified text, sealed_reason text,
    danger boolean, form_token uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    asked   uuid;
    at_once boolean;
BEGIN
    IF caller_purpose() IS NULL OR NOT EXISTS (
            SELECT FROM user_role r JOIN app_user u USING (user_id)
            WHERE r.user_id = caller_id() AND r.role IN ('professional', 'coordinator') AND u.blocked_at IS NULL) THEN
        RAISE EXCEPTION 'Access is asked for by a professional, for a purpose' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO access_request (request_id, kind, token) VALUES (of_request, of_kind, form_token)
        ON CONFLICT (asked_by, token) DO NOTHING RETURNING request_id INTO asked;
    IF asked IS NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('doorbraak.override.' || caller_id()));
    at_once := of_kind = 'override' AND danger AND of_reference <> ''
        AND NOT EXISTS (SELECT FROM caller_overrides())
        AND (SELECT count(*) < 3 FROM case_request
             WHERE asked_by = caller_id() AND open_until IS NOT NULL AND asked_at > moment() - interval '24 hours')
        -- Counting those that found nothing too: whoever guesses is soon done.
        AND (SELECT count(*) <= 5 FROM access_request
             WHERE asked_by = caller_id() AND kind = 'override' AND asked_at > moment() - interval '24 hours');
    INSERT INTO case_request (request_id, case_id, kind, identified, reason, open_until)
    SELECT asked, f.case_id, of_kind, sealed_identified, sealed_reason,
           CASE WHEN at_once AND NOT EXISTS (SELECT FROM case_resident r
                                             WHERE r.case_id = f.case_id AND r.user_id = caller_id())
                THEN moment() + interval '4 hours' END
    FROM case_file f
    WHERE f.reference = upper(of_reference)
       OR (of_reference = '' AND f.case_id IN (
              SELECT m.case_id FROM case_member m
              WHERE m.name_mark = ANY (of_marks)
                AND NOT EXISTS (SELECT FROM case_member n WHERE n.case_id = m.case_id AND n.member_id = m.member_id
                                                            AND n.number > m.number)));
    IF NOT FOUND THEN
        INSERT INTO audit_entry (act, part) VALUES ('wrote', 'request');
    END IF;
END
$$;

-- With what the reason was sealed for.

DROP FUNCTION caller_grants();

CREATE FUNCTION caller_grants()
    RETURNS TABLE (case_id uuid, request_id uuid, number integer, name text, kind text, reason text, open_until timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT o.case_id, o.request_id, a.number, f.name, 'override', a.reason, o.open_until
    FROM caller_overrides() o JOIN case_file f USING (case_id)
        LEFT JOIN LATERAL (SELECT n.number, n.reason FROM case_request_answer n
                           WHERE n.case_id = o.case_id AND n.request_id = o.request_id
                           ORDER BY n.number DESC LIMIT 1) a ON true
    UNION ALL
    SELECT q.case_id, q.request_id, a.number, f.name, 'link', a.reason, NULL
    FROM case_request q JOIN case_file f USING (case_id) JOIN case_request_answer a USING (case_id, request_id)
    WHERE q.asked_by = (SELECT caller_id()) AND q.kind = 'link' AND a.granted
      AND a.answered_at > (SELECT moment()) - interval '7 days'
      AND q.case_id = ANY (ARRAY(SELECT caller_cases()))
$$;
