-- Gaps tell what they are about also where that is no show known by an id: "subject" is
-- '' for that show, 'all' for all shows, 'show' and 'name' for one that nobody here knows,
-- 'person' for somebody known. "mark" is a hash of what the latter three are called;
-- "called" is that itself, where it can tell nobody who asked.
CREATE TABLE gaps_of (
    desk    TEXT NOT NULL CHECK (desk <> ''),
    show    TEXT NOT NULL, -- its id; '' where none was understood
    season  INTEGER NOT NULL CHECK (season BETWEEN 0 AND 999),
    about   TEXT NOT NULL CHECK (about <> ''),
    subject TEXT NOT NULL CHECK (subject IN ('', 'all', 'show', 'name', 'person')),
    mark    TEXT NOT NULL,
    called  TEXT NOT NULL,
    n       INTEGER NOT NULL CHECK (n > 0),
    newest  INTEGER NOT NULL,
    PRIMARY KEY (desk, show, season, about, subject, mark)
) STRICT, WITHOUT ROWID;
INSERT INTO gaps_of SELECT desk, show, season, about, '', '', '', n, newest FROM gaps;
DROP TABLE gaps;
ALTER TABLE gaps_of RENAME TO gaps;
CREATE INDEX gaps_by_count ON gaps (desk, n DESC, newest DESC);
