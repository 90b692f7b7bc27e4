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
	newer, err := one(query(t.ctx, t, scanChange, laterChange, sql.Named("action", c.Key)))
	if errors.Is(err, errNone) {
		newer, err = one(query(t.ctx, t, scanChange, userOfMade, sql.Named("action", c.Key)))
	}
	if errors.Is(err, errNone) {
		return nil
	}
	if err != nil {
		return err
	}
	return later(by, newer)
}

// later refuses to undo an action because of another.
func later(by Actor, c Change) error {
	return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("A later change rests on that one: number %d, made %s%s.", c.Key, onDay(c.At), byUser(c.User, by.User)),
		Hint: "Undo the later one first; nothing was changed now.", Who: other(c.User, by.User), Candidates: []tv.Candidate{{ID: decimal(c.Key), Name: c.Thing}}}
}

// laterChange is the newest action that stands and changed a row of an earlier
// one.
const laterChange = `SELECT` + changeColumns + `FROM audit WHERE key = (
	SELECT max(l.action) FROM journal j CROSS JOIN journal l ON l.tbl = j.tbl AND l.row = j.row CROSS JOIN audit a ON a.key = l.action
	WHERE j.action = :action AND l.action > :action AND a.undone = 0 AND a.action <> 'undo')`

// made are the shows, people and characters that an action made, and users the
// articles, not of that action itself, that rest on them.
const users = `
	WITH made AS (SELECT tbl, CAST(row AS INTEGER) AS key FROM journal WHERE action = :action AND tbl IN ('shows', 'people', 'characters') AND back LIKE 'DELETE%'),
	users AS (
		SELECT c.article AS key FROM made m CROSS JOIN claims c ON c.show = m.key WHERE m.tbl = 'shows'
		UNION SELECT x.article FROM made m CROSS JOIN article_shows x ON x.show = m.key WHERE m.tbl = 'shows'
		UNION SELECT c.article FROM made m CROSS JOIN claims c ON c.person = m.key WHERE m.tbl = 'people'
		UNION SELECT c.article FROM made m CROSS JOIN claims c ON c.character = m.key OR c.other = m.key WHERE m.tbl = 'characters')
	SELECT a.key FROM users u JOIN articles a ON a.key = u.key WHERE a.id NOT IN (SELECT article FROM journal WHERE action = :action) `

// userOfMade is the newest action on an article that rests on what an action made.
const userOfMade = `SELECT` + changeColumns + `FROM audit WHERE key = (
	SELECT max(u.key) FROM articles a JOIN audit u ON u.thing = 'article:' || a.id
	WHERE a.state <> 'discarded' AND u.undone = 0 AND u.action <> 'undo' AND a.key IN (` + users + `))`

// discardedUsers deletes the articles that rest on what an action made and that
// nobody wants.
const discardedUsers = `DELETE FROM articles WHERE state = 'discarded' AND key IN (` + users + `)`

// other is who did something, where it was not the reader.
func other(user, reader string) string {
	if user == reader {
		return ""
	}
	return user
}
