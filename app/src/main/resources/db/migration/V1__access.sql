-- Who may see which case, the proof of who did, and the pattern every later table of a case follows.
-- The schema belongs to the owner; ${application} is the role the application works as: no superuser, no BYPASSRLS.

GRANT USAGE ON SCHEMA doorbraak TO ${application};

-- Who is asking, why and when: told by the application at the start of each transaction, forgotten at its end.

CREATE FUNCTION caller_id() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('doorbraak.user', true), '')::uuid;

CREATE FUNCTION caller_purpose() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('doorbraak.purpose', true), '');

CREATE FUNCTION moment() RETURNS timestamptz
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(nullif(current_setting('doorbraak.now', true), '')::timestamptz, now());

CREATE FUNCTION today() RETURNS date
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (moment() AT TIME ZONE 'Europe/Amsterdam')::date;

-- Users.

CREATE TABLE app_user (
    user_id    uuid PRIMARY KEY,
    email      text        NOT NULL CHECK (email = lower(email)),
    name       text        NOT NULL,
    demo       boolean     NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT moment(),
    UNIQUE (email)
);

CREATE TABLE user_role (
    user_id uuid NOT NULL REFERENCES app_user,
    role    text NOT NULL CHECK (role IN ('professional', 'coordinator', 'controller', 'accountant', 'administrator')),
    PRIMARY KEY (user_id, role)
);

-- Accounts and roles are given by the owner alone: whoever works as the application cannot make itself an administrator.
GRANT SELECT ON app_user, user_role TO ${application};

-- Passwords: the application reads no hash, but for the one that somebody signs in with.

CREATE TABLE user_password (
    user_id uuid PRIMARY KEY REFERENCES app_user,
    hash    text NOT NULL
);

-- Signing in is done while nobody is known yet: whoever asks for a hash in the name of a user gets none.

CREATE FUNCTION password_hash_for_sign_in(of_email text) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT p.hash
    FROM user_password p JOIN app_user u USING (user_id)
    WHERE u.email = of_email AND caller_id() IS NULL
$$;

REVOKE EXECUTE ON FUNCTION password_hash_for_sign_in(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION password_hash_for_sign_in(text) TO ${application};

-- Cases and who works on them. A relation is never changed: its end is written beside it.

CREATE SEQUENCE case_number;

CREATE TABLE case_file (
    case_id      uuid PRIMARY KEY,
    reference    text        NOT NULL UNIQUE,
    name         text        NOT NULL CHECK (name <> ''),
    municipality text        NOT NULL,
    district     text        NOT NULL,
    opened_at    timestamptz NOT NULL DEFAULT moment(),
    opened_by    uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    form         uuid        NOT NULL DEFAULT gen_random_uuid(),
    UNIQUE (opened_by, form)
);

CREATE TABLE case_team (
    membership_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id       uuid        NOT NULL REFERENCES case_file,
    user_id       uuid        NOT NULL REFERENCES app_user,
    relation      text        NOT NULL CHECK (relation IN ('lead-coordinator', 'member', 'controller', 'accountant')),
    valid_from    date        NOT NULL,
    valid_until   date CHECK (valid_until >= valid_from),
    added_at      timestamptz NOT NULL DEFAULT moment(),
    added_by      uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    UNIQUE (membership_id, case_id)
);

CREATE INDEX case_team_of_user ON case_team (user_id, case_id);
CREATE INDEX case_team_of_case ON case_team (case_id);

CREATE TABLE case_team_end (
    membership_id uuid PRIMARY KEY,
    case_id       uuid        NOT NULL REFERENCES case_file,
    last_day      date        NOT NULL,
    ended_at      timestamptz NOT NULL DEFAULT moment(),
    ended_by      uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    FOREIGN KEY (membership_id, case_id) REFERENCES case_team (membership_id, case_id)
);

CREATE INDEX case_team_end_of_case ON case_team_end (case_id);

-- The one predicate: the cases the caller has a relation with today, and which. No stated purpose, no cases.

CREATE FUNCTION caller_relations() RETURNS TABLE (case_id uuid, relation text)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 60
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT t.case_id, t.relation
    FROM case_team t
    WHERE t.user_id = caller_id()
      AND caller_purpose() IS NOT NULL
      AND today() BETWEEN t.valid_from AND coalesce(t.valid_until, 'infinity')
      AND NOT EXISTS (SELECT FROM case_team_end e
                      WHERE e.membership_id = t.membership_id AND e.case_id = t.case_id AND e.last_day < today())
$$;

-- The cases the caller may read; those of them the caller may write in, because whoever only checks a case does not change
-- it; and those whose team the caller decides on.

CREATE FUNCTION caller_cases() RETURNS SETOF uuid
    LANGUAGE sql STABLE ROWS 60
BEGIN ATOMIC SELECT r.case_id FROM caller_relations() r; END;

CREATE FUNCTION caller_cases_to_write() RETURNS SETOF uuid
    LANGUAGE sql STABLE ROWS 60
BEGIN ATOMIC SELECT r.case_id FROM caller_relations() r WHERE r.relation IN ('lead-coordinator', 'member'); END;

CREATE FUNCTION caller_cases_to_lead() RETURNS SETOF uuid
    LANGUAGE sql STABLE ROWS 60
BEGIN ATOMIC SELECT r.case_id FROM caller_relations() r WHERE r.relation = 'lead-coordinator'; END;

-- Who did something and when is filled in by the database: a column with one of these defaults is not for the application.

CREATE FUNCTION grant_additions(of_table regclass) RETURNS void
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    EXECUTE (
        SELECT format('GRANT INSERT (%s) ON %s TO ${application}', string_agg(quote_ident(a.attname), ', '), of_table)
        FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attrelid = of_table AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = ''
          AND coalesce(pg_get_expr(d.adbin, d.adrelid), '')
              NOT IN ('moment()', 'caller_id()', 'caller_purpose()', 'clock_timestamp()'));
END
$$;

REVOKE EXECUTE ON FUNCTION grant_additions(regclass) FROM PUBLIC;

-- The audit trail: only ever added to. A caller writes in the own name and reads the trail of the own cases.

CREATE TABLE audit_entry (
    entry_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at       timestamptz NOT NULL DEFAULT moment(),
    user_id  uuid                 DEFAULT caller_id(),
    purpose  text                 DEFAULT caller_purpose(),
    act      text        NOT NULL CHECK (act IN ('read', 'listed', 'wrote', 'refused', 'signed-in', 'signed-out', 'sign-in-refused')),
    part     text        NOT NULL,
    case_id  uuid,
    -- By the clock of the database server, which nobody tells what time it is.
    stored_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX audit_entry_of_case ON audit_entry (case_id, at);
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY read_by_relation ON audit_entry FOR SELECT TO ${application}
    USING (case_id = ANY (ARRAY(SELECT caller_cases())));
CREATE POLICY add_in_own_name ON audit_entry FOR INSERT TO ${application}
    WITH CHECK (user_id IS NOT DISTINCT FROM caller_id());
GRANT SELECT ON audit_entry TO ${application};
SELECT grant_additions('audit_entry');

CREATE FUNCTION record_write() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    INSERT INTO audit_entry (act, part, case_id) SELECT DISTINCT 'wrote', TG_ARGV[0], case_id FROM written;
    RETURN NULL;
END
$$;

-- The pattern for every table of a case:
--     CREATE TABLE case_thing (…, case_id uuid NOT NULL REFERENCES case_file, …);
--     CREATE INDEX case_thing_of_case ON case_thing (case_id, …);
--     SELECT protect_case_table('case_thing', 'things');
-- Rows can then be read by relation and added by relation, never changed or removed; each addition leaves an audit entry
-- that names the part. Who and when are columns with DEFAULT caller_id() and DEFAULT moment().

CREATE FUNCTION protect_case_table(
    case_table regclass, part text, cases_to_add_to regproc DEFAULT 'caller_cases_to_write') RETURNS void
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', case_table);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', case_table);
    EXECUTE format('CREATE POLICY read_by_relation ON %s FOR SELECT TO ${application}'
        ' USING (case_id = ANY (ARRAY(SELECT caller_cases())))', case_table);
    EXECUTE format('CREATE POLICY add_by_relation ON %s FOR INSERT TO ${application}'
        ' WITH CHECK (case_id = ANY (ARRAY(SELECT %s())))', case_table, cases_to_add_to);
    EXECUTE format('GRANT SELECT ON %s TO ${application}', case_table);
    PERFORM grant_additions(case_table);
    EXECUTE format('CREATE TRIGGER record_write AFTER INSERT ON %s REFERENCING NEW TABLE AS written'
        ' FOR EACH STATEMENT EXECUTE FUNCTION record_write(%L)', case_table, part);
END
$$;

REVOKE EXECUTE ON FUNCTION protect_case_table(regclass, text, regproc) FROM PUBLIC;

SELECT protect_case_table('case_file', 'case');
SELECT protect_case_table('case_team', 'team', 'caller_cases_to_lead');
SELECT protect_case_table('case_team_end', 'team', 'caller_cases_to_lead');

-- A new case has no team yet, so nobody could add it: this adds both at once, with the caller as lead coordinator. The same
-- form sent twice gives the case that the first one opened; sent again with another name or district it opens another.

CREATE FUNCTION open_case(form_token uuid, case_name text, in_municipality text, in_district text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    new_case        uuid := gen_random_uuid();
    sent_form       uuid := md5(concat_ws(chr(31), form_token, case_name, in_district))::uuid;
    given_reference text := format('D-%s-%s', extract(year FROM today()), lpad(nextval('case_number')::text, 5, '0'));
BEGIN
    IF caller_id() IS NULL OR caller_purpose() IS NULL THEN
        RAISE EXCEPTION 'A case is opened by somebody, for a purpose' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO case_file (case_id, reference, name, municipality, district, form)
        VALUES (new_case, given_reference, case_name, in_municipality, in_district, sent_form)
        ON CONFLICT (opened_by, form) DO NOTHING;
    IF NOT FOUND THEN
        RETURN (SELECT case_id FROM case_file WHERE opened_by = caller_id() AND form = sent_form);
    END IF;
    INSERT INTO case_team (case_id, user_id, relation, valid_from)
        VALUES (new_case, caller_id(), 'lead-coordinator', today());
    RETURN new_case;
END
$$;
