-- The audit trail is sealed, and names nobody. What was done stands in log_entry with a pseudonym instead of a person, a case or a
-- programme; log_pseudonym says whose it is, one for each subject and year. Removing that row makes what was logged anonymous
-- for good, and the chain over the entries stays whole. audit_entry shows and takes the trail in the names of its readers.

CREATE TABLE log_pseudonym (
    pseudonym uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind      text    NOT NULL CHECK (kind IN ('user', 'case', 'programme')),
    subject   uuid    NOT NULL,
    year      integer NOT NULL,
    UNIQUE (subject, kind, year)
);

ALTER TABLE log_pseudonym ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_pseudonym FORCE ROW LEVEL SECURITY;
CREATE POLICY read_by_relation ON log_pseudonym FOR SELECT TO ${application}
    USING (CASE kind
        WHEN 'case' THEN subject = ANY (ARRAY(SELECT caller_cases()))
        WHEN 'programme' THEN subject = ANY (ARRAY(SELECT caller_programmes()))
        ELSE caller_id() IS NOT NULL END);
GRANT SELECT ON log_pseudonym TO ${application};

CREATE FUNCTION pseudonym_of(of_kind text, of_subject uuid, at timestamptz DEFAULT moment()) RETURNS uuid
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    of_year integer := extract(year FROM at AT TIME ZONE 'Europe/Amsterdam');
    found   uuid;
BEGIN
    IF of_subject IS NULL THEN
        RETURN NULL;
    END IF;
    SELECT pseudonym INTO found FROM log_pseudonym WHERE subject = of_subject AND kind = of_kind AND year = of_year;
    IF found IS NULL THEN
        INSERT INTO log_pseudonym (kind, subject, year) VALUES (of_kind, of_subject, of_year)
            ON CONFLICT (subject, kind, year) DO NOTHING;
        SELECT pseudonym INTO found FROM log_pseudonym WHERE subject = of_subject AND kind = of_kind AND year = of_year;
    END IF;
    RETURN found;
END
$$;

-- The entries there are, under the name they keep, and with pseudonyms.

DROP POLICY read_by_relation ON audit_entry;
DROP POLICY add_in_own_name ON audit_entry;
REVOKE ALL ON audit_entry FROM ${application};
ALTER TABLE audit_entry RENAME TO log_entry;
ALTER TABLE log_entry
    ADD COLUMN user_pseudonym uuid, ADD COLUMN about_pseudonym uuid,
    ADD COLUMN case_pseudonym uuid, ADD COLUMN programme_pseudonym uuid;
UPDATE log_entry SET
    user_pseudonym = pseudonym_of('user', user_id, at), about_pseudonym = pseudonym_of('user', about_user, at),
    case_pseudonym = pseudonym_of('case', case_id, at), programme_pseudonym = pseudonym_of('programme', programme_id, at);
ALTER TABLE log_entry DROP COLUMN user_id, DROP COLUMN about_user, DROP COLUMN case_id, DROP COLUMN programme_id;
CREATE INDEX log_entry_of_case ON log_entry (case_pseudonym, at) WHERE case_pseudonym IS NOT NULL;
CREATE INDEX log_entry_of_programme ON log_entry (programme_pseudonym, at) WHERE programme_pseudonym IS NOT NULL;

CREATE POLICY read_by_relation ON log_entry FOR SELECT TO ${application}
    USING (case_pseudonym = ANY (ARRAY(SELECT p.pseudonym FROM log_pseudonym p WHERE p.kind = 'case'))
           OR (case_pseudonym IS NULL AND programme_pseudonym = ANY (ARRAY(
               SELECT p.pseudonym FROM log_pseudonym p WHERE p.kind = 'programme'))));
GRANT SELECT ON log_entry TO ${application};

CREATE VIEW audit_entry WITH (security_invoker = true) AS
    SELECT e.entry_id, e.at, u.subject AS user_id, e.purpose, e.act, e.part, c.subject AS case_id,
           p.subject AS programme_id, a.subject AS about_user, e.stored_at
    FROM log_entry e
        LEFT JOIN log_pseudonym u ON u.pseudonym = e.user_pseudonym
        LEFT JOIN log_pseudonym c ON c.pseudonym = e.case_pseudonym
        LEFT JOIN log_pseudonym p ON p.pseudonym = e.programme_pseudonym
        LEFT JOIN log_pseudonym a ON a.pseudonym = e.about_pseudonym;

-- Who tells is who asks, always; when is the moment it is told.

CREATE FUNCTION tell() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    INSERT INTO log_entry (act, part, user_pseudonym, case_pseudonym, programme_pseudonym, about_pseudonym)
        VALUES (NEW.act, NEW.part, pseudonym_of('user', caller_id()), pseudonym_of('case', NEW.case_id),
                pseudonym_of('programme', NEW.programme_id), pseudonym_of('user', NEW.about_user));
    RETURN NEW;
END
$$;

-- A list tells of all it showed at once; an empty one is told as well.

CREATE FUNCTION tell_list(of_kind text, of_part text, shown uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    of_year integer := extract(year FROM today());
    who     uuid    := pseudonym_of('user', caller_id());
BEGIN
    -- Always in the same order: two lists that are the first of the year then wait for each other instead of in a circle.
    PERFORM pseudonym_of(of_kind, subject)
        FROM (SELECT subject FROM unnest(shown) AS subject
              EXCEPT SELECT p.subject FROM log_pseudonym p
                     WHERE p.subject = ANY (shown) AND p.kind = of_kind AND p.year = of_year
              ORDER BY 1) AS unknown;
    INSERT INTO log_entry (act, part, user_pseudonym, case_pseudonym, programme_pseudonym)
        SELECT 'listed', of_part, who, CASE of_kind WHEN 'case' THEN p.pseudonym END,
               CASE of_kind WHEN 'programme' THEN p.pseudonym END
        FROM (SELECT) AS told LEFT JOIN log_pseudonym p
            ON p.subject = ANY (shown) AND p.kind = of_kind AND p.year = of_year;
END
$$;

CREATE TRIGGER tell INSTEAD OF INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION tell();
GRANT SELECT, INSERT (act, part, case_id, programme_id) ON audit_entry TO ${application};
REVOKE EXECUTE ON FUNCTION pseudonym_of(text, uuid, timestamptz), tell(), tell_list(text, text, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tell_list(text, text, uuid[]) TO ${application};

-- The chain: entries are sealed in batches after they are stored, so that nobody who reads waits for another who reads. The hash of
-- a batch is of the batch before it, its own number and the hashes of its entries; docs/security.md says how it is verified.

ALTER TABLE log_entry ADD COLUMN batch bigint;
CREATE INDEX log_entry_unsealed ON log_entry (entry_id) WHERE batch IS NULL;

CREATE TABLE log_batch (
    batch        bigint PRIMARY KEY CHECK (batch > 0),
    entry_ids    bigint[]    NOT NULL,
    entry_hashes bytea       NOT NULL CHECK (length(entry_hashes) = 32 * cardinality(entry_ids)),
    previous     bytea       NOT NULL CHECK (length(previous) = 32),
    hash         bytea       NOT NULL CHECK (length(hash) = 32),
    sealed_at    timestamptz NOT NULL
);

GRANT SELECT (batch, hash, sealed_at) ON log_batch TO ${application};

-- What is hashed: every column that is filled in, but for the batch. A column that comes later must be empty in older entries.

CREATE FUNCTION log_text(entry log_entry) RETURNS text
    LANGUAGE sql STABLE
    SET timezone = 'UTC'
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT jsonb_strip_nulls(to_jsonb(entry) - 'batch')::text
$$;

-- Seals at most so many entries, one batch at a time, and says how many it sealed.

CREATE FUNCTION seal_log(at_most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    ids    bigint[];
    hashes bytea;
    last   log_batch;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('doorbraak.log'));
    SELECT array_agg(e.entry_id ORDER BY e.entry_id),
           string_agg(sha256(convert_to(log_text(e), 'UTF8')), ''::bytea ORDER BY e.entry_id)
        INTO ids, hashes
        FROM (SELECT * FROM log_entry WHERE batch IS NULL ORDER BY entry_id LIMIT at_most) e;
    IF ids IS NULL THEN
        RETURN 0;
    END IF;
    SELECT * INTO last FROM log_batch ORDER BY batch DESC LIMIT 1;
    INSERT INTO log_batch
        SELECT number, ids, hashes, previous, sha256(previous || int8send(number) || hashes), moment()
        FROM (SELECT coalesce(last.batch, 0) + 1 AS number, coalesce(last.hash, sha256(''::bytea)) AS previous) AS next;
    UPDATE log_entry SET batch = coalesce(last.batch, 0) + 1 WHERE entry_id = ANY (ids);
    RETURN cardinality(ids);
END
$$;

REVOKE EXECUTE ON FUNCTION log_text(log_entry), seal_log(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seal_log(integer) TO ${application};
