-- Everybody changes their own password. Each new one has the next number, and a session counts only with the number it began with: so a new
-- password ends every session that began with an older one.

ALTER TABLE app_user ADD COLUMN password_number integer NOT NULL DEFAULT 1;

CREATE FUNCTION replace_password(whom uuid, of_hash text) RETURNS integer
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    number integer;
BEGIN
    UPDATE user_password SET hash = of_hash WHERE user_id = whom;
    UPDATE app_user SET password_number = password_number + 1 WHERE user_id = whom RETURNING password_number INTO number;
    RETURN number;
END
$$;

-- An administrator has no short cut to a password of their own: there the old one is asked for.

CREATE OR REPLACE FUNCTION reset_password(whom uuid, of_hash text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM administer('account-password', whom);
    IF whom = caller_id() THEN
        RAISE EXCEPTION 'Nobody gives themselves a password without the old one' USING ERRCODE = 'check_violation';
    END IF;
    PERFORM replace_password(whom, of_hash);
END
$$;

CREATE FUNCTION change_own_password(of_hash text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    IF caller_purpose() IS DISTINCT FROM 'own-account' OR NOT EXISTS (
            SELECT FROM app_user u WHERE u.user_id = caller_id() AND u.blocked_at IS NULL) THEN
        RAISE EXCEPTION 'An own password is for whoever has an account' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO audit_entry (act, part, about_user) VALUES ('wrote', 'account-password', caller_id());
    RETURN replace_password(caller_id(), of_hash);
END
$$;

REVOKE EXECUTE ON FUNCTION replace_password(uuid, text), change_own_password(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION change_own_password(text) TO ${application};
