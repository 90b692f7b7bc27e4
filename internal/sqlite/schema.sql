-- What the migrations come to. Written by: go test -tags sqlite_fts5 ./internal/sqlite -run Golden -update

CREATE TABLE desks (
    key      INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE CHECK (id <> ''),
    articles INTEGER NOT NULL DEFAULT 0, -- that are published
    claims   INTEGER NOT NULL DEFAULT 0  -- of those articles
) STRICT;

CREATE TABLE marks (
    what TEXT PRIMARY KEY CHECK (what IN ('names', 'ranks', 'claims')),
    n    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE loads (
    origin  TEXT PRIMARY KEY CHECK (origin <> ''),
    version TEXT NOT NULL,
    at      INTEGER NOT NULL -- milliseconds of Unix time, as everywhere here
) STRICT, WITHOUT ROWID;

CREATE TABLE shows (
    key     INTEGER PRIMARY KEY,
    desk    TEXT NOT NULL REFERENCES desks (id),
    id      TEXT NOT NULL CHECK (id <> ''),
    name    TEXT NOT NULL CHECK (name <> ''),
    folded  TEXT NOT NULL,
    network TEXT NOT NULL DEFAULT '',
    year    INTEGER NOT NULL DEFAULT 0 CHECK (year = 0 OR year BETWEEN 1900 AND 2199),
    about   TEXT NOT NULL DEFAULT '',
    claims  INTEGER NOT NULL DEFAULT 0,
    origin  TEXT NOT NULL DEFAULT '',
    touched INTEGER NOT NULL DEFAULT 0 CHECK (touched IN (0, 1)),
    UNIQUE (desk, id)
) STRICT;

CREATE INDEX shows_by_name ON shows (name COLLATE NOCASE, id);

CREATE INDEX shows_folded ON shows (folded);

CREATE TABLE people (
    key     INTEGER PRIMARY KEY,
    desk    TEXT NOT NULL REFERENCES desks (id),
    id      TEXT NOT NULL CHECK (id <> ''),
    name    TEXT NOT NULL CHECK (name <> ''),
    folded  TEXT NOT NULL,
    claims  INTEGER NOT NULL DEFAULT 0,
    origin  TEXT NOT NULL DEFAULT '',
    touched INTEGER NOT NULL DEFAULT 0 CHECK (touched IN (0, 1)),
    UNIQUE (desk, id)
) STRICT;

CREATE INDEX people_folded ON people (folded);

CREATE TABLE characters (
    key     INTEGER PRIMARY KEY,
    desk    TEXT NOT NULL REFERENCES desks (id),
    show    INTEGER NOT NULL REFERENCES shows (key),
    id      TEXT NOT NULL CHECK (id <> ''), -- within the show
    name    TEXT NOT NULL CHECK (name <> ''),
    folded  TEXT NOT NULL,
    claims  INTEGER NOT NULL DEFAULT 0,
    origin  TEXT NOT NULL DEFAULT '',
    touched INTEGER NOT NULL DEFAULT 0 CHECK (touched IN (0, 1)),
    UNIQUE (show, id, desk)
) STRICT;

CREATE INDEX characters_of_desk ON characters (desk);

CREATE TABLE other_names (
    key       INTEGER PRIMARY KEY,
    desk      TEXT NOT NULL REFERENCES desks (id),
    show      INTEGER REFERENCES shows (key) ON DELETE CASCADE,
    person    INTEGER REFERENCES people (key) ON DELETE CASCADE,
    character INTEGER REFERENCES characters (key) ON DELETE CASCADE,
    name      TEXT NOT NULL CHECK (name <> ''),
    folded    TEXT NOT NULL,
    origin    TEXT NOT NULL DEFAULT '',
    CHECK ((show IS NOT NULL) + (person IS NOT NULL) + (character IS NOT NULL) = 1)
) STRICT;

CREATE UNIQUE INDEX other_names_of_show ON other_names (show, desk, folded, name) WHERE show IS NOT NULL;

CREATE UNIQUE INDEX other_names_of_person ON other_names (person, desk, folded, name) WHERE person IS NOT NULL;

CREATE UNIQUE INDEX other_names_of_character ON other_names (character, desk, folded, name) WHERE character IS NOT NULL;

CREATE INDEX other_names_of_desk ON other_names (desk);

CREATE INDEX other_names_folded ON other_names (folded);

CREATE TABLE articles (
    key       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    desk      TEXT NOT NULL REFERENCES desks (id),
    kind      TEXT NOT NULL CHECK (kind IN ('article', 'record')),
    state     TEXT NOT NULL CHECK (state IN ('draft', 'published', 'retracted', 'discarded')),
    title     TEXT NOT NULL DEFAULT '',
    source    TEXT NOT NULL DEFAULT '',
    url       TEXT NOT NULL DEFAULT '',
    canonical TEXT NOT NULL DEFAULT '', -- the address without what does not tell pages apart
    published TEXT NOT NULL,
    undated   INTEGER NOT NULL CHECK (undated IN (0, 1)),
    day       INTEGER NOT NULL,
    added     INTEGER NOT NULL,
    added_by  TEXT NOT NULL DEFAULT '',
    version   INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1), -- of the text that is current
    origin    TEXT NOT NULL DEFAULT '',
    digest    TEXT NOT NULL DEFAULT '', -- of what the library says, to know what a newer one changed
    touched   INTEGER NOT NULL DEFAULT 0 CHECK (touched IN (0, 1))
, revises TEXT NOT NULL DEFAULT '', revision INTEGER NOT NULL DEFAULT 1) STRICT;

CREATE INDEX articles_of_desk ON articles (desk, day DESC, key);

CREATE INDEX articles_waiting ON articles (desk, added) WHERE state = 'draft';

CREATE INDEX articles_by_address ON articles (canonical) WHERE canonical <> '';

CREATE INDEX articles_of_origin ON articles (origin) WHERE origin <> '';

CREATE TABLE article_versions (
    article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version >= 1),
    text    TEXT NOT NULL,
    added   INTEGER NOT NULL, near INTEGER,
    PRIMARY KEY (article, version)
) STRICT;

CREATE TABLE article_shows (
    show    INTEGER NOT NULL REFERENCES shows (key),
    day     INTEGER NOT NULL, -- the article's
    article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    PRIMARY KEY (show, day, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_shows_of ON article_shows (article);

CREATE TABLE proposed_shows (
    article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    id      TEXT NOT NULL,
    name    TEXT NOT NULL,
    network TEXT NOT NULL,
    year    INTEGER NOT NULL,
    about   TEXT NOT NULL,
    names   TEXT NOT NULL CHECK (json_valid(names)),
    PRIMARY KEY (article, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
    key        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    article    INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    version    INTEGER NOT NULL,
    show       INTEGER REFERENCES shows (key),
    show_name  TEXT NOT NULL,
    season     INTEGER NOT NULL CHECK (season BETWEEN 0 AND 999), -- 0 for the show as a whole
    kind       TEXT NOT NULL CHECK (kind IN ('stage', 'premiere', 'finale', 'final', 'delay', 'cast', 'crew', 'episodes', 'network',
                                             'relationship', 'spinoff', 'plot', 'quote', 'other')),
    value      TEXT NOT NULL CHECK (json_valid(value)),
    person     INTEGER REFERENCES people (key),
    character  INTEGER REFERENCES characters (key),
    other      INTEGER REFERENCES characters (key),
    certainty  TEXT NOT NULL CHECK (certainty IN ('confirmed', 'reported', 'speculated', 'denied')),
    negative   INTEGER NOT NULL CHECK (negative IN (0, 1)),
    plan       INTEGER NOT NULL CHECK (plan IN (0, 1)),
    speaker    TEXT NOT NULL,
    as_of      TEXT NOT NULL,
    happens    TEXT NOT NULL,
    detail     TEXT NOT NULL,
    quote      TEXT NOT NULL,
    from_byte  INTEGER NOT NULL,
    to_byte    INTEGER NOT NULL CHECK (to_byte >= from_byte),
    spoiler    TEXT NOT NULL,
    rule       TEXT NOT NULL,
    correction INTEGER NOT NULL CHECK (correction IN (0, 1)), dropped INTEGER NOT NULL DEFAULT 0 CHECK (dropped IN (0, 1)),
    FOREIGN KEY (article, version) REFERENCES article_versions (article, version) ON DELETE CASCADE
) STRICT;

CREATE INDEX claims_of_article ON claims (article, version);

CREATE INDEX claims_of_show ON claims (show, kind);

CREATE INDEX claims_of_person ON claims (person) WHERE person IS NOT NULL;

CREATE INDEX claims_of_character ON claims (character) WHERE character IS NOT NULL;

CREATE INDEX claims_of_other ON claims (other) WHERE other IS NOT NULL;

CREATE TABLE sentences (
    article   INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    version   INTEGER NOT NULL,
    from_byte INTEGER NOT NULL,
    to_byte   INTEGER NOT NULL CHECK (to_byte > from_byte),
    row       INTEGER UNIQUE,
    PRIMARY KEY (article, version, from_byte),
    FOREIGN KEY (article, version) REFERENCES article_versions (article, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE sentence_text USING fts5 (
    text, scope,
    content = '', contentless_delete = 1,
    tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE networks (
    name    TEXT PRIMARY KEY CHECK (name <> ''),
    names   TEXT NOT NULL CHECK (json_valid(names)),
    domains TEXT NOT NULL CHECK (json_valid(domains)),
    origin  TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE outlets (
    name    TEXT PRIMARY KEY CHECK (name <> ''),
    names   TEXT NOT NULL CHECK (json_valid(names)),
    domains TEXT NOT NULL CHECK (json_valid(domains)),
    tier    INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 6),
    origin  TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE outlet_tiers (
    desk   TEXT NOT NULL REFERENCES desks (id),
    outlet TEXT NOT NULL CHECK (outlet <> ''), -- in small letters
    tier   INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 6),
    PRIMARY KEY (desk, outlet)
) STRICT, WITHOUT ROWID;

CREATE TABLE overlays (
    desk  TEXT NOT NULL REFERENCES desks (id),
    thing TEXT NOT NULL CHECK (thing <> ''),
    field TEXT NOT NULL CHECK (field IN ('hidden', 'replaced')),
    value TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (desk, thing, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    desk  TEXT NOT NULL REFERENCES desks (id),
    key   TEXT NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL,
    PRIMARY KEY (desk, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE forms (
    id      TEXT PRIMARY KEY,
    author  TEXT NOT NULL,
    command TEXT NOT NULL,
    args    TEXT NOT NULL CHECK (json_valid(args)),
    made    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX forms_made ON forms (made);

CREATE TABLE asked (
    hash    TEXT PRIMARY KEY,
    request TEXT NOT NULL,
    made    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX asked_made ON asked (made);

CREATE TABLE audit (
    key    INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    desk   TEXT NOT NULL REFERENCES desks (id),
    user   TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action <> ''),
    thing  TEXT NOT NULL,
    before TEXT NOT NULL CHECK (json_valid(before)),
    after  TEXT NOT NULL CHECK (json_valid(after))
, undoes INTEGER NOT NULL DEFAULT 0, undone INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX audit_of_desk ON audit (desk, key);

CREATE INDEX audit_of_thing ON audit (thing, key);

CREATE TRIGGER shows_made AFTER INSERT ON shows BEGIN UPDATE marks SET n = n + 1 WHERE what = 'names'; END;

CREATE TRIGGER shows_named AFTER UPDATE OF id, name ON shows BEGIN UPDATE marks SET n = n + 1 WHERE what = 'names'; END;

CREATE TRIGGER shows_gone AFTER DELETE ON shows BEGIN UPDATE marks SET n = n + 1 WHERE what = 'names'; END;

CREATE TRIGGER people_made AFTER INSERT ON people BEGIN UPDATE marks SET n = n + 1 WHERE what = 'names'; END;

CREATE TRIGGER people_named AFTER UPDATE OF id, name ON people BEGIN UPDATE marks SET n = n + 1 WHERE what = 'names'; END;

CREATE TRIGGER people_gone AFTER DELETE ON people BEGIN UPDATE marks SET n = n + 1 WHERE what = 'names'; END;

CREATE TRIGGER characters_made AFTER INSERT ON characters BEGIN UPDATE marks SET n = n + 1 WHERE what = 'names'; END;

CREATE TRIGGER characters_named AFTER UPDATE OF id, name ON characters BEGIN UPDATE marks SET n = n + 1 WHERE what = 'names'; END;

CREATE TRIGGER characters_gone AFTER DELETE ON characters BEGIN UPDATE marks SET n = n + 1 WHERE what = 'names'; END;

CREATE TRIGGER other_names_made AFTER INSERT ON other_names BEGIN UPDATE marks SET n = n + 1 WHERE what = 'names'; END;

CREATE TRIGGER other_names_named AFTER UPDATE OF name ON other_names BEGIN UPDATE marks SET n = n + 1 WHERE what = 'names'; END;

CREATE TRIGGER other_names_gone AFTER DELETE ON other_names BEGIN UPDATE marks SET n = n + 1 WHERE what = 'names'; END;

CREATE TRIGGER networks_made AFTER INSERT ON networks BEGIN UPDATE marks SET n = n + 1 WHERE what = 'ranks'; END;

CREATE TRIGGER networks_changed AFTER UPDATE ON networks BEGIN UPDATE marks SET n = n + 1 WHERE what = 'ranks'; END;

CREATE TRIGGER networks_gone AFTER DELETE ON networks BEGIN UPDATE marks SET n = n + 1 WHERE what = 'ranks'; END;

CREATE TRIGGER outlets_made AFTER INSERT ON outlets BEGIN UPDATE marks SET n = n + 1 WHERE what = 'ranks'; END;

CREATE TRIGGER outlets_changed AFTER UPDATE ON outlets BEGIN UPDATE marks SET n = n + 1 WHERE what = 'ranks'; END;

CREATE TRIGGER outlets_gone AFTER DELETE ON outlets BEGIN UPDATE marks SET n = n + 1 WHERE what = 'ranks'; END;

CREATE TRIGGER outlet_tiers_made AFTER INSERT ON outlet_tiers BEGIN UPDATE marks SET n = n + 1 WHERE what = 'ranks'; END;

CREATE TRIGGER outlet_tiers_changed AFTER UPDATE ON outlet_tiers BEGIN UPDATE marks SET n = n + 1 WHERE what = 'ranks'; END;

CREATE TRIGGER outlet_tiers_gone AFTER DELETE ON outlet_tiers BEGIN UPDATE marks SET n = n + 1 WHERE what = 'ranks'; END;

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

CREATE TABLE flag_voices (
    flag  TEXT NOT NULL REFERENCES flags (id) ON DELETE CASCADE,
    voice TEXT NOT NULL,
    PRIMARY KEY (flag, voice)
) STRICT, WITHOUT ROWID;

CREATE TABLE flag_days (
    day INTEGER NOT NULL,
    who TEXT NOT NULL,
    n   INTEGER NOT NULL,
    PRIMARY KEY (day, who)
) STRICT, WITHOUT ROWID;

CREATE INDEX claims_premieres ON claims (value) WHERE kind = 'premiere';

CREATE INDEX claims_of_speaker ON claims (speaker) WHERE speaker <> '';

CREATE INDEX versions_near_1 ON article_versions (near & 65535) WHERE near IS NOT NULL;

CREATE INDEX versions_near_2 ON article_versions ((near >> 16) & 65535) WHERE near IS NOT NULL;

CREATE INDEX versions_near_3 ON article_versions ((near >> 32) & 65535) WHERE near IS NOT NULL;

CREATE INDEX versions_near_4 ON article_versions ((near >> 48) & 65535) WHERE near IS NOT NULL;

CREATE TABLE catalogue (
    article INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
    number  INTEGER NOT NULL CHECK (number > 0),
    asked   INTEGER NOT NULL
) STRICT;

CREATE INDEX catalogue_by_number ON catalogue (number);

CREATE INDEX catalogue_asked ON catalogue (asked);

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

CREATE TRIGGER articles_rewritten AFTER UPDATE OF version ON articles WHEN new.version <> old.version
    BEGIN UPDATE articles SET revision = revision + 1 WHERE key = new.key; END;

CREATE TABLE unsettled (
    article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    name    TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (article, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE departures (
    desk TEXT PRIMARY KEY CHECK (desk <> ''),
    at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    key     INTEGER PRIMARY KEY,
    action  INTEGER NOT NULL,
    tbl     TEXT NOT NULL,
    row     TEXT NOT NULL, -- by what it is known for good
    article TEXT NOT NULL, -- the id of the article that is concerned, "" for none
    back    TEXT NOT NULL  -- "" where the action is undone in another way
) STRICT;

CREATE INDEX journal_of_action ON journal (action, key);

CREATE INDEX journal_of_row ON journal (tbl, row);

CREATE TABLE paused (one INTEGER PRIMARY KEY CHECK (one = 1)) STRICT;

CREATE TRIGGER articles_set_state AFTER UPDATE OF state, touched ON articles WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'articles', new.id, new.id,
        'UPDATE articles SET state = ' || quote(old.state) || ', touched = ' || quote(old.touched) || ' WHERE id IS ' || quote(new.id));
END;

CREATE TRIGGER articles_set AFTER UPDATE OF title, source, url, canonical, published, undated, day, version, revises ON articles WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'articles', new.id, new.id,
        'UPDATE articles SET title = ' || quote(old.title) || ', source = ' || quote(old.source) || ', url = ' || quote(old.url) || ', canonical = ' || quote(old.canonical) || ', published = ' || quote(old.published) || ', undated = ' || quote(old.undated) || ', day = ' || quote(old.day) || ', version = ' || quote(old.version) || ', revises = ' || quote(old.revises) || ' WHERE id IS ' || quote(new.id));
END;

CREATE TRIGGER claims_put AFTER INSERT ON claims WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'claims', new.id, (SELECT id FROM articles WHERE key = new.article),
        'DELETE FROM claims WHERE id IS ' || quote(new.id));
END;

CREATE TRIGGER claims_set_named AFTER UPDATE OF show, show_name, person, character, other ON claims WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'claims', new.id, (SELECT id FROM articles WHERE key = new.article),
        'UPDATE claims SET show = ' || quote(old.show) || ', show_name = ' || quote(old.show_name) || ', person = ' || quote(old.person) || ', character = ' || quote(old.character) || ', other = ' || quote(old.other) || ' WHERE id IS ' || quote(new.id));
END;

CREATE TRIGGER claims_set AFTER UPDATE OF id, season, kind, value, certainty, negative, plan, speaker, as_of, happens, detail, quote, from_byte, to_byte, spoiler, rule, correction, dropped, version ON claims WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'claims', new.id, (SELECT id FROM articles WHERE key = new.article),
        'UPDATE claims SET id = ' || quote(old.id) || ', season = ' || quote(old.season) || ', kind = ' || quote(old.kind) || ', value = ' || quote(old.value) || ', certainty = ' || quote(old.certainty) || ', negative = ' || quote(old.negative) || ', plan = ' || quote(old.plan) || ', speaker = ' || quote(old.speaker) || ', as_of = ' || quote(old.as_of) || ', happens = ' || quote(old.happens) || ', detail = ' || quote(old.detail) || ', quote = ' || quote(old.quote) || ', from_byte = ' || quote(old.from_byte) || ', to_byte = ' || quote(old.to_byte) || ', spoiler = ' || quote(old.spoiler) || ', rule = ' || quote(old.rule) || ', correction = ' || quote(old.correction) || ', dropped = ' || quote(old.dropped) || ', version = ' || quote(old.version) || ' WHERE id IS ' || quote(new.id));
END;

CREATE TRIGGER claims_cut AFTER DELETE ON claims WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'claims', old.id, (SELECT id FROM articles WHERE key = old.article),
        'INSERT INTO claims (key, id, article, version, show, show_name, season, kind, value, person, character, other, certainty, negative, plan, speaker, as_of, happens, detail, quote, from_byte, to_byte, spoiler, rule, correction, dropped) VALUES (' || '(SELECT ' || old.key || ' WHERE NOT EXISTS (SELECT 1 FROM claims WHERE key = ' || old.key || '))' || ', ' || quote(old.id) || ', ' || quote(old.article) || ', ' || quote(old.version) || ', ' || quote(old.show) || ', ' || quote(old.show_name) || ', ' || quote(old.season) || ', ' || quote(old.kind) || ', ' || quote(old.value) || ', ' || quote(old.person) || ', ' || quote(old.character) || ', ' || quote(old.other) || ', ' || quote(old.certainty) || ', ' || quote(old.negative) || ', ' || quote(old.plan) || ', ' || quote(old.speaker) || ', ' || quote(old.as_of) || ', ' || quote(old.happens) || ', ' || quote(old.detail) || ', ' || quote(old.quote) || ', ' || quote(old.from_byte) || ', ' || quote(old.to_byte) || ', ' || quote(old.spoiler) || ', ' || quote(old.rule) || ', ' || quote(old.correction) || ', ' || quote(old.dropped) || ')');
END;

CREATE TRIGGER shows_put AFTER INSERT ON shows WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'shows', new.key, '',
        'DELETE FROM shows WHERE key IS ' || quote(new.key));
END;

CREATE TRIGGER shows_set AFTER UPDATE OF id, name, folded, network, year, about, touched ON shows WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'shows', new.key, '',
        'UPDATE shows SET id = ' || quote(old.id) || ', name = ' || quote(old.name) || ', folded = ' || quote(old.folded) || ', network = ' || quote(old.network) || ', year = ' || quote(old.year) || ', about = ' || quote(old.about) || ', touched = ' || quote(old.touched) || ' WHERE key IS ' || quote(new.key));
END;

CREATE TRIGGER shows_cut AFTER DELETE ON shows WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'shows', old.key, '',
        'INSERT INTO shows (key, desk, id, name, folded, network, year, about, origin, touched) VALUES (' || quote(old.key) || ', ' || quote(old.desk) || ', ' || quote(old.id) || ', ' || quote(old.name) || ', ' || quote(old.folded) || ', ' || quote(old.network) || ', ' || quote(old.year) || ', ' || quote(old.about) || ', ' || quote(old.origin) || ', ' || quote(old.touched) || ')');
END;

CREATE TRIGGER people_put AFTER INSERT ON people WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'people', new.key, '',
        'DELETE FROM people WHERE key IS ' || quote(new.key));
END;

CREATE TRIGGER people_set AFTER UPDATE OF id, name, folded, touched ON people WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'people', new.key, '',
        'UPDATE people SET id = ' || quote(old.id) || ', name = ' || quote(old.name) || ', folded = ' || quote(old.folded) || ', touched = ' || quote(old.touched) || ' WHERE key IS ' || quote(new.key));
END;

CREATE TRIGGER people_cut AFTER DELETE ON people WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'people', old.key, '',
        'INSERT INTO people (key, desk, id, name, folded, origin, touched) VALUES (' || quote(old.key) || ', ' || quote(old.desk) || ', ' || quote(old.id) || ', ' || quote(old.name) || ', ' || quote(old.folded) || ', ' || quote(old.origin) || ', ' || quote(old.touched) || ')');
END;

CREATE TRIGGER characters_put AFTER INSERT ON characters WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'characters', new.key, '',
        'DELETE FROM characters WHERE key IS ' || quote(new.key));
END;

CREATE TRIGGER characters_set AFTER UPDATE OF show, id, name, folded, touched ON characters WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'characters', new.key, '',
        'UPDATE characters SET show = ' || quote(old.show) || ', id = ' || quote(old.id) || ', name = ' || quote(old.name) || ', folded = ' || quote(old.folded) || ', touched = ' || quote(old.touched) || ' WHERE key IS ' || quote(new.key));
END;

CREATE TRIGGER characters_cut AFTER DELETE ON characters WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'characters', old.key, '',
        'INSERT INTO characters (key, desk, show, id, name, folded, origin, touched) VALUES (' || quote(old.key) || ', ' || quote(old.desk) || ', ' || quote(old.show) || ', ' || quote(old.id) || ', ' || quote(old.name) || ', ' || quote(old.folded) || ', ' || quote(old.origin) || ', ' || quote(old.touched) || ')');
END;

CREATE TRIGGER other_names_put AFTER INSERT ON other_names WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'other_names', new.desk || '/' || coalesce(new.show, '') || '/' || coalesce(new.person, '') || '/' || coalesce(new.character, '') || '/' || new.name, '',
        'DELETE FROM other_names WHERE show IS ' || quote(new.show) || ' AND person IS ' || quote(new.person) || ' AND character IS ' || quote(new.character) || ' AND desk IS ' || quote(new.desk) || ' AND name IS ' || quote(new.name));
END;

CREATE TRIGGER other_names_set AFTER UPDATE OF desk, show, person, character, name, folded, origin ON other_names WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'other_names', new.desk || '/' || coalesce(new.show, '') || '/' || coalesce(new.person, '') || '/' || coalesce(new.character, '') || '/' || new.name, '',
        'UPDATE other_names SET desk = ' || quote(old.desk) || ', show = ' || quote(old.show) || ', person = ' || quote(old.person) || ', character = ' || quote(old.character) || ', name = ' || quote(old.name) || ', folded = ' || quote(old.folded) || ', origin = ' || quote(old.origin) || ' WHERE show IS ' || quote(new.show) || ' AND person IS ' || quote(new.person) || ' AND character IS ' || quote(new.character) || ' AND desk IS ' || quote(new.desk) || ' AND name IS ' || quote(new.name));
END;

CREATE TRIGGER other_names_cut AFTER DELETE ON other_names WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'other_names', old.desk || '/' || coalesce(old.show, '') || '/' || coalesce(old.person, '') || '/' || coalesce(old.character, '') || '/' || old.name, '',
        'INSERT INTO other_names (key, desk, show, person, character, name, folded, origin) VALUES (' || '(SELECT ' || old.key || ' WHERE NOT EXISTS (SELECT 1 FROM other_names WHERE key = ' || old.key || '))' || ', ' || quote(old.desk) || ', ' || quote(old.show) || ', ' || quote(old.person) || ', ' || quote(old.character) || ', ' || quote(old.name) || ', ' || quote(old.folded) || ', ' || quote(old.origin) || ')');
END;

CREATE TRIGGER article_shows_put AFTER INSERT ON article_shows WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'article_shows', new.show || '/' || new.article, (SELECT id FROM articles WHERE key = new.article),
        'DELETE FROM article_shows WHERE show IS ' || quote(new.show) || ' AND day IS ' || quote(new.day) || ' AND article IS ' || quote(new.article));
END;

CREATE TRIGGER article_shows_set AFTER UPDATE OF show, day, article ON article_shows WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'article_shows', new.show || '/' || new.article, (SELECT id FROM articles WHERE key = new.article),
        'UPDATE article_shows SET show = ' || quote(old.show) || ', day = ' || quote(old.day) || ', article = ' || quote(old.article) || ' WHERE show IS ' || quote(new.show) || ' AND day IS ' || quote(new.day) || ' AND article IS ' || quote(new.article));
END;

CREATE TRIGGER article_shows_cut AFTER DELETE ON article_shows WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'article_shows', old.show || '/' || old.article, (SELECT id FROM articles WHERE key = old.article),
        'INSERT INTO article_shows (show, day, article) VALUES (' || quote(old.show) || ', ' || quote(old.day) || ', ' || quote(old.article) || ')');
END;

CREATE TRIGGER proposed_shows_put AFTER INSERT ON proposed_shows WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'proposed_shows', new.article || '/' || new.id, (SELECT id FROM articles WHERE key = new.article),
        'DELETE FROM proposed_shows WHERE article IS ' || quote(new.article) || ' AND id IS ' || quote(new.id));
END;

CREATE TRIGGER proposed_shows_cut AFTER DELETE ON proposed_shows WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'proposed_shows', old.article || '/' || old.id, (SELECT id FROM articles WHERE key = old.article),
        'INSERT INTO proposed_shows (article, id, name, network, year, about, names) VALUES (' || quote(old.article) || ', ' || quote(old.id) || ', ' || quote(old.name) || ', ' || quote(old.network) || ', ' || quote(old.year) || ', ' || quote(old.about) || ', ' || quote(old.names) || ')');
END;

CREATE TRIGGER unsettled_put AFTER INSERT ON unsettled WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'unsettled', new.article || '/' || new.name, (SELECT id FROM articles WHERE key = new.article),
        'DELETE FROM unsettled WHERE article IS ' || quote(new.article) || ' AND name IS ' || quote(new.name));
END;

CREATE TRIGGER unsettled_cut AFTER DELETE ON unsettled WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'unsettled', old.article || '/' || old.name, (SELECT id FROM articles WHERE key = old.article),
        'INSERT INTO unsettled (article, name) VALUES (' || quote(old.article) || ', ' || quote(old.name) || ')');
END;

CREATE TRIGGER episodes_set AFTER UPDATE OF show ON episodes WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'episodes', new.article || '/' || new.version || '/' || new.from_byte, (SELECT id FROM articles WHERE key = new.article),
        'UPDATE episodes SET show = ' || quote(old.show) || ' WHERE article IS ' || quote(new.article) || ' AND version IS ' || quote(new.version) || ' AND from_byte IS ' || quote(new.from_byte));
END;

CREATE TRIGGER flags_set AFTER UPDATE OF state ON flags WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'flags', new.id, '',
        'UPDATE flags SET state = ' || quote(old.state) || ' WHERE id IS ' || quote(new.id));
END;

CREATE TRIGGER overlays_put AFTER INSERT ON overlays WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'overlays', new.desk || '/' || new.thing || '/' || new.field, '',
        'DELETE FROM overlays WHERE desk IS ' || quote(new.desk) || ' AND thing IS ' || quote(new.thing) || ' AND field IS ' || quote(new.field));
END;

CREATE TRIGGER overlays_set AFTER UPDATE OF value ON overlays WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'overlays', new.desk || '/' || new.thing || '/' || new.field, '',
        'UPDATE overlays SET value = ' || quote(old.value) || ' WHERE desk IS ' || quote(new.desk) || ' AND thing IS ' || quote(new.thing) || ' AND field IS ' || quote(new.field));
END;

CREATE TRIGGER overlays_cut AFTER DELETE ON overlays WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'overlays', old.desk || '/' || old.thing || '/' || old.field, '',
        'INSERT INTO overlays (desk, thing, field, value) VALUES (' || quote(old.desk) || ', ' || quote(old.thing) || ', ' || quote(old.field) || ', ' || quote(old.value) || ')');
END;

CREATE TRIGGER settings_put AFTER INSERT ON settings WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'settings', new.desk || '/' || new.key, '',
        'DELETE FROM settings WHERE desk IS ' || quote(new.desk) || ' AND key IS ' || quote(new.key));
END;

CREATE TRIGGER settings_set AFTER UPDATE OF value ON settings WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'settings', new.desk || '/' || new.key, '',
        'UPDATE settings SET value = ' || quote(old.value) || ' WHERE desk IS ' || quote(new.desk) || ' AND key IS ' || quote(new.key));
END;

CREATE TRIGGER settings_cut AFTER DELETE ON settings WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'settings', old.desk || '/' || old.key, '',
        'INSERT INTO settings (desk, key, value) VALUES (' || quote(old.desk) || ', ' || quote(old.key) || ', ' || quote(old.value) || ')');
END;

CREATE TRIGGER outlet_tiers_put AFTER INSERT ON outlet_tiers WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'outlet_tiers', new.desk || '/' || new.outlet, '',
        'DELETE FROM outlet_tiers WHERE desk IS ' || quote(new.desk) || ' AND outlet IS ' || quote(new.outlet));
END;

CREATE TRIGGER outlet_tiers_set AFTER UPDATE OF tier ON outlet_tiers WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'outlet_tiers', new.desk || '/' || new.outlet, '',
        'UPDATE outlet_tiers SET tier = ' || quote(old.tier) || ' WHERE desk IS ' || quote(new.desk) || ' AND outlet IS ' || quote(new.outlet));
END;

CREATE TRIGGER outlet_tiers_cut AFTER DELETE ON outlet_tiers WHEN NOT EXISTS (SELECT 1 FROM paused) BEGIN
    INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), 'outlet_tiers', old.desk || '/' || old.outlet, '',
        'INSERT INTO outlet_tiers (desk, outlet, tier) VALUES (' || quote(old.desk) || ', ' || quote(old.outlet) || ', ' || quote(old.tier) || ')');
END;

CREATE TABLE "gaps" (
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

CREATE INDEX gaps_by_count ON gaps (desk, n DESC, newest DESC);

CREATE INDEX claims_spoiling ON claims (article, version) WHERE spoiler <> '';
