package sqlite

import (
	"database/sql"
	"errors"
	"fmt"

	"backlot/internal/tv"
)

func scanBack(rows *sql.Rows) (b back, err error) { return b, rows.Scan(&b.article, &b.statement) }

// restsOn refuses to undo an action on which a later one rests: one that changed
// the same rows, or an article that names a show, a person or a character which
// the action made.
func (t *tx) restsOn(by Actor, c Change) error {
	later, err := one(query(t.ctx, t, scanChange, laterChange, sql.Named("action", c.Key)))
	if errors.Is(err, errNone) {
		later, err = one(query(t.ctx, t, scanChange, userOfMade, sql.Named("action", c.Key)))
	}
	if errors.Is(err, errNone) {
		return nil
	}
	if err != nil {
		return err
	}
	return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("A later change rests on that one: number %d, made %s%s.", later.Key, onDay(later.At), byUser(later.User, by.User)),
		Hint: "Undo the later one first; nothing was changed now.", Who: other(later.User, by.User), Candidates: []tv.Candidate{{ID: decimal(later.Key), Name: later.Thing}}}
}

// laterChange is the newest action that stands and changed a row of an earlier
// one.
const laterChange = `SELECT` + changeColumns + `FROM audit WHERE key = (
	SELECT max(l.action) FROM journal j CROSS JOIN journal l ON l.tbl = j.tbl AND l.row = j.row CROSS JOIN audit a ON a.key = l.action
	WHERE j.action = :action AND l.action > :action AND a.undone = 0 AND a.action <> 'undo')`

// userOfMade is the newest action on an article that rests on a thing which an
// action made, and is not of that action itself.
const userOfMade = `SELECT` + changeColumns + `FROM audit WHERE key = (
	WITH made AS (SELECT tbl, CAST(row AS INTEGER) AS key FROM journal WHERE action = :action AND tbl IN ('shows', 'people', 'characters') AND back LIKE 'DELETE%'),
	mine AS (SELECT article FROM journal WHERE action = :action),
	users AS (
		SELECT a.id FROM made m CROSS JOIN claims c ON c.show = m.key JOIN articles a ON a.key = c.article WHERE m.tbl = 'shows'
		UNION SELECT a.id FROM made m CROSS JOIN claims c ON c.person = m.key JOIN articles a ON a.key = c.article WHERE m.tbl = 'people'
		UNION SELECT a.id FROM made m CROSS JOIN claims c ON c.character = m.key OR c.other = m.key JOIN articles a ON a.key = c.article WHERE m.tbl = 'characters'
		UNION SELECT a.id FROM made m CROSS JOIN article_shows x ON x.show = m.key JOIN articles a ON a.key = x.article WHERE m.tbl = 'shows')
	SELECT max(u.key) FROM users JOIN audit u ON u.thing = 'article:' || users.id WHERE u.key > :action AND users.id NOT IN (SELECT article FROM mine))`

// other is who did something, where it was not the reader.
func other(user, reader string) string {
	if user == reader {
		return ""
	}
	return user
}
