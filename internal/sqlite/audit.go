package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"time"
)

// Change is one line of the audit.
type Change struct {
	At            time.Time
	Desk, User    string
	Action        string          // "add", "publish", "discard", "retract", …
	Thing         string          // "article:ID", …
	Before, After json.RawMessage // null where there was or is nothing
}

// record writes a change into the audit, in the transaction that makes it.
func (t *tx) record(by Actor, action, thing string, before, after any) error {
	_, err := t.run(`INSERT INTO audit (at, desk, user, action, thing, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		moment(t.now), by.desk(), by.User, action, thing, asJSON(before), asJSON(after))
	return err
}

const changeColumns = ` at, desk, user, action, thing, before, after `

func scanChange(rows *sql.Rows) (c Change, err error) {
	var before, after string
	err = rows.Scan(when{&c.At}, &c.Desk, &c.User, &c.Action, &c.Thing, &before, &after)
	c.Before, c.After = json.RawMessage(before), json.RawMessage(after)
	return c, err
}

// Audit lists the newest changes of a desk, newest first.
func (s *Store) Audit(ctx context.Context, desk string, limit int) ([]Change, error) {
	return query(ctx, s.read, scanChange, `SELECT`+changeColumns+`FROM audit WHERE desk = ? ORDER BY key DESC LIMIT ?`, View{Desk: desk}.desk(), limit)
}

// last is the newest change of a kind to a thing; zero where there was none.
func (t *tx) last(action, thing string) (Change, error) {
	c, err := one(query(t.ctx, t, scanChange, `SELECT`+changeColumns+`FROM audit WHERE thing = ? AND action = ? ORDER BY key DESC LIMIT 1`, thing, action))
	if errors.Is(err, errNone) {
		err = nil
	}
	return c, err
}
