-- Who is involved with a household under which law (that), and what each of them writes about it (what). Two tables, because rows
-- cannot hide columns: the team sees that somebody is involved, and a note only when it is shared.

CREATE TABLE case_involvement (
    involvement_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id        uuid        NOT NULL REFERENCES case_file,
    organisation   text        NOT NULL CHECK (organisation <> ''),
    law            text        NOT NULL CHECK (law <> ''),
    contact        text        NOT NULL DEFAULT '',
    user_id        uuid REFERENCES app_user,
    valid_from     date        NOT NULL,
    valid_until    date CHECK (valid_until >= valid_from),
    added_at       timestamptz NOT NULL DEFAULT moment(),
    added_by       uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token          uuid        NOT NULL,
    UNIQUE (case_id, token),
    UNIQUE (involvement_id, case_id)
);

CREATE INDEX case_involvement_of_user ON case_involvement (user_id) WHERE user_id IS NOT NULL;

CREATE TABLE case_involvement_end (
    involvement_id uuid PRIMARY KEY,
    case_id        uuid        NOT NULL REFERENCES case_file,
    last_day       date        NOT NULL,
    ended_at       timestamptz NOT NULL DEFAULT moment(),
    ended_by       uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    FOREIGN KEY (involvement_id, case_id) REFERENCES case_involvement (involvement_id, case_id)
);

CREATE INDEX case_involvement_end_of_case ON case_involvement_end (case_id);

SELECT protect_case_table('case_involvement', 'involved');
SELECT protect_case_table('case_involvement_end', 'involved');

-- An account is tied to an involvement once, by oneself or by the lead coordinator. It is never tied to another: whoever takes
-- over begins an involvement of the own, without the notes of the former.
ALTER POLICY add_by_relation ON case_involvement
    WITH CHECK (case_id = ANY (ARRAY(SELECT caller_cases_to_write()))
                AND (user_id IS NULL OR user_id = caller_id() OR case_id = ANY (ARRAY(SELECT caller_cases_to_lead()))));

-- Ended by the one it is about or by the lead coordinator, because with it that person's notes are out of reach; where nobody has
-- an account, by whoever works on the case.
ALTER POLICY add_by_relation ON case_involvement_end
    WITH CHECK (case_id = ANY (ARRAY(SELECT caller_cases_to_write()))
                AND EXISTS (SELECT FROM case_involvement i
                            WHERE i.involvement_id = case_involvement_end.involvement_id
                              AND (i.user_id IS NULL OR i.user_id = caller_id()
                                   OR i.case_id = ANY (ARRAY(SELECT caller_cases_to_lead())))));

-- The involvements that are the caller's own today, in the cases the caller may write in.

CREATE FUNCTION caller_involvements() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 10
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT i.involvement_id
    FROM case_involvement i LEFT JOIN case_involvement_end e USING (involvement_id)
    WHERE i.user_id = (SELECT caller_id())
      AND i.case_id = ANY (ARRAY(SELECT caller_cases_to_write()))
      AND (SELECT today()) BETWEEN i.valid_from AND least(i.valid_until, e.last_day, 'infinity')
$$;

CREATE TABLE case_note (
    note_id        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id        uuid        NOT NULL REFERENCES case_file,
    involvement_id uuid        NOT NULL,
    content        text        NOT NULL CHECK (content <> ''),
    written_at     timestamptz NOT NULL DEFAULT moment(),
    written_by     uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token          uuid        NOT NULL,
    UNIQUE (case_id, token),
    UNIQUE (note_id, case_id),
    FOREIGN KEY (involvement_id, case_id) REFERENCES case_involvement (involvement_id, case_id)
);

CREATE INDEX case_note_of_involvement ON case_note (involvement_id);

-- What makes a note readable for whoever helps in the case: for which purpose, on which legal basis in the words of that day,
-- and whether that basis had been held against the statute.

CREATE TABLE case_note_share (
    share_id      uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id       uuid        NOT NULL REFERENCES case_file,
    note_id       uuid        NOT NULL,
    purpose       text        NOT NULL CHECK (purpose <> ''),
    basis         text        NOT NULL CHECK (basis <> ''),
    basis_checked boolean     NOT NULL,
    shared_at     timestamptz NOT NULL DEFAULT moment(),
    shared_by     uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    UNIQUE (share_id, case_id),
    FOREIGN KEY (note_id, case_id) REFERENCES case_note (note_id, case_id)
);

CREATE INDEX case_note_share_of_case ON case_note_share (case_id, note_id);

CREATE TABLE case_note_share_end (
    share_id uuid PRIMARY KEY,
    case_id  uuid        NOT NULL REFERENCES case_file,
    ended_at timestamptz NOT NULL DEFAULT moment(),
    ended_by uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    FOREIGN KEY (share_id, case_id) REFERENCES case_note_share (share_id, case_id)
);

CREATE INDEX case_note_share_end_of_case ON case_note_share_end (case_id);

-- The notes of the caller's own involvements; and those shared with the caller, who helps in the case: a decision maker, a
-- controller or an accountant reads that a note was shared and not what it says.

CREATE FUNCTION caller_own_notes() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 20
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT n.note_id FROM case_note n WHERE n.involvement_id = ANY (ARRAY(SELECT caller_involvements()))
$$;

CREATE FUNCTION caller_shared_notes() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 20
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT s.note_id
    FROM case_note_share s
    WHERE s.case_id = ANY (ARRAY(SELECT caller_cases_to_write()))
      AND NOT EXISTS (SELECT FROM case_note_share_end e WHERE e.share_id = s.share_id)
$$;

SELECT protect_case_table('case_note', 'note');
SELECT protect_case_table('case_note_share', 'note-shared');
SELECT protect_case_table('case_note_share_end', 'note-no-longer-shared');

ALTER POLICY read_by_relation ON case_note
    USING (case_id = ANY (ARRAY(SELECT caller_cases()))
           AND (note_id = ANY (ARRAY(SELECT caller_own_notes())) OR note_id = ANY (ARRAY(SELECT caller_shared_notes()))));
ALTER POLICY add_by_relation ON case_note
    WITH CHECK (case_id = ANY (ARRAY(SELECT caller_cases_to_write()))
                AND involvement_id = ANY (ARRAY(SELECT caller_involvements())));
ALTER POLICY add_by_relation ON case_note_share
    WITH CHECK (case_id = ANY (ARRAY(SELECT caller_cases_to_write()))
                AND note_id = ANY (ARRAY(SELECT caller_own_notes())));
ALTER POLICY add_by_relation ON case_note_share_end
    WITH CHECK (case_id = ANY (ARRAY(SELECT caller_cases_to_write()))
                AND share_id IN (SELECT s.share_id FROM case_note_share s
                                 WHERE s.note_id = ANY (ARRAY(SELECT caller_own_notes()))));
