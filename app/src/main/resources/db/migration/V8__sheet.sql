-- Calculations of a programme's own, each begun as a blank sheet; a programme may have several. Nothing is changed in place: a
-- later version takes the place of an earlier one and both stay. Access is that of the programme.

CREATE TABLE programme_sheet (
    sheet_id     uuid PRIMARY KEY     DEFAULT gen_random_uuid(),
    programme_id uuid        NOT NULL REFERENCES programme,
    name         text        NOT NULL CHECK (name <> ''),
    opened_at    timestamptz NOT NULL DEFAULT moment(),
    opened_by    uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token        uuid        NOT NULL,
    UNIQUE (programme_id, token),
    UNIQUE (sheet_id, programme_id)
);

CREATE TABLE programme_sheet_version (
    sheet_id     uuid        NOT NULL,
    programme_id uuid        NOT NULL,
    number       integer     NOT NULL CHECK (number > 0),
    content      jsonb       NOT NULL,
    written_at   timestamptz NOT NULL DEFAULT moment(),
    written_by   uuid        NOT NULL DEFAULT caller_id() REFERENCES app_user,
    token        uuid        NOT NULL,
    PRIMARY KEY (sheet_id, number),
    UNIQUE (sheet_id, token),
    FOREIGN KEY (sheet_id, programme_id) REFERENCES programme_sheet (sheet_id, programme_id)
);

CREATE INDEX programme_sheet_version_of_programme ON programme_sheet_version (programme_id);

SELECT protect_programme_table('programme_sheet', 'sheet');
SELECT protect_programme_table('programme_sheet_version', 'sheet');
