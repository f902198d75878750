-- Who makes policy sees counts of cases and no case. The counts are reckoned and made safe by the owner, once a month, and kept:
-- the same table for everybody, so that two looks cannot be held against each other. The application has no right to it; the function
-- gives it to a policy officer.

ALTER TABLE user_role DROP CONSTRAINT user_role_role_check;
ALTER TABLE user_role ADD CONSTRAINT user_role_role_check CHECK (role IN
    ('professional', 'coordinator', 'decider', 'controller', 'accountant', 'policy-officer', 'resident', 'administrator'));

CREATE TABLE published_count (
    published_on date    NOT NULL,
    -- Empty for the total of all.
    district     text    NOT NULL,
    -- 0 for the total of all.
    opened_in    integer NOT NULL,
    -- Empty when it is hidden.
    cases        bigint CHECK (cases >= 10),
    PRIMARY KEY (published_on, district, opened_in)
);

CREATE FUNCTION published_counts()
    RETURNS TABLE (published_on date, district text, opened_in integer, cases bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT c.published_on, c.district, c.opened_in, c.cases
    FROM published_count c
    WHERE c.published_on = (SELECT max(n.published_on) FROM published_count n)
      AND caller_purpose() = 'policy'
      AND EXISTS (SELECT FROM user_role r JOIN app_user u USING (user_id)
                  WHERE r.user_id = caller_id() AND r.role = 'policy-officer' AND u.blocked_at IS NULL)
$$;
