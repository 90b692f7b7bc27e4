-- Which record has what a catalogue says of a show, by the catalogue's number of
-- it, and when it was last asked.
CREATE TABLE catalogue (
    article INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
    number  INTEGER NOT NULL CHECK (number > 0),
    asked   INTEGER NOT NULL
) STRICT;
CREATE INDEX catalogue_by_number ON catalogue (number);
CREATE INDEX catalogue_asked ON catalogue (asked);

-- Episodes with their days, as a version of a record tells them; "number" is 0 for
-- a special, "at" null where the catalogue gives a day and no hour.
CREATE TABLE episodes (
    article   INTEGER NOT NULL,
    version   INTEGER NOT NULL,
    show      INTEGER NOT NULL REFERENCES shows (key),
    season    INTEGER NOT NULL CHECK (season BETWEEN 1 AND 999),
    number    INTEGER NOT NULL CHECK (number BETWEEN 0 AND 9999),
    title     TEXT NOT NULL,
    day       TEXT NOT NULL,
    at        INTEGER,
    quote     TEXT NOT NULL,
    from_byte INTEGER NOT NULL,
    to_byte   INTEGER NOT NULL CHECK (to_byte > from_byte),
    PRIMARY KEY (article, version, from_byte),
    FOREIGN KEY (article, version) REFERENCES article_versions (article, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX episodes_of_show ON episodes (show, day);
