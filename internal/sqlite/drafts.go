package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"backlot/internal/tv"
)

// Drop leaves a claim of a draft out of what is published, or takes it in again.
// Errors are as of Publish; a claim that is not there is NotFound.
func (s *Store) Drop(ctx context.Context, by Actor, article string, revision int, claim string, drop bool) error {
	return s.change(ctx, func(t *tx) error {
		a, err := t.draft(by, article, revision)
		if err != nil {
			return err
		}
		c, err := t.claimOf(a, claim)
		if err != nil {
			return err
		}
		n, err := t.run(`UPDATE claims SET dropped = ? WHERE id = ? AND dropped <> ?`, drop, claim, drop)
		if err != nil || n == 0 {
			return err
		}
		if drop {
			return t.revised(by, a, "drop", c, nil)
		}
		return t.revised(by, a, "keep", nil, c)
	})
}

// EditClaim changes what a claim of one of the desk's own articles says: a draft's
// or a published one's. The sentence it rests on, its place and its spoiler stay.
// It gives the claim's new id.
func (s *Store) EditClaim(ctx context.Context, by Actor, article string, revision int, id string, c tv.Claim) (string, error) {
	err := s.change(ctx, func(t *tx) error {
		a, err := t.editable(by, article, revision)
		if err != nil {
			return err
		}
		old, err := t.claimOf(a, id)
		if err != nil {
			return err
		}
		c.Quote, c.Start, c.End, c.Spoiler, c.Rule, c.Correction = old.Quote, old.Start, old.End, old.Spoiler, old.Rule, old.Correction
		if c.AsOf.IsZero() {
			c.AsOf = old.AsOf
		}
		if err := c.Check(); err != nil {
			return unkept(err)
		}
		show, err := t.showFor(a, &c)
		if err != nil {
			return err
		}
		if c.ID = tv.ClaimID(a.ID, a.Version, c); c.ID != id {
			if _, err := t.claimOf(a, c.ID); err == nil {
				return &tv.Error{Kind: tv.Invalid, Message: "Another claim says that of the same sentence already.", Hint: "Leave this one out instead."}
			}
		}
		if err := t.relisted([]string{a.ID}, func() error { return t.rewriteClaim(a, id, show, c) }); err != nil {
			return err
		}
		return t.revised(by, a, "edit-claim", old, c)
	})
	return c.ID, err
}

// rewriteClaim writes what a claim says, and then whom it is about: each with a
// statement of its own, as the journal needs it.
func (t *tx) rewriteClaim(a articleRow, id string, show int64, c tv.Claim) error {
	value, err := c.ValueJSON()
	if err != nil {
		return err
	}
	if _, err := t.run(`UPDATE claims SET id = ?, season = ?, kind = ?, value = ?, certainty = ?, negative = ?, plan = ?, speaker = ?, as_of = ?, happens = ?, detail = ? WHERE id = ?`,
		c.ID, c.Season, c.Kind, string(value), c.Certainty, c.Negative, c.Plan, c.By, c.AsOf, c.When, c.Detail, id); err != nil {
		return err
	}
	if _, err := t.run(`UPDATE claims SET show = ?, show_name = ?, person = NULL, character = NULL, other = NULL WHERE id = ?`, orNull(show), c.ShowName, c.ID); err != nil {
		return err
	}
	return t.placed(a, show, c.ID)
}

// placed settles whom a claim of a published article is about, and lists the
// article with the claim's show.
func (t *tx) placed(a articleRow, show int64, claim string) error {
	if show != 0 {
		if _, err := t.run(`INSERT INTO article_shows (show, day, article) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`, show, a.day, a.key); err != nil {
			return err
		}
	}
	if a.State != tv.Published {
		return nil
	}
	f, err := t.filing(a.Desk, a.origin)
	if err != nil {
		return err
	}
	return f.settle(a, claim)
}

// AddClaim gives one of the desk's own articles a claim that was missed. It must
// quote a sentence of the text.
func (s *Store) AddClaim(ctx context.Context, by Actor, article string, revision int, c tv.Claim) error {
	return s.change(ctx, func(t *tx) error {
		a, err := t.editable(by, article, revision)
		if err != nil {
			return err
		}
		if err := t.fileMissed(a, &c); err != nil {
			return err
		}
		return t.revised(by, a, "add-claim", nil, c)
	})
}

// fileMissed files a claim that was not read out of an article.
func (t *tx) fileMissed(a articleRow, c *tv.Claim) error {
	text, err := one(query(t.ctx, t, word, `SELECT text FROM article_versions WHERE article = ? AND version = ?`, a.key, a.Version))
	if err != nil {
		return err
	}
	e := Entry{Article: a.Article}
	e.Text = text
	if err := e.place(c); err != nil {
		return unkept(err)
	}
	if err := t.wholeSentence(a, text, c); err != nil {
		return err
	}
	show, err := t.showFor(a, c)
	if err != nil {
		return err
	}
	c.ID = tv.ClaimID(a.ID, a.Version, *c)
	if _, err := t.claimOf(a, c.ID); err == nil {
		return &tv.Error{Kind: tv.Invalid, Message: "That claim is there already.", Hint: "If it was left out, take it in again."}
	}
	f, err := t.filing(a.Desk, a.origin)
	if err != nil {
		return err
	}
	return t.relisted([]string{a.ID}, func() error {
		if err := f.fileClaim(a.key, a.Version, show, *c); err != nil {
			return err
		}
		return t.placed(a, show, c.ID)
	})
}

// wholeSentence lets a claim that quotes a part of a sentence quote all of it.
func (t *tx) wholeSentence(a articleRow, text string, c *tv.Claim) error {
	place, err := one(query(t.ctx, t, func(rows *sql.Rows) (p [2]int, err error) { return p, rows.Scan(&p[0], &p[1]) },
		`SELECT from_byte, to_byte FROM sentences WHERE article = ? AND version = ? AND from_byte <= ? AND to_byte >= ?`, a.key, a.Version, c.Start, c.End))
	if errors.Is(err, errNone) {
		return nil
	}
	if err == nil {
		c.Start, c.End, c.Quote = place[0], place[1], text[place[0]:place[1]]
	}
	return err
}

// showFor finds the show that a claim names: one that the desk knows, or one that
// the draft proposes, which has no key yet.
func (t *tx) showFor(a articleRow, c *tv.Claim) (int64, error) {
	f, err := t.filing(a.Desk, a.origin)
	if err != nil {
		return 0, err
	}
	show, err := f.show(claimShow(*c))
	if err == nil {
		c.Show, c.ShowName = show.id, show.name
		return show.key, nil
	}
	if !errors.Is(err, errNone) {
		return 0, err
	}
	proposed, err := proposedShows(t.ctx, t, a.ID)
	if err != nil {
		return 0, err
	}
	for _, p := range proposed {
		if p.Name == c.ShowName {
			c.Show = p.ID
			return 0, nil
		}
	}
	return 0, &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("I know no show called %q.", claimShow(*c)), Hint: "Choose one of those I know, or make it first."}
}

// editable finds one of the desk's own articles that an editor may change: a draft
// or a published one.
func (t *tx) editable(by Actor, id string, revision int) (articleRow, error) {
	a, err := t.article(by.desk(), id)
	if errors.Is(err, errNone) || err == nil && a.State != tv.Published {
		return t.draft(by, id, revision)
	}
	if err == nil {
		err = t.current(by, a, revision)
	}
	return a, err
}

// current refuses who has read an older revision: what they would change may not
// be what they saw.
func (t *tx) current(by Actor, a articleRow, revision int) error {
	if revision == 0 || revision == a.revision {
		return nil
	}
	c, err := one(query(t.ctx, t, scanChange, `SELECT`+changeColumns+`FROM audit WHERE thing = ? ORDER BY key DESC LIMIT 1`, "article:"+a.ID))
	if err != nil && !errors.Is(err, errNone) {
		return err
	}
	return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("That article was changed%s since you opened it: you saw revision %d, and there is a revision %d by now.", byUser(c.User, by.User), revision, a.revision),
		Hint: "Open it again; nothing was changed now.", Who: other(c.User, by.User)}
}

// claimOf finds a claim of an article's current text.
func (t *tx) claimOf(a articleRow, id string) (tv.Claim, error) {
	c, err := one(query(t.ctx, t, scanClaim, `SELECT c.id, coalesce(s.id, ''), coalesce(s.name, c.show_name)`+afterShow+`
		FROM claims c CROSS JOIN articles a ON a.key = c.article AND a.version = c.version LEFT JOIN shows s ON s.key = c.show`+claimJoins+`
		WHERE c.id = ? AND a.key = ?`, id, a.key))
	if errors.Is(err, errNone) {
		err = &tv.Error{Kind: tv.NotFound, Message: "That article has no such claim, or not any more.", Hint: "Open it again to see those it has."}
	}
	return c, err
}

// revised counts a change of an article under review, and records it.
func (t *tx) revised(by Actor, a articleRow, action string, before, after any) error {
	if _, err := t.run(`UPDATE articles SET revision = revision + 1 WHERE key = ?`, a.key); err != nil {
		return err
	}
	return t.record(by, action, "article:"+a.ID, before, after)
}

func unkept(err error) error {
	return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("I cannot keep that claim: %v.", err), Hint: "Correct it, or leave it out."}
}
