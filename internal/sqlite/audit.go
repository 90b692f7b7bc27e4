package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"backlot/internal/tv"
)

// Change is one line of the audit.
type Change struct {
	Key           int64 // counts up; what /undo takes
	At            time.Time
	Desk, User    string
	Action        string          // "add", "publish", "discard", "retract", …
	Thing         string          // "article:ID", …
	Before, After json.RawMessage // null where there was or is nothing
	Undoes        int64           // the key of what this undid
	Undone        int64           // the key of what undid this
}

// record writes a change into the audit, in the transaction that makes it.
func (t *tx) record(by Actor, action, thing string, before, after any) error {
	_, err := t.recorded(by, action, thing, before, after)
	return err
}

// recorded is record, and gives the key: the one under which the journal has what
// was changed in this transaction so far.
func (t *tx) recorded(by Actor, action, thing string, before, after any) (int64, error) {
	return t.put(`INSERT INTO audit (key, at, desk, user, action, thing, before, after) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM audit), ?, ?, ?, ?, ?, ?, ?)`,
		moment(t.now), by.desk(), by.User, action, thing, asJSON(textless(before)), asJSON(textless(after)))
}

// textless is what is written of a thing: of an article all but its text, which is kept
// where articles are.
func textless(thing any) any {
	if a, ok := thing.(tv.Article); ok {
		a.Text = ""
		return a
	}
	return thing
}

// thing is the id of the thing, without its kind.
func (c Change) thing() string {
	_, id, _ := strings.Cut(c.Thing, ":")
	return id
}

const changeColumns = ` key, at, desk, user, action, thing, before, after, undoes, undone `

func scanChange(rows *sql.Rows) (c Change, err error) {
	var before, after string
	err = rows.Scan(&c.Key, when{&c.At}, &c.Desk, &c.User, &c.Action, &c.Thing, &before, &after, &c.Undoes, &c.Undone)
	c.Before, c.After = json.RawMessage(before), json.RawMessage(after)
	return c, err
}

// Audit lists the changes of a desk, newest first, and counts them all.
func (s *Store) Audit(ctx context.Context, desk string, limit, offset int) (changes []Change, total int, err error) {
	desk = View{Desk: desk}.desk()
	if total, err = one(query(ctx, s.read, number, `SELECT count(*) FROM audit WHERE desk = ?`, desk)); err != nil {
		return nil, 0, err
	}
	changes, err = query(ctx, s.read, scanChange, `SELECT`+changeColumns+`FROM audit WHERE desk = ? ORDER BY key DESC LIMIT ? OFFSET ?`, desk, limit, offset)
	return changes, total, err
}

// Change is one change of a desk, by its number. NotFound where there is none.
func (s *Store) Change(ctx context.Context, desk string, key int64) (Change, error) {
	c, err := one(query(ctx, s.read, scanChange, `SELECT`+changeColumns+`FROM audit WHERE key = ? AND desk = ?`, key, View{Desk: desk}.desk()))
	if errors.Is(err, errNone) {
		err = gone("change")
	}
	return c, err
}

// last is the newest change of a kind to a thing; zero where there was none.
func (t *tx) last(action, thing string) (Change, error) {
	c, err := one(query(t.ctx, t, scanChange, `SELECT`+changeColumns+`FROM audit WHERE thing = ? AND action = ? ORDER BY key DESC LIMIT 1`, thing, action))
	if errors.Is(err, errNone) {
		err = nil
	}
	return c, err
}
