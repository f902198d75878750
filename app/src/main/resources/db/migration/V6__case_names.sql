-- A case can be renamed: its name stands in its head, so that every name it had stays, with who gave it and when. What
-- case_file holds is the newest of them, because the list of cases is sorted and searched by name through an index.

ALTER TABLE case_head ADD COLUMN name text CHECK (name <> '');
UPDATE case_head h SET name = f.name FROM case_file f WHERE f.case_id = h.case_id;
ALTER TABLE case_head ALTER COLUMN name SET NOT NULL;
GRANT INSERT (name) ON case_head TO ${application};

-- Whoever may add a head may rename; nobody changes a row of case_file in any other way.

CREATE FUNCTION take_name_of_head() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    UPDATE case_file SET name = NEW.name
    WHERE case_id = NEW.case_id AND name <> NEW.name
      AND NOT EXISTS (SELECT FROM case_head h WHERE h.case_id = NEW.case_id AND h.number > NEW.number);
    RETURN NULL;
END
$$;

REVOKE EXECUTE ON FUNCTION take_name_of_head() FROM PUBLIC;

CREATE TRIGGER take_name AFTER INSERT ON case_head FOR EACH ROW EXECUTE FUNCTION take_name_of_head();
