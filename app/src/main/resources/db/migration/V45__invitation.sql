-- An invitation on paper: a code that makes one account with one relation to a member of the household, once, within thirty days.
-- Of the code only its hash is kept. It is used when the relation it promises exists.

CREATE TABLE case_invitation (
    invitation_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id       uuid        NOT NULL REFERENCES case_file,
    relation_id   uuid        NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    member_id     text        NOT NULL,
    capacity      text        NOT NULL CHECK (capacity IN
        ('self', 'parent', 'guardian', 'administrator-of-goods', 'mentor', 'curator', 'authorised')),
    valid_until   date,
    code_hash     bytea       NOT NULL UNIQUE CHECK (length(code_hash) = 32),
    expires_at    timestamptz NOT NULL,
    made_at       timestamptz NOT NULL DEFAULT moment(),
    made_by       uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token         uuid        NOT NULL,
    UNIQUE (case_id, token),
    UNIQUE (invitation_id, case_id),
    CHECK (expires_at <= made_at + interval '720 hours')
);

CREATE TABLE case_invitation_end (
    invitation_id uuid PRIMARY KEY,
    case_id       uuid        NOT NULL REFERENCES case_file,
    ended_at      timestamptz NOT NULL DEFAULT moment(),
    ended_by      uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    FOREIGN KEY (invitation_id, case_id) REFERENCES case_invitation (invitation_id, case_id)
);

CREATE INDEX case_invitation_end_of_case ON case_invitation_end (case_id);

SELECT protect_case_table('case_invitation', 'invitation', 'caller_cases_to_lead');
SELECT protect_case_table('case_invitation_end', 'invitation', 'caller_cases_to_lead');
SELECT tell_members('case_invitation', 'invitation');

ALTER POLICY read_by_relation ON case_invitation USING (case_id = ANY (ARRAY(SELECT caller_cases_to_lead())));
ALTER POLICY read_by_relation ON case_invitation_end USING (case_id = ANY (ARRAY(SELECT caller_cases_to_lead())));
ALTER POLICY add_by_relation ON case_invitation
    WITH CHECK (case_id = ANY (ARRAY(SELECT caller_cases_to_lead()))
                AND EXISTS (SELECT FROM case_member m
                            WHERE m.case_id = case_invitation.case_id AND m.member_id = case_invitation.member_id));

-- Makes the account, for nobody who is in already. It says 'done', 'taken' where the address has an account, and of a code that is
-- unknown, used, withdrawn or too old nothing but 'no'.

CREATE FUNCTION use_invitation(of_code_hash bytea, of_email text, of_name text, of_hash text, of_basis text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = doorbraak, pg_temp
AS $$
DECLARE
    made    uuid := gen_random_uuid();
    invited case_invitation;
BEGIN
    IF caller_id() IS NOT NULL THEN
        RETURN 'no';
    END IF;
    -- One after another, so that a code that comes twice at once is used once.
    PERFORM pg_advisory_xact_lock(hashtext('doorbraak.invitation'));
    SELECT * INTO invited FROM case_invitation i
        WHERE i.code_hash = of_code_hash AND i.expires_at > moment()
          AND coalesce(i.valid_until, 'infinity') >= today()
          AND NOT EXISTS (SELECT FROM case_invitation_end e WHERE e.invitation_id = i.invitation_id)
          AND NOT EXISTS (SELECT FROM case_resident r WHERE r.relation_id = i.relation_id);
    IF NOT FOUND THEN
        RETURN 'no';
    END IF;
    BEGIN
        INSERT INTO app_user (user_id, email, name) VALUES (made, of_email, of_name);
    EXCEPTION WHEN unique_violation THEN
        RETURN 'taken';
    END;
    INSERT INTO user_password (user_id, hash) VALUES (made, of_hash);
    INSERT INTO user_role (user_id, role) VALUES (made, 'resident');
    -- From here on the trail tells it in the name of whoever came in, with the purpose of a resident and its basis.
    PERFORM set_config('doorbraak.user', made::text, true), set_config('doorbraak.purpose', 'own-file', true),
            set_config('doorbraak.basis', of_basis, true);
    INSERT INTO case_resident (relation_id, case_id, member_id, user_id, capacity, valid_from, valid_until, added_by)
        VALUES (invited.relation_id, invited.case_id, invited.member_id, made, invited.capacity, today(), invited.valid_until,
                invited.made_by);
    PERFORM tell_of_member('wrote', 'invitation-used', invited.case_id, invited.member_id);
    INSERT INTO audit_entry (act, part, about_user) VALUES ('wrote', 'account-made', made);
    RETURN 'done';
END
$$;

REVOKE EXECUTE ON FUNCTION use_invitation(bytea, text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION use_invitation(bytea, text, text, text, text) TO ${application};
