-- What each run of retention did and what it sees ahead, as numbers and neutral references: nothing in it leads to a household. The
-- application has no right to remove anything: that is done as the owner.

CREATE SEQUENCE anonymised_number;

CREATE TABLE retention_run (
    run_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ran_at timestamptz NOT NULL DEFAULT moment(),
    -- What the cases are called since their households were removed.
    cases  text[]      NOT NULL
);

CREATE TABLE retention_count (
    run_id bigint NOT NULL REFERENCES retention_run,
    -- What is counted: 'anonymised', 'notes' and 'accounts' in this run, 'ahead' in a month, 'held' and 'blocked' now.
    what   text   NOT NULL CHECK (what IN ('anonymised', 'notes', 'accounts', 'accounts-kept', 'ahead', 'held', 'blocked')),
    -- The id of the term; empty where it is about none.
    term   text   NOT NULL,
    -- The first day of the month; empty but for what is ahead.
    month  date,
    number bigint NOT NULL CHECK (number > 0),
    UNIQUE NULLS NOT DISTINCT (run_id, what, term, month)
);

-- The newest run, for an administrator and nobody else.

CREATE FUNCTION newest_retention_run() RETURNS TABLE (run_id bigint, ran_at timestamptz, cases text[])
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT r.run_id, r.ran_at, r.cases
    FROM retention_run r
    WHERE caller_administers()
    ORDER BY r.run_id DESC LIMIT 1
$$;

CREATE FUNCTION newest_retention_counts() RETURNS TABLE (what text, term text, month date, number bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT c.what, c.term, c.month, c.number
    FROM retention_count c JOIN newest_retention_run() r USING (run_id)
$$;
