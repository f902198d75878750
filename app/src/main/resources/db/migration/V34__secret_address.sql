-- The address of somebody who must not be found. It stands in a table of its own and is read by the lead coordinator, and by those
-- whom the lead coordinator marked as needing it to act, with a reason and an end. Everybody else of the team sees that there is one.

CREATE TABLE case_secret_address (
    case_id    uuid        NOT NULL REFERENCES case_file,
    member_id  text        NOT NULL,
    number     integer     NOT NULL CHECK (number > 0),
    -- Empty when the address is no longer secret, or no longer known.
    address    text        NOT NULL,
    written_at timestamptz NOT NULL DEFAULT moment(),
    written_by uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token      uuid        NOT NULL,
    PRIMARY KEY (case_id, member_id, number),
    UNIQUE (case_id, token)
);

CREATE TABLE case_address_need (
    need_id     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id     uuid        NOT NULL REFERENCES case_file,
    member_id   text        NOT NULL,
    user_id     uuid        NOT NULL REFERENCES app_user,
    reason      text        NOT NULL CHECK (reason <> ''),
    valid_from  date        NOT NULL DEFAULT today(),
    valid_until date        NOT NULL CHECK (valid_until >= valid_from),
    added_at    timestamptz NOT NULL DEFAULT moment(),
    added_by    uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    UNIQUE (need_id, case_id)
);

CREATE INDEX case_address_need_of_user ON case_address_need (user_id);
CREATE INDEX case_address_need_of_case ON case_address_need (case_id);

CREATE TABLE case_address_need_end (
    need_id  uuid PRIMARY KEY,
    case_id  uuid        NOT NULL REFERENCES case_file,
    ended_at timestamptz NOT NULL DEFAULT moment(),
    ended_by uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    FOREIGN KEY (need_id, case_id) REFERENCES case_address_need (need_id, case_id)
);

CREATE INDEX case_address_need_end_of_case ON case_address_need_end (case_id);

SELECT protect_case_table('case_secret_address', 'secret-address', 'caller_cases_to_lead');
SELECT protect_case_table('case_address_need', 'address-need', 'caller_cases_to_lead');
SELECT protect_case_table('case_address_need_end', 'address-need', 'caller_cases_to_lead');

-- The members whose secret address the caller needs to act, today.

CREATE FUNCTION caller_needed_addresses() RETURNS TABLE (case_id uuid, member_id text)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT n.case_id, n.member_id
    FROM case_address_need n
    WHERE n.user_id = (SELECT caller_id())
      AND (SELECT today()) BETWEEN n.valid_from AND n.valid_until
      AND NOT EXISTS (SELECT FROM case_address_need_end e WHERE e.need_id = n.need_id)
$$;

ALTER POLICY read_by_relation ON case_secret_address
    USING (case_id = ANY (ARRAY(SELECT caller_cases()))
           AND (case_id = ANY (ARRAY(SELECT caller_cases_to_lead()))
                OR (case_id, member_id) IN (SELECT n.case_id, n.member_id FROM caller_needed_addresses() n)));

-- Of whom there is a secret address, for everybody of the team, and nothing of it.

CREATE FUNCTION members_with_secret_address(of_case uuid) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT a.member_id
    FROM case_secret_address a
    WHERE a.case_id = of_case AND a.address <> '' AND of_case IN (SELECT caller_cases())
      AND NOT EXISTS (SELECT FROM case_secret_address n
                      WHERE n.case_id = a.case_id AND n.member_id = a.member_id AND n.number > a.number)
$$;
