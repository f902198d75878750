-- Asking for a case one has no relation with: a safety override, or linking a second report. Whoever asks types exact identifiers
-- and hears "received", whether or not there is such a case; the request lies with the lead coordinator of the case alone.

-- That somebody asked, without what or whether it was found; no row of a case refers to it, so that it can be forgotten first.
CREATE TABLE access_request (
    request_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind       text        NOT NULL CHECK (kind IN ('override', 'link')),
    asked_by   uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    asked_at   timestamptz NOT NULL DEFAULT moment(),
    token      uuid        NOT NULL,
    UNIQUE (asked_by, token)
);

-- What was asked about a case there is; for several cases where a name and a year of birth fit several. Nothing is kept of what
-- fits none. open_until is filled for an override that opens at once, because of danger to life.
CREATE TABLE case_request (
    request_id  uuid        NOT NULL,
    case_id     uuid        NOT NULL REFERENCES case_file,
    kind        text        NOT NULL CHECK (kind IN ('override', 'link')),
    identified  text        NOT NULL,
    reason      text        NOT NULL CHECK (reason <> ''),
    open_until  timestamptz CHECK (open_until IS NULL OR kind = 'override'),
    asked_at    timestamptz NOT NULL DEFAULT moment(),
    asked_by    uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    PRIMARY KEY (case_id, request_id)
);

CREATE INDEX case_request_of_asker ON case_request (asked_by, case_id);

-- What the lead coordinator answered; the newest answer counts, so that what was granted can be stopped.
CREATE TABLE case_request_answer (
    request_id  uuid        NOT NULL,
    case_id     uuid        NOT NULL REFERENCES case_file,
    number      integer     NOT NULL CHECK (number > 0),
    granted     boolean     NOT NULL,
    open_until  timestamptz CHECK (open_until IS NULL OR granted),
    reason      text        NOT NULL CHECK (reason <> ''),
    answered_at timestamptz NOT NULL DEFAULT moment(),
    answered_by uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    PRIMARY KEY (case_id, request_id, number),
    FOREIGN KEY (case_id, request_id) REFERENCES case_request (case_id, request_id)
);

SELECT protect_case_table('case_request', 'request', 'caller_cases_to_lead');
SELECT protect_case_table('case_request_answer', 'request-answered', 'caller_cases_to_lead');

-- Read by the lead coordinator alone: the rest of the team sees in the log that somebody asked.
ALTER POLICY read_by_relation ON case_request USING (case_id = ANY (ARRAY(SELECT caller_cases_to_lead())));
ALTER POLICY read_by_relation ON case_request_answer USING (case_id = ANY (ARRAY(SELECT caller_cases_to_lead())));

-- Nobody reads this one: it holds a form that was sent twice, and counts what somebody asks in a day.
ALTER TABLE access_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_request FORCE ROW LEVEL SECURITY;

CREATE INDEX case_member_by_name ON case_member (lower(name), birth_year);

-- Until when each override opens its case, as the newest answer says; without an answer as it opened itself.

CREATE VIEW override_of_case WITH (security_invoker = true) AS
    SELECT q.case_id, q.request_id, q.asked_by, CASE WHEN a.granted IS NULL THEN q.open_until ELSE a.open_until END AS open_until
    FROM case_request q
         LEFT JOIN LATERAL (SELECT granted, open_until FROM case_request_answer n
                            WHERE n.case_id = q.case_id AND n.request_id = q.request_id
                            ORDER BY n.number DESC LIMIT 1) a ON true
    WHERE q.kind = 'override';

-- The cases that are open to the caller at this moment by an override, with what it rests on.

CREATE FUNCTION caller_overrides() RETURNS TABLE (case_id uuid, request_id uuid, open_until timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT o.case_id, o.request_id, o.open_until
    FROM override_of_case o
    WHERE o.asked_by = (SELECT caller_id())
      AND (SELECT caller_purpose()) IS NOT NULL
      AND o.open_until > (SELECT moment())
$$;

-- The one predicate, with overrides beside the team: they open a case to read, and nothing to write.

CREATE OR REPLACE FUNCTION caller_relations() RETURNS TABLE (case_id uuid, relation text)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 60
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT t.case_id, t.relation
    FROM case_team t
    WHERE t.user_id = (SELECT caller_id())
      AND (SELECT caller_purpose()) IS NOT NULL
      AND (SELECT today()) BETWEEN t.valid_from AND coalesce(t.valid_until, 'infinity')
      AND NOT EXISTS (SELECT FROM case_team_end e
                      WHERE e.membership_id = t.membership_id AND e.case_id = t.case_id
                        AND e.last_day < (SELECT today()))
    UNION ALL
    SELECT o.case_id, 'override'
    FROM override_of_case o
    WHERE o.asked_by = (SELECT caller_id())
      AND (SELECT caller_purpose()) IS NOT NULL
      AND o.open_until > (SELECT moment())
$$;

-- Those of them that nothing else opens to the caller.

CREATE FUNCTION caller_cases_by_override() RETURNS SETOF uuid
    LANGUAGE sql STABLE ROWS 1
BEGIN ATOMIC
    SELECT o.case_id FROM caller_overrides() o
    WHERE NOT EXISTS (SELECT FROM caller_relations() r WHERE r.case_id = o.case_id AND r.relation <> 'override');
END;

-- The trail marks what is done under an override and under nothing else, by the functions that tell it. Where it is not so, the
-- mark is empty, as in entries that were sealed before there was one.

ALTER TABLE log_entry ADD COLUMN override boolean CHECK (override);

CREATE OR REPLACE VIEW audit_entry WITH (security_invoker = true) AS
    SELECT e.entry_id, e.at, u.subject AS user_id, e.purpose, e.act, e.part, c.subject AS case_id,
           p.subject AS programme_id, a.subject AS about_user, e.stored_at, e.override
    FROM log_entry e
        LEFT JOIN log_pseudonym u ON u.pseudonym = e.user_pseudonym
        LEFT JOIN log_pseudonym c ON c.pseudonym = e.case_pseudonym
        LEFT JOIN log_pseudonym p ON p.pseudonym = e.programme_pseudonym
        LEFT JOIN log_pseudonym a ON a.pseudonym = e.about_pseudonym;

CREATE OR REPLACE FUNCTION tell() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    INSERT INTO log_entry (act, part, user_pseudonym, case_pseudonym, programme_pseudonym, about_pseudonym, override)
        VALUES (NEW.act, NEW.part, pseudonym_of('user', caller_id()), pseudonym_of('case', NEW.case_id),
                pseudonym_of('programme', NEW.programme_id), pseudonym_of('user', NEW.about_user),
                nullif(NEW.case_id = ANY (ARRAY(SELECT caller_cases_by_override())), false));
    RETURN NEW;
END
$$;

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
    INSERT INTO log_entry (act, part, user_pseudonym, case_pseudonym, programme_pseudonym, override)
        SELECT 'listed', of_part, who, CASE of_kind WHEN 'case' THEN p.pseudonym END,
               CASE of_kind WHEN 'programme' THEN p.pseudonym END, nullif(p.subject = ANY (overridden), false)
        FROM (SELECT) AS told LEFT JOIN log_pseudonym p
            ON p.subject = ANY (shown) AND p.kind = of_kind AND p.year = of_year;
END
$$;

-- Asks. It gives no answer, and writes as much in the trail when there is no such case. Danger to life opens a case at once for
-- four hours: for the exact reference only, one case at a time and three a day, and never one's own household.

CREATE FUNCTION ask_for_access(
    of_kind text, of_reference text, of_name text, of_birth date, why text, danger boolean, form_token uuid) RETURNS void
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
    INSERT INTO access_request (kind, token) VALUES (of_kind, form_token)
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
    SELECT asked, f.case_id, of_kind, concat_ws(', ', nullif(of_reference, ''), nullif(of_name, ''), of_birth), why,
           CASE WHEN at_once AND NOT EXISTS (SELECT FROM case_resident r
                                             WHERE r.case_id = f.case_id AND r.user_id = caller_id())
                THEN moment() + interval '4 hours' END
    FROM case_file f
    WHERE f.reference = upper(of_reference)
       OR (of_reference = '' AND f.case_id IN (
              SELECT m.case_id FROM case_member m
              WHERE lower(m.name) = lower(of_name) AND m.birth_year = extract(year FROM of_birth)
                AND NOT EXISTS (SELECT FROM case_member n WHERE n.case_id = m.case_id AND n.member_id = m.member_id
                                                            AND n.number > m.number)));
    IF NOT FOUND THEN
        INSERT INTO audit_entry (act, part) VALUES ('wrote', 'request');
    END IF;
END
$$;

-- What was granted to the caller: all that whoever asked ever hears.

CREATE FUNCTION caller_grants()
    RETURNS TABLE (case_id uuid, name text, kind text, reason text, open_until timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT o.case_id, f.name, 'override',
           (SELECT a.reason FROM case_request_answer a WHERE a.case_id = o.case_id AND a.request_id = o.request_id
             ORDER BY a.number DESC LIMIT 1),
           o.open_until
    FROM caller_overrides() o JOIN case_file f USING (case_id)
    UNION ALL
    SELECT q.case_id, f.name, 'link', a.reason, NULL
    FROM case_request q JOIN case_file f USING (case_id) JOIN case_request_answer a USING (case_id, request_id)
    WHERE q.asked_by = (SELECT caller_id()) AND q.kind = 'link' AND a.granted
      AND a.answered_at > (SELECT moment()) - interval '7 days'
      AND q.case_id = ANY (ARRAY(SELECT caller_cases()))
$$;
