-- The rooms of a resident: the own file, who helps, who looked; what a resident says is not right, and what is held back from one
-- resident for somebody's safety. A resident still reads no table of a case: what is theirs comes through the functions below, which
-- begin at a relation of the caller's own and leave out what is held back.

-- Of which member an entry of the trail tells; empty where it tells of the case as a whole, as in entries of before.

ALTER TABLE log_entry ADD COLUMN member text;

CREATE FUNCTION tell_of_member(of_act text, of_part text, of_case uuid, of_member text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    INSERT INTO log_entry (act, part, user_pseudonym, case_pseudonym, member, override)
        VALUES (of_act, of_part, pseudonym_of('user', caller_id()), pseudonym_of('case', of_case), of_member,
                nullif(of_case = ANY (ARRAY(SELECT caller_cases_by_override())), false));
END
$$;

REVOKE EXECUTE ON FUNCTION tell_of_member(text, text, uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tell_of_member(text, text, uuid, text) TO ${application};

CREATE FUNCTION record_write_of_member() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM tell_of_member('wrote', TG_ARGV[0], w.case_id, w.member_id)
        FROM (SELECT DISTINCT case_id, member_id FROM written) w;
    RETURN NULL;
END
$$;

-- For a table of a case whose rows are about one member each: its additions are told of that member.

CREATE FUNCTION tell_members(case_table regclass, part text) RETURNS void
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    EXECUTE format('DROP TRIGGER record_write ON %s', case_table);
    EXECUTE format('CREATE TRIGGER record_write AFTER INSERT ON %s REFERENCING NEW TABLE AS written'
        ' FOR EACH STATEMENT EXECUTE FUNCTION record_write_of_member(%L)', case_table, part);
END
$$;

REVOKE EXECUTE ON FUNCTION record_write_of_member(), tell_members(regclass, text) FROM PUBLIC;

SELECT tell_members('case_member', 'members');
SELECT tell_members('case_resident', 'residents');
SELECT tell_members('case_secret_address', 'secret-address');
SELECT tell_members('case_address_need', 'address-need');

-- For whom somebody is involved. Where it was not said no resident sees it: it may be help for one of them alone.

ALTER TABLE case_involvement ADD COLUMN about text CHECK (about ~ '^(household|member-[a-z0-9]+)$');
GRANT INSERT (about) ON case_involvement TO ${application};

-- What a resident says is not right: in one item of the own rooms, with what it should be.

CREATE TABLE case_objection (
    objection_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id      uuid        NOT NULL REFERENCES case_file,
    member_id    text        NOT NULL,
    item         text        NOT NULL CHECK (item ~
        '^(field:[a-z-]+|person:[0-9a-f-]{36}|involvement:[0-9a-f-]{36}|visit:[0-9]{4}-[0-9]{2}-[0-9]{2}:[0-9a-f-]{36})$'),
    wrong        text        NOT NULL CHECK (wrong <> ''),
    should_be    text        NOT NULL DEFAULT '',
    made_at      timestamptz NOT NULL DEFAULT moment(),
    made_by      uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token        uuid        NOT NULL,
    UNIQUE (case_id, token),
    UNIQUE (objection_id, case_id)
);

CREATE TABLE case_objection_answer (
    objection_id uuid PRIMARY KEY,
    case_id      uuid        NOT NULL REFERENCES case_file,
    corrected    boolean     NOT NULL,
    reason       text        NOT NULL CHECK (reason <> ''),
    answered_at  timestamptz NOT NULL DEFAULT moment(),
    answered_by  uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    FOREIGN KEY (objection_id, case_id) REFERENCES case_objection (objection_id, case_id)
);

CREATE INDEX case_objection_answer_of_case ON case_objection_answer (case_id);

-- What is held back from one resident, decided by the lead coordinator. It belongs to a relation, also one that an invitation will
-- make, and holds for the same account in every later relation with this household. It ends by a review that says so and in no
-- other way: past its day it stands out and goes on.

CREATE TABLE case_limit (
    limit_id    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id     uuid        NOT NULL REFERENCES case_file,
    relation_id uuid        NOT NULL,
    item        text        NOT NULL CHECK (item ~
        '^(field:[a-z-]+|person:[0-9a-f-]{36}|involvement:[0-9a-f-]{36}|part:[a-z-]+)$'),
    reason      text        NOT NULL CHECK (reason <> ''),
    review_on   date        NOT NULL,
    added_at    timestamptz NOT NULL DEFAULT moment(),
    added_by    uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token       uuid        NOT NULL,
    UNIQUE (case_id, token),
    UNIQUE (limit_id, case_id),
    CHECK (review_on <= (added_at AT TIME ZONE 'Europe/Amsterdam')::date + interval '6 months')
);

CREATE INDEX case_limit_of_relation ON case_limit (relation_id);

CREATE TABLE case_limit_review (
    limit_id    uuid        NOT NULL,
    case_id     uuid        NOT NULL REFERENCES case_file,
    number      integer     NOT NULL CHECK (number > 0),
    keeps       boolean     NOT NULL,
    reason      text        NOT NULL CHECK (reason <> ''),
    review_on   date,
    reviewed_at timestamptz NOT NULL DEFAULT moment(),
    reviewed_by uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    PRIMARY KEY (limit_id, number),
    FOREIGN KEY (limit_id, case_id) REFERENCES case_limit (limit_id, case_id),
    CHECK (keeps = (review_on IS NOT NULL)
           AND coalesce(review_on <= (reviewed_at AT TIME ZONE 'Europe/Amsterdam')::date + interval '6 months', true))
);

CREATE INDEX case_limit_review_of_case ON case_limit_review (case_id);

SELECT protect_case_table('case_objection', 'objection', 'caller_cases_to_lead');
SELECT protect_case_table('case_objection_answer', 'objection-answered', 'caller_cases_to_lead');
SELECT protect_case_table('case_limit', 'limit', 'caller_cases_to_lead');
SELECT protect_case_table('case_limit_review', 'limit', 'caller_cases_to_lead');
SELECT tell_members('case_objection', 'objection');

SELECT seal_column('case_objection', 'wrong', '{token}');
SELECT seal_column('case_objection', 'should_be', '{token}');
SELECT seal_column('case_objection_answer', 'reason', '{objection_id}');
SELECT seal_column('case_limit', 'reason', '{token}');
SELECT seal_column('case_limit_review', 'reason', '{limit_id,number}');

-- Read by whoever helps in the case, who must know what is doubted and what not to tell; not by whoever only checks it.
ALTER POLICY read_by_relation ON case_objection USING (case_id = ANY (ARRAY(SELECT caller_cases_to_write())));
ALTER POLICY read_by_relation ON case_objection_answer USING (case_id = ANY (ARRAY(SELECT caller_cases_to_write())));
ALTER POLICY read_by_relation ON case_limit USING (case_id = ANY (ARRAY(SELECT caller_cases_to_write())));
ALTER POLICY read_by_relation ON case_limit_review USING (case_id = ANY (ARRAY(SELECT caller_cases_to_write())));

-- The one predicate of residents, with the relation it rests on.

DROP FUNCTION caller_members_named();
DROP FUNCTION caller_members();

CREATE FUNCTION caller_members()
    RETURNS TABLE (relation_id uuid, case_id uuid, member_id text, capacity text, valid_from date, last_day date)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT r.relation_id, r.case_id, r.member_id, r.capacity, r.valid_from, least(r.valid_until, e.last_day)
    FROM case_resident r LEFT JOIN case_resident_end e ON e.relation_id = r.relation_id AND e.case_id = r.case_id
    WHERE r.user_id = (SELECT caller_id())
      AND (SELECT caller_purpose()) IS NOT NULL
      AND (SELECT today()) BETWEEN r.valid_from AND coalesce(r.valid_until, 'infinity')
      AND coalesce(e.last_day, 'infinity') >= (SELECT today())
$$;

CREATE FUNCTION caller_members_named()
    RETURNS TABLE (relation_id uuid, case_id uuid, member_id text, name text, capacity text, valid_from date, last_day date)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT c.relation_id, c.case_id, c.member_id,
           (SELECT m.name FROM case_member m WHERE m.case_id = c.case_id AND m.member_id = c.member_id
             ORDER BY m.number DESC LIMIT 1),
           c.capacity, c.valid_from, c.last_day
    FROM caller_members() c
$$;

-- The items that are held back in a relation, also by a limit on an invitation that nobody used: a letter gets lost and another is sent, and
-- what must not be seen stays the same. For the functions below alone: that there is a limit is not for the resident. In plpgsql, because
-- there are no invitations yet.

CREATE FUNCTION held_back_from(of_relation uuid) RETURNS SETOF text
    LANGUAGE plpgsql STABLE
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    RETURN QUERY
        SELECT l.item
        FROM case_resident r
            JOIN case_resident s ON s.case_id = r.case_id AND s.user_id = r.user_id
            JOIN case_limit l ON l.case_id = s.case_id
        WHERE r.relation_id = of_relation
          AND (l.relation_id = s.relation_id
               OR EXISTS (SELECT FROM case_invitation i
                          WHERE i.relation_id = l.relation_id AND i.case_id = s.case_id
                            AND i.member_id = s.member_id AND i.capacity = s.capacity
                            AND NOT EXISTS (SELECT FROM case_resident u WHERE u.relation_id = i.relation_id)))
          AND (l.item NOT LIKE 'field:%' OR s.member_id = r.member_id)
          AND coalesce((SELECT v.keeps FROM case_limit_review v WHERE v.limit_id = l.limit_id
                         ORDER BY v.number DESC LIMIT 1), true);
END
$$;

REVOKE EXECUTE ON FUNCTION held_back_from(uuid) FROM PUBLIC;

-- The own member as last written, but not by whom.

CREATE FUNCTION own_member(of_relation uuid) RETURNS SETOF case_member
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    held  text[] := ARRAY(SELECT held_back_from(of_relation));
    found case_member;
BEGIN
    SELECT m.* INTO found
        FROM caller_members() c JOIN case_member m ON m.case_id = c.case_id AND m.member_id = c.member_id
        WHERE c.relation_id = of_relation ORDER BY m.number DESC LIMIT 1;
    IF found.member_id IS NULL THEN
        RETURN;
    END IF;
    found.written_by := NULL;
    found.token := NULL;
    found.name_mark := NULL;
    IF 'field:note' = ANY (held) THEN found.note := ''; END IF;
    IF 'field:place' = ANY (held) THEN found.place := ''; END IF;
    IF 'field:birth-year' = ANY (held) THEN found.birth_year := NULL; END IF;
    RETURN NEXT found;
END
$$;

-- Whether the own address is kept secret, and nothing of it.

CREATE FUNCTION own_address_is_secret(of_relation uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT EXISTS (
        SELECT FROM caller_members() c
            JOIN case_secret_address a ON a.case_id = c.case_id AND a.member_id = c.member_id
        WHERE c.relation_id = of_relation AND a.address <> ''
          AND NOT EXISTS (SELECT FROM case_secret_address n
                          WHERE n.case_id = a.case_id AND n.member_id = a.member_id AND n.number > a.number)
          AND 'field:address' <> ALL (ARRAY(SELECT held_back_from(of_relation))))
$$;

-- Who is and who was on the team.

CREATE FUNCTION own_team(of_relation uuid)
    RETURNS TABLE (user_id uuid, name text, relation text, valid_from date, last_day date)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 6
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT t.user_id, u.name, t.relation, t.valid_from, least(t.valid_until, e.last_day)
    FROM caller_members() c
        JOIN case_team t ON t.case_id = c.case_id
        JOIN app_user u ON u.user_id = t.user_id
        LEFT JOIN case_team_end e ON e.membership_id = t.membership_id AND e.case_id = t.case_id
    WHERE c.relation_id = of_relation
      AND 'person:' || t.user_id <> ALL (ARRAY(SELECT held_back_from(of_relation)))
    ORDER BY coalesce(least(t.valid_until, e.last_day), 'infinity') < today(), t.valid_from, u.name, t.membership_id
$$;

-- That somebody is involved, for the household or for the own member.

CREATE FUNCTION own_involvements(of_relation uuid)
    RETURNS TABLE (involvement_id uuid, organisation text, law text, contact text, about text, user_id uuid, name text,
                   valid_from date, last_day date, own boolean)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 6
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT i.involvement_id, i.organisation, i.law, '', i.about, u.user_id, u.name, i.valid_from,
           least(i.valid_until, e.last_day), false
    FROM caller_members() c
        CROSS JOIN LATERAL (SELECT ARRAY(SELECT held_back_from(of_relation)) AS items) held
        JOIN case_involvement i ON i.case_id = c.case_id AND i.about IN ('household', c.member_id)
        LEFT JOIN app_user u ON u.user_id = i.user_id AND 'person:' || u.user_id <> ALL (held.items)
        LEFT JOIN case_involvement_end e ON e.involvement_id = i.involvement_id AND e.case_id = i.case_id
    WHERE c.relation_id = of_relation AND 'involvement:' || i.involvement_id <> ALL (held.items)
    ORDER BY coalesce(least(i.valid_until, e.last_day), 'infinity') < today(), i.organisation, i.valid_from, i.involvement_id
$$;

-- The parts of a case that concern the household as a whole. What is not named here may be about one member alone and is told to a
-- resident only where the entry names the own member: notes, members, residents, and all about secret addresses.

CREATE FUNCTION is_of_household(part text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN part = ANY (ARRAY['case', 'head', 'picture', 'lines', 'team', 'involved', 'journal', 'reading-log', 'version',
        'return', 'return-spreadsheet', 'return-document', 'difference', 'difference-choice', 'difference-spreadsheet',
        'difference-document', 'list', 'programme', 'programme-cases', 'forecast', 'request', 'requests', 'request-answered']);

-- Who looked, by day: at what is of the own member and of the household as a whole. That another resident looked is told to the member
-- in person alone, and only of what is of that member: two who act for one child do not see each other.

CREATE FUNCTION own_log(of_relation uuid, before date, days integer)
    RETURNS TABLE (day date, user_id uuid, name text, purpose text, basis text, act text, part text, override boolean,
                   times bigint, first timestamptz, last timestamptz)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    held  text[] := ARRAY(SELECT held_back_from(of_relation));
    own   record;
    names uuid[];
BEGIN
    SELECT * INTO own FROM caller_members() c WHERE c.relation_id = of_relation;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    names := ARRAY(SELECT p.pseudonym FROM log_pseudonym p WHERE p.subject = own.case_id AND p.kind = 'case');
    RETURN QUERY
        WITH told AS MATERIALIZED (
            SELECT (e.at AT TIME ZONE 'Europe/Amsterdam')::date AS day, u.subject AS who, e.*
            FROM (SELECT * FROM log_entry WHERE case_pseudonym = ANY (names)
                  UNION ALL SELECT * FROM log_entry WHERE case_pseudonyms && names) e
                LEFT JOIN log_pseudonym u ON u.pseudonym = e.user_pseudonym
            WHERE e.at < coalesce(before::timestamp AT TIME ZONE 'Europe/Amsterdam', 'infinity')
              AND (e.member = own.member_id OR (e.member IS NULL AND is_of_household(e.part)))
              AND (u.subject = caller_id()
                   OR (e.member = own.member_id AND own.capacity = 'self')
                   OR NOT EXISTS (SELECT FROM case_resident r WHERE r.case_id = own.case_id AND r.user_id = u.subject))
              AND coalesce('person:' || u.subject, '') <> ALL (held)
              AND 'part:' || e.part <> ALL (held))
        SELECT t.day, t.who, a.name, t.purpose, t.basis, t.act, t.part, t.override, count(*), min(t.at), max(t.at)
        FROM told t LEFT JOIN app_user a ON a.user_id = t.who
        WHERE t.day IN (SELECT DISTINCT d.day FROM told d ORDER BY d.day DESC LIMIT days)
        GROUP BY t.day, t.who, a.name, t.purpose, t.basis, t.act, t.part, t.override
        ORDER BY t.day DESC, min(t.at), t.act, t.part;
END
$$;

-- What the caller said is not right, with the answer. Of which item is not told where that is held back by now, or who it is about.

CREATE FUNCTION own_objections(of_relation uuid)
    RETURNS TABLE (objection_id uuid, token uuid, case_id uuid, member_id text, item text, wrong text, should_be text, made_at timestamptz,
                   maker text, corrected boolean, reason text, answered_at timestamptz, answerer text)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 4
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT o.objection_id, o.token, o.case_id, o.member_id,
           CASE WHEN ARRAY[o.item, 'person:' || right(o.item, 36)] && held.items THEN 'other' ELSE o.item END, o.wrong, o.should_be, o.made_at, m.name, a.corrected, a.reason,
           a.answered_at, u.name
    FROM caller_members() c
        CROSS JOIN LATERAL (SELECT ARRAY(SELECT held_back_from(of_relation)) AS items) held
        JOIN case_objection o ON o.case_id = c.case_id AND o.member_id = c.member_id AND o.made_by = caller_id()
        JOIN app_user m ON m.user_id = o.made_by
        LEFT JOIN case_objection_answer a ON a.objection_id = o.objection_id AND a.case_id = o.case_id
        LEFT JOIN app_user u ON u.user_id = a.answered_by
            AND 'person:' || u.user_id <> ALL (held.items)
    WHERE c.relation_id = of_relation
    ORDER BY o.made_at DESC, o.objection_id
$$;

CREATE FUNCTION object_to(of_relation uuid, of_item text, is_wrong text, it_should_be text, form_token uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    INSERT INTO case_objection (case_id, member_id, item, wrong, should_be, token)
        SELECT c.case_id, c.member_id, of_item, is_wrong, it_should_be, form_token
        FROM caller_members() c WHERE c.relation_id = of_relation
        ON CONFLICT (case_id, token) DO NOTHING;
END
$$;
