-- What editors do to drafts and to what is published, and how it is undone.

-- "revision" counts the changes of an article under review, so that of two editors
-- the second is told; "dropped" claims of a draft go when it is published.
ALTER TABLE articles ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE claims ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0 CHECK (dropped IN (0, 1));
CREATE TRIGGER articles_rewritten AFTER UPDATE OF version ON articles WHEN new.version <> old.version
    BEGIN UPDATE articles SET revision = revision + 1 WHERE key = new.key; END;

-- Names in a draft's text that may be shows, and that nobody here knows.
CREATE TABLE unsettled (
    article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    name    TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (article, name)
) STRICT, WITHOUT ROWID;

-- An undoing names what it undoes, and that names the undoing.
ALTER TABLE audit ADD COLUMN undoes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE audit ADD COLUMN undone INTEGER NOT NULL DEFAULT 0;

-- Servers that the bot has left, and since when.
CREATE TABLE departures (
    desk TEXT PRIMARY KEY CHECK (desk <> ''),
    at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The journal has, for every row that an action of the audit changed, the
-- statement that puts it back as it was: SQLite's own way to undo
-- (https://www.sqlite.org/undoredo.html). Counts and the full text are not in it,
-- because they follow from the rest and are made anew; nor are revisions, which
-- only ever count up. "action" is the audit's next key, under which the action is
-- recorded at the end of the same transaction. "paused" has a row while something
-- is written that is not undone row by row.
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
