package sqlite

import (
	"database/sql"
	"encoding/json"
	"errors"

	"backlot/internal/tv"
)

// madeWith leaves in the journal, of what the action has written so far, only the
// things that were made, and that they were made with an article.
func (t *tx) madeWith(table, row, article string) error {
	if _, err := t.run(`DELETE FROM journal WHERE action = (SELECT coalesce(max(key), 0) + 1 FROM audit) AND tbl NOT IN ('shows', 'people', 'characters', 'other_names')`); err != nil {
		return err
	}
	_, err := t.run(`INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), ?, ?, ?, '')`, table, row, article)
	return err
}

// takeBack undoes that a record came from a catalogue: the first time all of it goes,
// with what was made for it then and whenever it was asked for since; a later time it is
// again what it was before. It is not done again, but asked for anew.
func (t *tx) takeBack(by Actor, c Change) error {
	a, err := t.article(by.desk(), c.thing())
	if errors.Is(err, errNone) || err == nil && a.State == Discarded {
		err = &tv.Error{Kind: tv.Invalid, Message: "What that was about is no longer there.", Hint: "Ask the catalogue anew; nothing was changed now."}
	}
	if err != nil {
		return err
	}
	since, err := query(t.ctx, t, scanChange, `SELECT`+changeColumns+`FROM audit WHERE thing = ? AND desk = ? AND action = 'import' AND key >= ? AND undone = 0 ORDER BY key DESC`, c.Thing, by.desk(), c.Key)
	if err != nil {
		return err
	}
	var before, after tv.Article
	if err := errors.Join(json.Unmarshal(c.Before, &before), json.Unmarshal(c.After, &after)); err != nil {
		return err
	}
	first := before.ID == ""
	if !first && (len(since) != 1 || a.Version != after.Version) {
		return later(by, since[0])
	}
	for _, s := range since {
		if err := t.restsOn(by, s); err != nil {
			return err
		}
	}
	return t.pause(func() error {
		if a.State == tv.Published {
			if err := t.delist(a); err != nil {
				return err
			}
		}
		if first {
			if err := t.remove(a.key); err != nil {
				return err
			}
		} else if err := t.formerRecord(a, before); err != nil {
			return err
		}
		for _, s := range since {
			if err := t.unmake(s); err != nil {
				return err
			}
		}
		return t.marked("claims")
	})
}

// formerRecord makes a record again what it was.
func (t *tx) formerRecord(a articleRow, was tv.Article) error {
	args := []any{sql.Named("key", a.key), sql.Named("version", was.Version), sql.Named("now", a.Version), sql.Named("title", was.Title), sql.Named("published", was.Published),
		sql.Named("undated", was.Undated), sql.Named("day", dayNumber(was.Published)), sql.Named("url", was.URL), sql.Named("canonical", tv.CanonicalURL(was.URL))}
	for _, text := range []string{
		`UPDATE articles SET version = :version, title = :title, published = :published, undated = :undated, day = :day, url = :url, canonical = :canonical WHERE key = :key`,
		`DELETE FROM article_versions WHERE article = :key AND version = :now`,
		`UPDATE article_shows SET day = :day WHERE article = :key`,
	} {
		if _, err := t.run(text, args...); err != nil {
			return err
		}
	}
	former, err := t.article(a.Desk, a.ID)
	if err != nil || former.State != tv.Published {
		return err
	}
	return t.enlist(former)
}

// unmake takes away what an action made.
func (t *tx) unmake(c Change) error {
	steps, err := query(t.ctx, t, scanBack, `SELECT article, back FROM journal WHERE action = ? AND back <> '' ORDER BY key DESC`, c.Key)
	for _, s := range steps {
		if err == nil {
			_, err = t.run(s.statement)
		}
	}
	return err
}
