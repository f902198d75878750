-- A second step after the password, and failed sign-ins that a restart does not forget. The application reads none of these tables: it may
-- ask what signing in needs while nobody is known yet, and do with its own account what whoever is signed in may do.

-- The key of somebody's codes is sealed by the application, with a key that is outside the database. A code counts once: counted_step is the
-- half minute of the last one that did.

CREATE TABLE user_second_factor (
    user_id      uuid PRIMARY KEY REFERENCES app_user,
    secret       text        NOT NULL,
    counted_step bigint      NOT NULL,
    since        timestamptz NOT NULL DEFAULT moment()
);

SELECT seal_column('user_second_factor', 'secret', '{user_id}');

-- Codes for whoever is without the phone; each is removed when it is used.

CREATE TABLE user_recovery_code (
    user_id uuid  NOT NULL REFERENCES user_second_factor ON DELETE CASCADE,
    hash    bytea NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (user_id, hash)
);

-- What comes back in several functions.

CREATE FUNCTION caller_administers() RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT caller_purpose() IS NOT DISTINCT FROM 'administration' AND EXISTS (
        SELECT FROM user_role r JOIN app_user u USING (user_id)
        WHERE r.user_id = caller_id() AND r.role = 'administrator' AND u.blocked_at IS NULL)
$$;

CREATE OR REPLACE FUNCTION administer(what text, whom uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('doorbraak.accounts'));
    IF NOT caller_administers() THEN
        RAISE EXCEPTION 'Accounts are for an administrator' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO audit_entry (act, part, about_user) VALUES ('wrote', what, whom);
END
$$;

CREATE FUNCTION keep_own_account(what text) RETURNS void
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    IF caller_purpose() IS DISTINCT FROM 'own-account' OR NOT EXISTS (
            SELECT FROM app_user u WHERE u.user_id = caller_id() AND u.blocked_at IS NULL) THEN
        RAISE EXCEPTION 'An own account is for whoever has one' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO audit_entry (act, part, about_user) VALUES ('wrote', what, caller_id());
END
$$;

CREATE FUNCTION nobody_is_known() RETURNS void
    LANGUAGE plpgsql
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    IF caller_id() IS NOT NULL THEN
        RAISE EXCEPTION 'Whoever is signed in does not sign in' USING ERRCODE = 'insufficient_privilege';
    END IF;
END
$$;

-- A session counts with the number it began with: so the next number ends all sessions of an account.

CREATE FUNCTION end_sessions(whom uuid) RETURNS integer
    LANGUAGE sql
    SET search_path = doorbraak, pg_temp
AS $$
    UPDATE app_user SET password_number = password_number + 1 WHERE user_id = whom RETURNING password_number
$$;

CREATE OR REPLACE FUNCTION replace_password(whom uuid, of_hash text) RETURNS integer
    LANGUAGE sql
    SET search_path = doorbraak, pg_temp
AS $$
    UPDATE user_password SET hash = of_hash WHERE user_id = whom;
    SELECT end_sessions(whom)
$$;

CREATE OR REPLACE FUNCTION change_own_password(of_hash text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM keep_own_account('account-password');
    RETURN replace_password(caller_id(), of_hash);
END
$$;

-- Signing in. That an account has a second step is no secret: whoever asks and gets no answer would let somebody in without it.

CREATE FUNCTION has_second_factor(of_user uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT EXISTS (SELECT FROM user_second_factor WHERE user_id = of_user)
$$;

CREATE FUNCTION second_factor_for_sign_in(of_user uuid) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT secret FROM user_second_factor WHERE user_id = of_user AND caller_id() IS NULL
$$;

CREATE FUNCTION count_code(of_user uuid, of_step bigint) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM nobody_is_known();
    UPDATE user_second_factor SET counted_step = of_step WHERE user_id = of_user AND counted_step < of_step;
    RETURN FOUND;
END
$$;

CREATE FUNCTION use_recovery_code(of_user uuid, of_hash bytea) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM nobody_is_known();
    DELETE FROM user_recovery_code WHERE user_id = of_user AND hash = of_hash;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    INSERT INTO audit_entry (act, part, about_user) VALUES ('wrote', 'account-recovery-code', of_user);
    RETURN true;
END
$$;

-- The own account.

CREATE FUNCTION set_up_second_factor(of_secret text, of_step bigint, of_hashes bytea[]) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM keep_own_account('account-second-factor');
    INSERT INTO user_second_factor (user_id, secret, counted_step) VALUES (caller_id(), of_secret, of_step);
    INSERT INTO user_recovery_code (user_id, hash) SELECT caller_id(), unnest(of_hashes);
    RETURN end_sessions(caller_id());
END
$$;

CREATE FUNCTION renew_recovery_codes(of_hashes bytea[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM keep_own_account('account-recovery-codes');
    DELETE FROM user_recovery_code WHERE user_id = caller_id();
    INSERT INTO user_recovery_code (user_id, hash) SELECT caller_id(), unnest(of_hashes);
END
$$;

CREATE FUNCTION stop_second_factor() RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM keep_own_account('account-second-factor-stopped');
    DELETE FROM user_second_factor WHERE user_id = caller_id();
    RETURN end_sessions(caller_id());
END
$$;

-- An administrator takes the second step of a colleague away, who lost the phone and the recovery codes; and releases an account from whom
-- the identity provider knows, so that the address binds it again. Both end the sessions.

CREATE FUNCTION take_away_second_factor(whom uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM administer('account-second-factor-taken', whom);
    IF whom = caller_id() THEN
        RAISE EXCEPTION 'Nobody takes away their own second step without a code' USING ERRCODE = 'check_violation';
    END IF;
    DELETE FROM user_second_factor WHERE user_id = whom;
    PERFORM end_sessions(whom);
END
$$;

CREATE FUNCTION has_identity(of_user uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
    SELECT caller_administers() AND EXISTS (SELECT FROM user_identity WHERE user_id = of_user)
$$;

CREATE FUNCTION release_identity(whom uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
BEGIN
    PERFORM administer('account-identity-released', whom);
    DELETE FROM user_identity WHERE user_id = whom;
    PERFORM end_sessions(whom);
END
$$;

-- Failed sign-ins of the last quarter of an hour. Who it was is a mark, made by the application with a key that is outside the database, so
-- that no row names a network address or an e-mail address.

CREATE TABLE sign_in_failure (
    who     text        NOT NULL,
    attempt uuid        NOT NULL,
    at      timestamptz NOT NULL DEFAULT moment(),
    PRIMARY KEY (who, attempt)
);

CREATE INDEX sign_in_failure_of_attempt ON sign_in_failure (attempt);
CREATE INDEX sign_in_failure_in_time ON sign_in_failure (at);

-- An attempt counts as failed from its beginning until it succeeded, so that many at once are no more than allowed. The same marks wait for
-- each other, always in one order.

CREATE FUNCTION begin_sign_in(marks text[], allowed integer[]) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    edge  timestamptz := moment() - interval '15 minutes';
    begun uuid        := gen_random_uuid();
BEGIN
    PERFORM pg_advisory_xact_lock(lock)
        FROM (SELECT DISTINCT hashtextextended(mark, 0) AS lock FROM unnest(marks) AS mark ORDER BY 1) AS locks;
    DELETE FROM sign_in_failure WHERE (who, attempt) IN (
        SELECT who, attempt FROM sign_in_failure WHERE at < edge FOR UPDATE SKIP LOCKED);
    IF EXISTS (SELECT FROM unnest(marks, allowed) AS door (mark, most)
               WHERE most <= (SELECT count(*) FROM sign_in_failure f WHERE f.who = mark AND f.at >= edge)) THEN
        RETURN NULL;
    END IF;
    INSERT INTO sign_in_failure (who, attempt) SELECT mark, begun FROM unnest(marks) AS mark;
    RETURN begun;
END
$$;

CREATE FUNCTION sign_in_succeeded(of_attempt uuid, forgotten text[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
    DELETE FROM sign_in_failure WHERE attempt = of_attempt OR who = ANY (forgotten)
$$;

REVOKE EXECUTE ON FUNCTION caller_administers(), keep_own_account(text), nobody_is_known(), end_sessions(uuid), has_second_factor(uuid),
    second_factor_for_sign_in(uuid), count_code(uuid, bigint), use_recovery_code(uuid, bytea),
    set_up_second_factor(text, bigint, bytea[]), renew_recovery_codes(bytea[]), stop_second_factor(),
    take_away_second_factor(uuid), has_identity(uuid), release_identity(uuid),
    begin_sign_in(text[], integer[]), sign_in_succeeded(uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION has_second_factor(uuid), second_factor_for_sign_in(uuid), count_code(uuid, bigint),
    use_recovery_code(uuid, bytea), set_up_second_factor(text, bigint, bytea[]), renew_recovery_codes(bytea[]), stop_second_factor(),
    take_away_second_factor(uuid), has_identity(uuid), release_identity(uuid), begin_sign_in(text[], integer[]),
    sign_in_succeeded(uuid, text[]) TO ${application};
