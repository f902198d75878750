-- The household of a case: what stands in its head, its members, and the versions of what was filled in for its return.
-- Nothing is changed in place: a later row takes the place of an earlier one and both stay.

-- Names with numbers in them sort as people count: Voorbeeld-2 before Voorbeeld-12.
CREATE COLLATION natural_order (provider = icu, locale = 'nl-NL-u-kn-true');
CREATE INDEX case_file_in_order ON case_file (name COLLATE natural_order, case_id);

CREATE TABLE case_head (
    case_id     uuid        NOT NULL REFERENCES case_file,
    number      integer     NOT NULL CHECK (number > 0),
    composition text        NOT NULL DEFAULT '',
    phase       text        NOT NULL CHECK (phase IN ('first-need', 'stabilise', 'hope')),
    turn        text        NOT NULL DEFAULT '',
    turn_until  date,
    written_at  timestamptz NOT NULL DEFAULT moment(),
    written_by  uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token       uuid        NOT NULL,
    PRIMARY KEY (case_id, number),
    UNIQUE (case_id, token)
);
SELECT protect_case_table('case_head', 'head');

CREATE TABLE case_member (
    case_id    uuid        NOT NULL REFERENCES case_file,
    member_id  text        NOT NULL CHECK (member_id ~ '^member-[a-z0-9]+$'),
    number     integer     NOT NULL CHECK (number > 0),
    name       text        NOT NULL,
    place      text        NOT NULL,
    birth_year integer CHECK (birth_year BETWEEN 1900 AND 2100),
    note       text        NOT NULL DEFAULT '',
    left_on    date,
    written_at timestamptz NOT NULL DEFAULT moment(),
    written_by uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token      uuid        NOT NULL,
    PRIMARY KEY (case_id, member_id, number),
    UNIQUE (case_id, token)
);
SELECT protect_case_table('case_member', 'members');

CREATE TABLE return_version (
    case_id    uuid        NOT NULL REFERENCES case_file,
    number     integer     NOT NULL CHECK (number > 0),
    content    jsonb       NOT NULL,
    written_at timestamptz NOT NULL DEFAULT moment(),
    written_by uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token      uuid        NOT NULL,
    PRIMARY KEY (case_id, number),
    UNIQUE (case_id, token)
);
SELECT protect_case_table('return_version', 'return');
