-- Whether a case is open: each closing and each opening again is a row, written by the lead coordinator. How long a case is kept is
-- counted from the last day of the help; what somebody needs longer is held, at most a year at a time.

ALTER TABLE case_file
    -- The last day of the help in the newest row of case_status, because the list of cases asks it of every row; empty while the
    -- case is open.
    ADD COLUMN closed_on date,
    -- When the household was removed from the case; empty while it is in it.
    ADD COLUMN anonymised_on date;

CREATE INDEX case_file_closed ON case_file (closed_on) WHERE closed_on IS NOT NULL AND anonymised_on IS NULL;

CREATE TABLE case_status (
    case_id    uuid        NOT NULL REFERENCES case_file,
    number     integer     NOT NULL CHECK (number > 0),
    -- Both empty when the case was opened again.
    last_day   date,
    reason     text CHECK (reason IN ('finished', 'triage-only', 'moved', 'stopped')),
    written_at timestamptz NOT NULL DEFAULT moment(),
    written_by uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token      uuid        NOT NULL,
    PRIMARY KEY (case_id, number),
    UNIQUE (case_id, token),
    CHECK ((last_day IS NULL) = (reason IS NULL)),
    CHECK (last_day <= (written_at AT TIME ZONE 'Europe/Amsterdam')::date)
);

-- The newest row counts; one that ends today ends a hold.
CREATE TABLE case_hold (
    case_id    uuid        NOT NULL REFERENCES case_file,
    number     integer     NOT NULL CHECK (number > 0),
    last_day   date        NOT NULL,
    reason     text        NOT NULL CHECK (reason <> ''),
    written_at timestamptz NOT NULL DEFAULT moment(),
    written_by uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token      uuid        NOT NULL,
    PRIMARY KEY (case_id, number),
    UNIQUE (case_id, token),
    CHECK (last_day BETWEEN (written_at AT TIME ZONE 'Europe/Amsterdam')::date
                        AND (written_at AT TIME ZONE 'Europe/Amsterdam')::date + interval '1 year')
);

SELECT protect_case_table('case_status', 'status', 'caller_cases_to_lead');
SELECT protect_case_table('case_hold', 'hold', 'caller_cases_to_lead');
SELECT seal_column('case_hold', 'reason', '{case_id,number}');

CREATE FUNCTION take_status() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    IF NEW.last_day < (SELECT (opened_at AT TIME ZONE 'Europe/Amsterdam')::date FROM case_file WHERE case_id = NEW.case_id) THEN
        RAISE EXCEPTION 'The help did not end before the case was opened' USING ERRCODE = 'check_violation';
    END IF;
    UPDATE case_file SET closed_on = NEW.last_day
    WHERE case_id = NEW.case_id
      AND NOT EXISTS (SELECT FROM case_status s WHERE s.case_id = NEW.case_id AND s.number > NEW.number);
    RETURN NULL;
END
$$;

REVOKE EXECUTE ON FUNCTION take_status() FROM PUBLIC;

CREATE TRIGGER take_status AFTER INSERT ON case_status FOR EACH ROW EXECUTE FUNCTION take_status();

-- Nothing is added to a case whose household was removed, whoever adds it: nobody types a name into it again. It is asked after the
-- policies, so that it tells nobody anything of a case of others.

CREATE FUNCTION refuse_anonymised() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    IF EXISTS (SELECT FROM case_file WHERE case_id = NEW.case_id AND anonymised_on IS NOT NULL) THEN
        RAISE EXCEPTION 'Nothing is added to a case whose household was removed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$;

REVOKE EXECUTE ON FUNCTION refuse_anonymised() FROM PUBLIC;

CREATE FUNCTION guard_anonymised(case_table regclass) RETURNS void
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER refuse_anonymised AFTER INSERT ON %s FOR EACH ROW EXECUTE FUNCTION refuse_anonymised()',
        case_table);
END
$$;

REVOKE EXECUTE ON FUNCTION guard_anonymised(regclass) FROM PUBLIC;

-- The tables there are, and by the pattern those that come.

SELECT guard_anonymised(c.oid)
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
WHERE c.relnamespace = 'doorbraak'::regnamespace AND c.relkind = 'r' AND a.attname = 'case_id' AND NOT a.attisdropped;

CREATE OR REPLACE FUNCTION protect_case_table(
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
    PERFORM guard_anonymised(case_table);
END
$$;
