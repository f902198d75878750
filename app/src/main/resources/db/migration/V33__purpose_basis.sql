-- On which legal basis somebody looks: the application tells it with the purpose, and every entry of the trail states both, in the
-- words of that day. Entries of before have none.

CREATE FUNCTION caller_basis() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('doorbraak.basis', true), '');

ALTER TABLE log_entry ADD COLUMN basis text;
ALTER TABLE log_entry ALTER COLUMN basis SET DEFAULT caller_basis();

CREATE OR REPLACE VIEW audit_entry WITH (security_invoker = true) AS
    SELECT e.entry_id, e.at, u.subject AS user_id, e.purpose, e.act, e.part, c.subject AS case_id,
           p.subject AS programme_id, a.subject AS about_user, e.stored_at, e.override, e.basis
    FROM log_entry e
        LEFT JOIN log_pseudonym u ON u.pseudonym = e.user_pseudonym
        LEFT JOIN log_pseudonym c ON c.pseudonym = e.case_pseudonym
        LEFT JOIN log_pseudonym p ON p.pseudonym = e.programme_pseudonym
        LEFT JOIN log_pseudonym a ON a.pseudonym = e.about_pseudonym;
