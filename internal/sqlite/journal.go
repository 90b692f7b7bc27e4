package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"backlot/internal/tv"
)

// undoFor is how long an action can be undone: for so long the journal is kept.
const undoFor = 90 * 24 * time.Hour

// pause keeps what fn writes out of the journal: it is undone in another way, or
// not at all.
func (t *tx) pause(fn func() error) error {
	if t.paused {
		return fn()
	}
	t.paused = true
	defer func() { t.paused = false }()
	if _, err := t.run(`INSERT INTO paused (one) VALUES (1)`); err != nil {
		return err
	}
	if err := fn(); err != nil {
		return err
	}
	_, err := t.run(`DELETE FROM paused`)
	return err
}

// touchedRow notes a change of a row that is undone in another way, so that an
// earlier change of it is known to be rested on.
func (t *tx) touchedRow(table, row string) error {
	_, err := t.run(`INSERT INTO journal (action, tbl, row, article, back) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), ?, ?, '', '')`, table, row)
	return err
}

// Undo puts back what an action of the actor's desk changed; action 0 is the
// newest of the actor's own that can be undone. An undoing may be undone once, which
// does the action again. What may says no to is left. It gives the action.
//
// An action that is not there is NotFound. One that was undone already, and one on
// which a later one rests, is Invalid, and the error names that.
func (s *Store) Undo(ctx context.Context, by Actor, action int64, may ...func(Change) error) (Change, error) {
	var c Change
	err := s.change(ctx, func(t *tx) (err error) {
		if c, err = t.undoable(by, action); err != nil {
			return err
		}
		for _, allow := range may {
			if err := allow(c); err != nil {
				return err
			}
		}
		if err := t.goBack(by, c); err != nil {
			return err
		}
		undoing, err := t.recorded(by, "undo", c.Thing, c.After, c.Before)
		if err != nil {
			return err
		}
		if c.Undoes != 0 { // done again
			_, err = t.run(`UPDATE audit SET undone = 0 WHERE key = ?`, c.Undoes)
		}
		if err == nil {
			_, err = t.run(`UPDATE audit SET undone = ? WHERE key = ?`, undoing, c.Key)
		}
		if err == nil {
			_, err = t.run(`UPDATE audit SET undoes = ? WHERE key = ?`, c.Key, undoing)
		}
		return err
	})
	if inTheWay(err) {
		err = &tv.Error{Kind: tv.Invalid, Message: "Something newer stands where that stood, or rests on it.", Hint: "Undo what was done since first; nothing was changed now.", Err: err}
	}
	return c, err
}

// Last is the number of the newest change that somebody made on a desk; 0 where
// there is none.
func (s *Store) Last(ctx context.Context, by Actor) (int64, error) {
	n, err := one(query(ctx, s.read, number, `SELECT coalesce(max(key), 0) FROM audit WHERE desk = ? AND user = ?`, by.desk(), by.User))
	return int64(n), err
}

// lasting are the actions that no journal has.
const lasting = `'load', 'forget', 'redraft', 'erase'`

// Lasting reports whether a change cannot be undone, whatever came after it, or not
// any more at a time.
func (c Change) Lasting(now time.Time) bool {
	return strings.Contains(lasting, "'"+c.Action+"'") || c.At.Before(now.Add(-undoFor))
}

// broughtInBulk is the condition of a publication of which no journal was kept.
const broughtInBulk = `action = 'publish' AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.action = audit.key AND j.back <> '')`

// undoable finds the action that is to be undone.
func (t *tx) undoable(by Actor, action int64) (Change, error) {
	if action == 0 {
		c, err := one(query(t.ctx, t, scanChange, `SELECT`+changeColumns+`FROM audit
			WHERE desk = ? AND user = ? AND undone = 0 AND action NOT IN ('undo', `+lasting+`) AND NOT (`+broughtInBulk+`) ORDER BY key DESC LIMIT 1`, by.desk(), by.User))
		if errors.Is(err, errNone) || err == nil && c.At.Before(t.now.Add(-undoFor)) {
			err = &tv.Error{Kind: tv.NotFound, Message: "You have changed nothing here that I could undo.", Hint: "The audit lists what others did; each of those can be undone as well."}
		}
		return c, err
	}
	c, err := one(query(t.ctx, t, scanChange, `SELECT`+changeColumns+`FROM audit WHERE key = ? AND desk = ?`, action, by.desk()))
	if errors.Is(err, errNone) {
		return c, &tv.Error{Kind: tv.NotFound, Message: "There is no such action on this desk.", Hint: "The audit lists those there are."}
	}
	if err != nil {
		return c, err
	}
	if c.Undone != 0 {
		u, err := one(query(t.ctx, t, scanChange, `SELECT`+changeColumns+`FROM audit WHERE key = ?`, c.Undone))
		if err != nil {
			return c, err
		}
		return c, &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("That was undone already, %s%s.", onDay(u.At), byUser(u.User, by.User)), Who: other(u.User, by.User), Hint: "Nothing was changed now."}
	}
	if c.At.Before(t.now.Add(-undoFor)) {
		return c, &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("That was done %s: how it was before is kept for %d days.", onDay(c.At), undoFor/(24*time.Hour)), Hint: "Make the change anew; nothing was changed now."}
	}
	if bulk, err := one(query(t.ctx, t, number, `SELECT count(*) FROM audit WHERE key = ? AND `+broughtInBulk, c.Key)); err != nil || bulk > 0 {
		return c, orError(err, &tv.Error{Kind: tv.Invalid, Message: "That came with many others, and is not undone.", Hint: "Retract the article instead."})
	}
	if again, err := t.undoneBefore(c); err != nil || again || c.Lasting(t.now) {
		return c, orError(err, &tv.Error{Kind: tv.Invalid, Message: "That cannot be undone.", Hint: "Undo the action itself, or make the change anew."})
	}
	return c, nil
}

// undoneBefore reports whether a change is the undoing of an undoing, or of what came
// from a catalogue, which is not kept.
func (t *tx) undoneBefore(c Change) (bool, error) {
	if c.Undoes == 0 {
		return false, nil
	}
	n, err := one(query(t.ctx, t, number, `SELECT count(*) FROM audit WHERE key = ? AND (undoes <> 0 OR action = 'import')`, c.Undoes))
	return n > 0, err
}

func orError(err, otherwise error) error {
	if err != nil {
		return err
	}
	return otherwise
}

// goBack undoes one action.
func (t *tx) goBack(by Actor, c Change) error {
	if c.Action == "add" {
		a, err := t.draft(by, c.thing(), 0)
		if err != nil {
			return err
		}
		return t.state(a.key, Discarded, true)
	}
	if c.Action == "import" {
		return t.takeBack(by, c)
	}
	if err := t.restsOn(by, c); err != nil {
		return err
	}
	return t.replay(c)
}

// back is a statement of the journal.
type back struct{ article, statement string }

// replay carries out an action's statements, the last one first, and brings the
// counts and the full text of the articles concerned up to date.
func (t *tx) replay(c Change) error {
	steps, err := query(t.ctx, t, scanBack, `SELECT article, back FROM journal WHERE action = ? ORDER BY key DESC`, c.Key)
	if err != nil {
		return err
	}
	return t.relisted(articlesIn(steps), func() error {
		if _, err := t.run(`PRAGMA defer_foreign_keys = ON`); err != nil {
			return err
		}
		if err := t.pause(func() error { _, err := t.run(discardedUsers, sql.Named("action", c.Key)); return err }); err != nil {
			return err
		}
		for _, s := range steps {
			if s.statement == "" {
				continue
			}
			n, err := t.run(s.statement)
			if err != nil {
				return fmt.Errorf("undoing %s of %s: %w", c.Action, c.Thing, err)
			}
			if n == 0 {
				return &tv.Error{Kind: tv.Invalid, Message: "What that was about is no longer there.", Hint: "Make the change anew; nothing was changed now."}
			}
		}
		if _, err := t.run(`UPDATE articles SET revision = revision + 1 WHERE id IN (SELECT article FROM journal WHERE action = ?)`, c.Key); err != nil {
			return err
		}
		return t.marked("claims")
	})
}

func articlesIn(steps []back) []string {
	var ids []string
	seen := map[string]bool{"": true}
	for _, s := range steps {
		if !seen[s.article] {
			seen[s.article] = true
			ids = append(ids, s.article)
		}
	}
	return ids
}

// relisted does something to articles whose claims count and whose sentences are
// found, where they are published, as they are afterwards.
func (t *tx) relisted(ids []string, change func() error) error {
	for _, publishing := range []bool{false, true} {
		if publishing {
			if err := change(); err != nil {
				return err
			}
		}
		for _, id := range ids {
			a, err := one(query(t.ctx, t, scanArticleRow, `SELECT`+articleRowColumns+`FROM articles a WHERE a.id = ?`, id))
			if errors.Is(err, errNone) || err == nil && a.State != tv.Published {
				continue
			}
			if err == nil && publishing {
				err = t.enlist(a)
			} else if err == nil {
				err = t.delist(a)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// enlist makes an article be found and its claims count.
func (t *tx) enlist(a articleRow) error {
	f, err := t.filing(a.Desk, a.origin)
	if err != nil {
		return err
	}
	if err := f.index(a); err != nil {
		return err
	}
	return t.count(a, +1)
}

// delist undoes enlist.
func (t *tx) delist(a articleRow) error {
	if err := t.unindex(a.key); err != nil {
		return err
	}
	return t.count(a, -1)
}
