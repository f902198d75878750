-- Accounts after the first: an administrator makes them, changes their roles, blocks them and gives a new password. The application
-- still writes in no table of accounts; it may call these four functions, which do nothing for anybody else.

ALTER TABLE app_user ADD COLUMN blocked_at timestamptz;
ALTER TABLE audit_entry ADD COLUMN about_user uuid;

CREATE OR REPLACE FUNCTION password_hash_for_sign_in(of_email text) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT p.hash
    FROM user_password p JOIN app_user u USING (user_id)
    WHERE u.email = of_email AND u.blocked_at IS NULL AND caller_id() IS NULL
$$;

-- Every act begins here: one after another, so that two administrators who take each other's role away leave one; by somebody
-- who administers at this moment; and told in the audit trail.

CREATE FUNCTION administer(what text, whom uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('doorbraak.accounts'));
    IF caller_purpose() IS DISTINCT FROM 'administration' OR NOT EXISTS (
            SELECT FROM user_role r JOIN app_user u USING (user_id)
            WHERE r.user_id = caller_id() AND r.role = 'administrator' AND u.blocked_at IS NULL) THEN
        RAISE EXCEPTION 'Accounts are for an administrator' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO audit_entry (act, part, about_user) VALUES ('wrote', what, whom);
END
$$;

CREATE FUNCTION make_account(of_email text, of_name text, of_roles text[], of_hash text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    made uuid := gen_random_uuid();
BEGIN
    PERFORM administer('account-made', made);
    INSERT INTO app_user (user_id, email, name) VALUES (made, of_email, of_name);
    INSERT INTO user_password (user_id, hash) VALUES (made, of_hash);
    INSERT INTO user_role (user_id, role) SELECT made, unnest(of_roles);
    RETURN made;
END
$$;

-- Nobody stops administering by their own hand, so that one administrator always stays.

CREATE FUNCTION change_roles(whom uuid, of_roles text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM administer('account-roles', whom);
    IF whom = caller_id() AND NOT 'administrator' = ANY (of_roles) THEN
        RAISE EXCEPTION 'Nobody takes away their own role of administrator' USING ERRCODE = 'check_violation';
    END IF;
    DELETE FROM user_role WHERE user_id = whom AND role <> ALL (of_roles);
    INSERT INTO user_role (user_id, role) SELECT whom, unnest(of_roles) ON CONFLICT DO NOTHING;
END
$$;

CREATE FUNCTION block_account(whom uuid, blocked boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM administer(CASE WHEN blocked THEN 'account-blocked' ELSE 'account-unblocked' END, whom);
    IF whom = caller_id() AND blocked THEN
        RAISE EXCEPTION 'Nobody blocks their own account' USING ERRCODE = 'check_violation';
    END IF;
    UPDATE app_user SET blocked_at = CASE WHEN blocked THEN moment() END WHERE user_id = whom;
END
$$;

CREATE FUNCTION reset_password(whom uuid, of_hash text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM administer('account-password', whom);
    UPDATE user_password SET hash = of_hash WHERE user_id = whom;
END
$$;

REVOKE EXECUTE ON FUNCTION administer(text, uuid), make_account(text, text, text[], text), change_roles(uuid, text[]),
    block_account(uuid, boolean), reset_password(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION make_account(text, text, text[], text), change_roles(uuid, text[]),
    block_account(uuid, boolean), reset_password(uuid, text) TO ${application};
