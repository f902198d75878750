-- The programme across cases: who works on it, the versions of what was filled in for it, and the cases that belong to it.
-- Nothing is changed in place, and nothing of a programme is seen without a relation with it: the pattern of a case again.

CREATE TABLE programme (
    programme_id uuid PRIMARY KEY,
    name         text        NOT NULL CHECK (name <> ''),
    municipality text        NOT NULL,
    opened_at    timestamptz NOT NULL DEFAULT moment(),
    opened_by    uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    form         uuid        NOT NULL DEFAULT gen_random_uuid(),
    UNIQUE (opened_by, form)
);

CREATE TABLE programme_team (
    membership_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    programme_id  uuid        NOT NULL REFERENCES programme,
    user_id       uuid        NOT NULL REFERENCES app_user,
    relation      text        NOT NULL CHECK (relation IN ('lead', 'coordinator', 'controller', 'accountant')),
    valid_from    date        NOT NULL,
    valid_until   date CHECK (valid_until >= valid_from),
    added_at      timestamptz NOT NULL DEFAULT moment(),
    added_by      uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    UNIQUE (membership_id, programme_id)
);

CREATE INDEX programme_team_of_user ON programme_team (user_id, programme_id);
CREATE INDEX programme_team_of_programme ON programme_team (programme_id);

CREATE TABLE programme_team_end (
    membership_id uuid PRIMARY KEY,
    programme_id  uuid        NOT NULL REFERENCES programme,
    last_day      date        NOT NULL,
    ended_at      timestamptz NOT NULL DEFAULT moment(),
    ended_by      uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    FOREIGN KEY (membership_id, programme_id) REFERENCES programme_team (membership_id, programme_id)
);

CREATE INDEX programme_team_end_of_programme ON programme_team_end (programme_id);

CREATE TABLE programme_version (
    programme_id uuid        NOT NULL REFERENCES programme,
    number       integer     NOT NULL CHECK (number > 0),
    content      jsonb       NOT NULL,
    written_at   timestamptz NOT NULL DEFAULT moment(),
    written_by   uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token        uuid        NOT NULL,
    PRIMARY KEY (programme_id, number),
    UNIQUE (programme_id, token)
);

-- The one predicate: the programmes the caller has a relation with today, and which. No stated purpose, no programmes.

CREATE FUNCTION caller_programme_relations() RETURNS TABLE (programme_id uuid, relation text)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 5
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT t.programme_id, t.relation
    FROM programme_team t
    WHERE t.user_id = (SELECT caller_id())
      AND (SELECT caller_purpose()) IS NOT NULL
      AND (SELECT today()) BETWEEN t.valid_from AND coalesce(t.valid_until, 'infinity')
      AND NOT EXISTS (SELECT FROM programme_team_end e
                      WHERE e.membership_id = t.membership_id AND e.programme_id = t.programme_id
                        AND e.last_day < (SELECT today()))
$$;

-- The programmes the caller may read; those the caller may write in: the lead and the controller, whose money it is about;
-- and those whose team the caller decides on.

CREATE FUNCTION caller_programmes() RETURNS SETOF uuid
    LANGUAGE sql STABLE ROWS 5
BEGIN ATOMIC SELECT r.programme_id FROM caller_programme_relations() r; END;

CREATE FUNCTION caller_programmes_to_write() RETURNS SETOF uuid
    LANGUAGE sql STABLE ROWS 5
BEGIN ATOMIC SELECT r.programme_id FROM caller_programme_relations() r WHERE r.relation IN ('lead', 'controller'); END;

CREATE FUNCTION caller_programmes_to_lead() RETURNS SETOF uuid
    LANGUAGE sql STABLE ROWS 5
BEGIN ATOMIC SELECT r.programme_id FROM caller_programme_relations() r WHERE r.relation = 'lead'; END;

-- The one audit trail also tells of programmes; whoever works on one reads what was done there.

ALTER TABLE audit_entry ADD COLUMN programme_id uuid;
CREATE INDEX audit_entry_of_programme ON audit_entry (programme_id, at) WHERE programme_id IS NOT NULL;
GRANT INSERT (programme_id) ON audit_entry TO ${application};

-- An entry about a case is read by relation with that case, also where it tells of a programme as well.
ALTER POLICY read_by_relation ON audit_entry
    USING (case_id = ANY (ARRAY(SELECT caller_cases()))
           OR (case_id IS NULL AND programme_id = ANY (ARRAY(SELECT caller_programmes()))));

CREATE FUNCTION record_programme_write() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    INSERT INTO audit_entry (act, part, programme_id) SELECT DISTINCT 'wrote', TG_ARGV[0], programme_id FROM written;
    RETURN NULL;
END
$$;

-- The pattern for every table of a programme, as protect_case_table is for a table of a case.

CREATE FUNCTION protect_programme_table(
    programme_table regclass, part text, programmes_to_add_to regproc DEFAULT 'caller_programmes_to_write') RETURNS void
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', programme_table);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', programme_table);
    EXECUTE format('CREATE POLICY read_by_relation ON %s FOR SELECT TO ${application}'
        ' USING (programme_id = ANY (ARRAY(SELECT caller_programmes())))', programme_table);
    EXECUTE format('CREATE POLICY add_by_relation ON %s FOR INSERT TO ${application}'
        ' WITH CHECK (programme_id = ANY (ARRAY(SELECT %s())))', programme_table, programmes_to_add_to);
    EXECUTE format('GRANT SELECT ON %s TO ${application}', programme_table);
    PERFORM grant_additions(programme_table);
    EXECUTE format('CREATE TRIGGER record_write AFTER INSERT ON %s REFERENCING NEW TABLE AS written'
        ' FOR EACH STATEMENT EXECUTE FUNCTION record_programme_write(%L)', programme_table, part);
END
$$;

REVOKE EXECUTE ON FUNCTION protect_programme_table(regclass, text, regproc) FROM PUBLIC;

SELECT protect_programme_table('programme', 'programme');
SELECT protect_programme_table('programme_team', 'programme-team', 'caller_programmes_to_lead');
SELECT protect_programme_table('programme_team_end', 'programme-team', 'caller_programmes_to_lead');
SELECT protect_programme_table('programme_version', 'programme-input');

-- A case belongs to a programme for a period. It is a table of the case: who has no relation with the case does not see that
-- it belongs. Added by the lead coordinator of the case, to a programme the same person works on.

CREATE TABLE case_programme (
    belonging_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id      uuid        NOT NULL REFERENCES case_file,
    programme_id uuid        NOT NULL REFERENCES programme,
    valid_from   date        NOT NULL,
    valid_until  date CHECK (valid_until >= valid_from),
    added_at     timestamptz NOT NULL DEFAULT moment(),
    added_by     uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    UNIQUE (belonging_id, case_id)
);

CREATE INDEX case_programme_of_case ON case_programme (case_id);
CREATE INDEX case_programme_of_programme ON case_programme (programme_id);

CREATE TABLE case_programme_end (
    belonging_id uuid PRIMARY KEY,
    case_id      uuid        NOT NULL REFERENCES case_file,
    last_day     date        NOT NULL,
    ended_at     timestamptz NOT NULL DEFAULT moment(),
    ended_by     uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    FOREIGN KEY (belonging_id, case_id) REFERENCES case_programme (belonging_id, case_id)
);

CREATE INDEX case_programme_end_of_case ON case_programme_end (case_id);

SELECT protect_case_table('case_programme', 'programme', 'caller_cases_to_lead');
SELECT protect_case_table('case_programme_end', 'programme', 'caller_cases_to_lead');

ALTER POLICY add_by_relation ON case_programme
    WITH CHECK (case_id = ANY (ARRAY(SELECT caller_cases_to_lead()))
                AND programme_id = ANY (ARRAY(SELECT caller_programmes())));

-- The trail of the programme says that a case was added, not which.
CREATE TRIGGER record_in_programme AFTER INSERT ON case_programme REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION record_programme_write('programme-cases');

-- How many cases belong to a programme of the caller today: a number, also of the cases the caller may not see.

CREATE FUNCTION programme_size(of_programme uuid) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT count(DISTINCT b.case_id)
    FROM case_programme b
    WHERE b.programme_id = of_programme
      AND of_programme IN (SELECT caller_programmes())
      AND (SELECT today()) BETWEEN b.valid_from AND coalesce(b.valid_until, 'infinity')
      AND NOT EXISTS (SELECT FROM case_programme_end e
                      WHERE e.belonging_id = b.belonging_id AND e.case_id = b.case_id
                        AND e.last_day < (SELECT today()))
$$;

-- A new programme has no team yet, so nobody could add it: this adds both at once, with the caller as its lead. The same form
-- sent twice gives the programme that the first one opened.

CREATE FUNCTION open_programme(form_token uuid, programme_name text, in_municipality text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    new_programme uuid := gen_random_uuid();
    sent_form     uuid := md5(concat_ws(chr(31), form_token, programme_name))::uuid;
BEGIN
    IF caller_id() IS NULL OR caller_purpose() IS NULL THEN
        RAISE EXCEPTION 'A programme is opened by somebody, for a purpose' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO programme (programme_id, name, municipality, form)
        VALUES (new_programme, programme_name, in_municipality, sent_form)
        ON CONFLICT (opened_by, form) DO NOTHING;
    IF NOT FOUND THEN
        RETURN (SELECT programme_id FROM programme WHERE opened_by = caller_id() AND form = sent_form);
    END IF;
    INSERT INTO programme_team (programme_id, user_id, relation, valid_from)
        VALUES (new_programme, caller_id(), 'lead', today());
    RETURN new_programme;
END
$$;
