-- What members say is wrong: an answer, as it was given. "desk" refers to no row
-- of desks, because a server that has changed nothing has none, and whoever flags
-- changes nothing.
CREATE TABLE flags (
    id       TEXT PRIMARY KEY CHECK (id <> ''), -- of desk, request and claims
    desk     TEXT NOT NULL CHECK (desk <> ''),
    command  TEXT NOT NULL CHECK (command <> ''),
    args     TEXT NOT NULL CHECK (json_valid(args)),
    question TEXT NOT NULL,
    answer   TEXT NOT NULL,
    claims   TEXT NOT NULL CHECK (json_valid(claims)), -- their ids
    state    TEXT NOT NULL CHECK (state IN ('open', 'dismissed')),
    made     INTEGER NOT NULL,
    newest   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX flags_of_desk ON flags (desk, state, newest);

-- One flag a person and answer. "voice" is a hash of both, so that nothing here
-- tells what else somebody flagged.
CREATE TABLE flag_voices (
    flag  TEXT NOT NULL REFERENCES flags (id) ON DELETE CASCADE,
    voice TEXT NOT NULL,
    PRIMARY KEY (flag, voice)
) STRICT, WITHOUT ROWID;

-- How often somebody flagged on a day; "who" is a hash of person and day. Days
-- that are over are deleted.
CREATE TABLE flag_days (
    day INTEGER NOT NULL,
    who TEXT NOT NULL,
    n   INTEGER NOT NULL,
    PRIMARY KEY (day, who)
) STRICT, WITHOUT ROWID;

-- Questions that no source answered, by what they ask. Who asked is not kept.
CREATE TABLE gaps (
    desk   TEXT NOT NULL CHECK (desk <> ''),
    show   TEXT NOT NULL, -- its id; '' where none was understood
    season INTEGER NOT NULL CHECK (season BETWEEN 0 AND 999),
    about  TEXT NOT NULL CHECK (about <> ''),
    n      INTEGER NOT NULL CHECK (n > 0),
    newest INTEGER NOT NULL,
    PRIMARY KEY (desk, show, season, about)
) STRICT, WITHOUT ROWID;
CREATE INDEX gaps_by_count ON gaps (desk, n DESC, newest DESC);

-- First days by their date, and who says what.
CREATE INDEX claims_premieres ON claims (value) WHERE kind = 'premiere';
CREATE INDEX claims_of_speaker ON claims (speaker) WHERE speaker <> '';
