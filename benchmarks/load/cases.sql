-- A hundred thousand made-up cases for the measurement of the case list: 1,666 made-up professionals with 60 cases each, one of
-- whom is the wijkcoach of the demo town. Run as the owner; repeatable, because a second run finds the first one's cases.

INSERT INTO app_user (user_id, email, name, demo)
SELECT md5('professional ' || n)::uuid, 'professional-' || n || '@voorbeeldstad.example', 'Professional Voorbeeld-' || n, true
FROM generate_series(2, 1667) n
ON CONFLICT DO NOTHING;

CREATE TEMPORARY TABLE made AS
SELECT n,
       md5('case ' || n)::uuid AS case_id,
       coalesce((SELECT user_id FROM app_user WHERE email = 'wijkcoach@voorbeeldstad.example' AND n % 1667 = 0),
                md5('professional ' || (1 + n % 1667))::uuid) AS user_id
FROM generate_series(1, 100000) n;

INSERT INTO case_file (case_id, reference, name, municipality, district, opened_at, opened_by)
SELECT case_id, 'B-' || n, 'Huishouden Voorbeeld-' || n, 'Voorbeeldstad',
       (ARRAY['Noord', 'Oost', 'Zuid', 'West', 'Centrum'])[1 + n % 5], moment() - n * interval '5 minutes', user_id
FROM made
ON CONFLICT DO NOTHING;

INSERT INTO case_team (membership_id, case_id, user_id, relation, valid_from, added_by)
SELECT md5('membership ' || n)::uuid, case_id, user_id, 'lead-coordinator', date '2020-01-01', user_id
FROM made
ON CONFLICT DO NOTHING;

INSERT INTO case_head (case_id, number, name, composition, phase, written_by, token)
SELECT case_id, 1, 'Huishouden Voorbeeld-' || n, '2 volwassenen, 2 kinderen', (ARRAY['first-need', 'stabilise', 'hope'])[1 + n % 3], user_id, md5('head ' || n)::uuid
FROM made
ON CONFLICT DO NOTHING;

DROP TABLE made;
ANALYZE;

-- Two hundred of them can sign in, with the password of the demo town.

INSERT INTO user_role (user_id, role)
SELECT md5('professional ' || n)::uuid, 'professional' FROM generate_series(2, 201) n
ON CONFLICT DO NOTHING;

INSERT INTO user_password (user_id, hash)
SELECT md5('professional ' || n)::uuid, p.hash
FROM generate_series(2, 201) n,
     user_password p JOIN app_user u USING (user_id)
WHERE u.email = 'wijkcoach@voorbeeldstad.example'
ON CONFLICT DO NOTHING;
