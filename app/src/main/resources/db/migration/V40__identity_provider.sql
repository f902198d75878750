-- Signing in with an identity provider: whom a provider calls what. The first time somebody comes, the address that the provider has
-- verified says which account it is; after that only the name the provider never gives to anybody else.

CREATE TABLE user_identity (
    issuer   text        NOT NULL,
    subject  text        NOT NULL,
    user_id  uuid        NOT NULL REFERENCES app_user,
    bound_at timestamptz NOT NULL DEFAULT moment(),
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, user_id)
);

-- The application reads and writes none of it; it may ask whose an identity is, while nobody is known yet.

CREATE FUNCTION account_of_identity(of_issuer text, of_subject text, verified_email text, demo_too boolean) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    known uuid;
BEGIN
    IF caller_id() IS NOT NULL THEN
        RAISE EXCEPTION 'Whoever is signed in does not sign in' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT user_id INTO known FROM user_identity WHERE issuer = of_issuer AND subject = of_subject;
    IF known IS NULL THEN
        INSERT INTO user_identity (issuer, subject, user_id)
            SELECT of_issuer, of_subject, u.user_id FROM app_user u
            WHERE u.email = verified_email AND u.blocked_at IS NULL AND (NOT u.demo OR demo_too)
            ON CONFLICT DO NOTHING
            RETURNING user_id INTO known;
        IF known IS NOT NULL THEN
            INSERT INTO audit_entry (act, part, about_user) VALUES ('wrote', 'account-identity', known);
        END IF;
    END IF;
    RETURN known;
END
$$;

REVOKE EXECUTE ON FUNCTION account_of_identity(text, text, text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION account_of_identity(text, text, text, boolean) TO ${application};
