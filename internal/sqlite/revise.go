package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"backlot/internal/tv"
)

// Revise says that a draft becomes a new version of a published article of the
// same desk when it is published; with of "" it becomes an article of its own.
// Errors are as of Publish, and NotFound where there is no such article.
func (s *Store) Revise(ctx context.Context, by Actor, draft, of string) error {
	return s.change(ctx, func(t *tx) error {
		a, err := t.draft(by, draft, 0)
		if err != nil {
			return err
		}
		if of != "" {
			if _, err := t.revisable(by.desk(), of); err != nil {
				return err
			}
		}
		before, err := t.revises(a.key)
		if err != nil || before == of {
			return err
		}
		if _, err := t.run(`UPDATE articles SET revises = ? WHERE key = ?`, of, a.key); err != nil {
			return err
		}
		return t.record(by, "revise", "article:"+a.ID, before, of)
	})
}

// Revises is the article that a draft becomes a new version of; ok is false where
// it becomes one of its own.
func (s *Store) Revises(ctx context.Context, desk, draft string) (of tv.Article, ok bool, err error) {
	of, err = one(query(ctx, s.read, scanArticle, `SELECT`+articleColumns+`FROM articles d JOIN articles a ON a.id = d.revises AND a.desk = d.desk
		WHERE d.id = ? AND d.desk = ?`, draft, View{Desk: desk}.desk()))
	if errors.Is(err, errNone) {
		return of, false, nil
	}
	return of, err == nil, err
}

func (t *tx) revises(key int64) (string, error) {
	return one(query(t.ctx, t, word, `SELECT revises FROM articles WHERE key = ?`, key))
}

// revisable finds an article that can have a new version.
func (t *tx) revisable(desk, id string) (articleRow, error) {
	a, err := t.article(desk, id)
	switch {
	case errors.Is(err, errNone), err == nil && a.State == Discarded:
		return a, &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("There is no article %q here.", id), Hint: "List the articles to see those there are."}
	case err != nil:
		return a, err
	case a.State != tv.Published:
		return a, &tv.Error{Kind: tv.Invalid, Message: "The article that this would be a new version of is not published any more.", Hint: "Restore it first, or keep this one as an article of its own."}
	}
	return a, nil
}

// release makes a draft answer: as an article of its own, or as a new version of
// another. It gives the id of the article that answers now, and the shows made.
func (f *filing) release(draft articleRow) (string, []tv.Show, error) {
	for _, text := range []string{`DELETE FROM claims WHERE article = ? AND dropped`, `DELETE FROM unsettled WHERE article = ?`} {
		if _, err := f.run(text, draft.key); err != nil {
			return "", nil, err
		}
	}
	of, err := f.revises(draft.key)
	if err != nil || of == "" {
		made, e := []tv.Show(nil), err
		if err == nil {
			made, e = f.publish(draft)
		}
		return draft.ID, made, e
	}
	old, err := f.revisable(f.desk, of)
	if err != nil {
		return "", nil, err
	}
	made, err := f.makeShows(draft)
	if err != nil {
		return "", nil, err
	}
	if err := f.unindex(old.key); err != nil {
		return "", nil, err
	}
	if err := f.count(old, -1); err != nil {
		return "", nil, err
	}
	if old, err = f.succeed(old, draft); err != nil {
		return "", nil, err
	}
	if err := f.settle(old); err != nil {
		return "", nil, err
	}
	if err := f.index(old); err != nil {
		return "", nil, err
	}
	if err := f.count(old, +1); err != nil {
		return "", nil, err
	}
	return old.ID, made, f.state(draft.key, Discarded, true) // its text is the other's now
}

// succeed gives an article the text of a draft, with its claims, sentences and
// shows, as its newest version. The older ones stay as they are.
func (f *filing) succeed(old, draft articleRow) (articleRow, error) {
	newest, err := one(query(f.ctx, f, number, `SELECT max(version) FROM article_versions WHERE article = ?`, old.key))
	if err != nil {
		return old, err
	}
	old.Version, old.Title, old.day = newest+1, draft.Title, draft.day
	args := []any{sql.Named("old", old.key), sql.Named("draft", draft.key), sql.Named("version", old.Version), sql.Named("was", draft.Version)}
	for _, text := range []string{
		`INSERT INTO article_versions (article, version, text, added, near) SELECT :old, :version, text, added, near FROM article_versions WHERE article = :draft AND version = :was`,
		`INSERT INTO sentences (article, version, from_byte, to_byte) SELECT :old, :version, from_byte, to_byte FROM sentences WHERE article = :draft AND version = :was`,
		`UPDATE articles SET version = :version, touched = 1, (title, source, url, canonical, published, undated, day) =
			(SELECT d.title, d.source, d.url, d.canonical, d.published, d.undated, d.day FROM articles d WHERE d.key = :draft) WHERE key = :old`,
		`UPDATE article_shows SET day = (SELECT day FROM articles WHERE key = :old) WHERE article = :old`,
		`INSERT INTO article_shows (show, day, article) SELECT x.show, a.day, a.key FROM article_shows x JOIN articles a ON a.key = :old WHERE x.article = :draft ON CONFLICT DO NOTHING`,
	} {
		if _, err := f.run(text, args...); err != nil {
			return old, err
		}
	}
	claims, err := query(f.ctx, f, scanClaim, claimsOfArticle, sql.Named("id", draft.ID))
	for _, c := range claims {
		if err != nil {
			return old, err
		}
		_, err = f.run(`INSERT INTO claims (id, article, version, show, show_name, season, kind, value, certainty, negative, plan, speaker, as_of, happens,
				detail, quote, from_byte, to_byte, spoiler, rule, correction)
			SELECT ?, ?, ?, show, show_name, season, kind, value, certainty, negative, plan, speaker, as_of, happens,
				detail, quote, from_byte, to_byte, spoiler, rule, correction FROM claims WHERE id = ?`,
			tv.ClaimID(old.ID, old.Version, c), old.key, old.Version, c.ID)
	}
	return old, err
}
