-- Every relation with its period: whoever decides joins the team of a case or a programme; residents and those who represent
-- them have a relation with one member of the household each, never with the case.

ALTER TABLE user_role DROP CONSTRAINT user_role_role_check;
ALTER TABLE user_role ADD CONSTRAINT user_role_role_check CHECK (role IN
    ('professional', 'coordinator', 'decider', 'controller', 'accountant', 'resident', 'administrator'));

ALTER TABLE case_team DROP CONSTRAINT case_team_relation_check;
ALTER TABLE case_team ADD CONSTRAINT case_team_relation_check CHECK (relation IN
    ('lead-coordinator', 'member', 'decider', 'controller', 'accountant'));

ALTER TABLE programme_team DROP CONSTRAINT programme_team_relation_check;
ALTER TABLE programme_team ADD CONSTRAINT programme_team_relation_check CHECK (relation IN
    ('lead', 'coordinator', 'decider', 'controller', 'accountant'));

-- A member of a household, or somebody who acts for that member. After a divorce an ex-partner has a row about the own
-- person and none about the other, and nobody with such a row sees a table of the case because of it.

CREATE TABLE case_resident (
    relation_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id     uuid        NOT NULL REFERENCES case_file,
    member_id   text        NOT NULL,
    user_id     uuid        NOT NULL REFERENCES app_user,
    capacity    text        NOT NULL CHECK (capacity IN
        ('self', 'parent', 'guardian', 'administrator-of-goods', 'mentor', 'curator', 'authorised')),
    valid_from  date        NOT NULL,
    valid_until date CHECK (valid_until >= valid_from),
    added_at    timestamptz NOT NULL DEFAULT moment(),
    added_by    uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    UNIQUE (relation_id, case_id)
);

CREATE INDEX case_resident_of_user ON case_resident (user_id);
CREATE INDEX case_resident_of_case ON case_resident (case_id);

CREATE TABLE case_resident_end (
    relation_id uuid PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES case_file,
    last_day    date        NOT NULL,
    ended_at    timestamptz NOT NULL DEFAULT moment(),
    ended_by    uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    FOREIGN KEY (relation_id, case_id) REFERENCES case_resident (relation_id, case_id)
);

CREATE INDEX case_resident_end_of_case ON case_resident_end (case_id);

SELECT protect_case_table('case_resident', 'residents', 'caller_cases_to_lead');
SELECT protect_case_table('case_resident_end', 'residents', 'caller_cases_to_lead');

-- About a member there is; and nobody works on a household and is or acts for somebody of it at the same time.
ALTER POLICY add_by_relation ON case_resident
    WITH CHECK (case_id = ANY (ARRAY(SELECT caller_cases_to_lead()))
                AND EXISTS (SELECT FROM case_member m
                            WHERE m.case_id = case_resident.case_id AND m.member_id = case_resident.member_id)
                AND NOT EXISTS (SELECT FROM case_team t LEFT JOIN case_team_end e USING (membership_id)
                                WHERE t.case_id = case_resident.case_id AND t.user_id = case_resident.user_id
                                  AND least(t.valid_until, e.last_day, 'infinity') >= today()));

ALTER POLICY add_by_relation ON case_team
    WITH CHECK (case_id = ANY (ARRAY(SELECT caller_cases_to_lead()))
                AND NOT EXISTS (SELECT FROM case_resident r LEFT JOIN case_resident_end e USING (relation_id)
                                WHERE r.case_id = case_team.case_id AND r.user_id = case_team.user_id
                                  AND least(r.valid_until, e.last_day, 'infinity') >= today()));

-- The one predicate of residents: the members of households the caller is or acts for today. It gives no case to anybody:
-- caller_cases() does not ask it. No stated purpose, no members.

CREATE FUNCTION caller_members() RETURNS TABLE (case_id uuid, member_id text, capacity text, valid_from date, last_day date)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT r.case_id, r.member_id, r.capacity, r.valid_from, least(r.valid_until, e.last_day)
    FROM case_resident r LEFT JOIN case_resident_end e ON e.relation_id = r.relation_id AND e.case_id = r.case_id
    WHERE r.user_id = (SELECT caller_id())
      AND (SELECT caller_purpose()) IS NOT NULL
      AND (SELECT today()) BETWEEN r.valid_from AND coalesce(r.valid_until, 'infinity')
      AND coalesce(e.last_day, 'infinity') >= (SELECT today())
$$;

-- The same with what each is called, which is all of a household a resident sees so far.

CREATE FUNCTION caller_members_named()
    RETURNS TABLE (case_id uuid, member_id text, name text, capacity text, valid_from date, last_day date)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT c.case_id, c.member_id,
           (SELECT m.name FROM case_member m WHERE m.case_id = c.case_id AND m.member_id = c.member_id
             ORDER BY m.number DESC LIMIT 1),
           c.capacity, c.valid_from, c.last_day
    FROM caller_members() c
$$;
