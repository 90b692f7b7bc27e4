package sqlite

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"errors"
	"time"

	"backlot/internal/tv"
)

// keptFor is how long is kept what waits for a button or a form to come back.
const keptFor = 60 * 24 * time.Hour

// formsKept of one author and command: more are nobody's work in hand.
const formsKept = 10

// KeepAsked keeps what does not fit into a button and gives the 22 letters under
// which it is found again for 60 days. The same words have the same letters. Who
// asked is not kept.
func (s *Store) KeepAsked(ctx context.Context, request string) (hash string, err error) {
	sum := sha256.Sum256([]byte(request))
	hash = base64.RawURLEncoding.EncodeToString(sum[:16])
	return hash, s.change(ctx, func(t *tx) error {
		if _, err := t.run(`DELETE FROM asked WHERE made < ?`, moment(t.now.Add(-keptFor))); err != nil {
			return err
		}
		_, err := t.run(`INSERT INTO asked (hash, request, made) VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE SET made = excluded.made`, hash, request, moment(t.now))
		return err
	})
}

// Asked is what was kept under a hash; NotFound where its time is over.
func (s *Store) Asked(ctx context.Context, hash string) (string, error) {
	request, err := one(query(ctx, s.read, word, `SELECT request FROM asked WHERE hash = ? AND made >= ?`, hash, moment(s.now().Add(-keptFor))))
	if errors.Is(err, errNone) {
		err = &tv.Error{Kind: tv.NotFound, Message: "That button is too old: I no longer know what it asks.", Hint: "Ask again by command."}
	}
	return request, err
}

// KeepForm keeps what somebody typed into a form that had a mistake, and gives
// the id by which they alone get it back, for 60 days. Of one command an author's
// newest ten are kept. What was typed into one that was kept before, and is again
// mistaken, takes its place: before is the id of that, if there is one.
func (s *Store) KeepForm(ctx context.Context, author, command, before string, args map[string]string) (id string, err error) {
	kept := asJSON(args)
	sum := sha256.Sum256([]byte(author + "\x00" + command + "\x00" + kept + s.now().String()))
	id = base64.RawURLEncoding.EncodeToString(sum[:9])
	err = s.change(ctx, func(t *tx) error {
		if _, err := t.run(`DELETE FROM forms WHERE made < ?`, moment(t.now.Add(-keptFor))); err != nil {
			return err
		}
		n, err := t.run(`UPDATE forms SET args = ?, made = ? WHERE id = ? AND author = ? AND command = ?`, kept, moment(t.now), before, author, command)
		if err != nil || n > 0 {
			id = before
			return err
		}
		if _, err := t.run(`INSERT INTO forms (id, author, command, args, made) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET made = excluded.made`, id, author, command, kept, moment(t.now)); err != nil {
			return err
		}
		_, err = t.run(`DELETE FROM forms WHERE author = :author AND command = :command AND id NOT IN
			(SELECT id FROM forms WHERE author = :author AND command = :command ORDER BY made DESC, id = :id DESC LIMIT :most)`,
			sql.Named("author", author), sql.Named("command", command), sql.Named("id", id), sql.Named("most", formsKept))
		return err
	})
	return id, err
}

// Form is a kept form: which command it is for, and what was typed. NotFound
// where it is another's, was sent since, or its time is over.
func (s *Store) Form(ctx context.Context, author, id string) (command string, args map[string]string, err error) {
	type form struct{ command, args string }
	f, err := one(query(ctx, s.read, func(rows *sql.Rows) (f form, err error) { return f, rows.Scan(&f.command, &f.args) },
		`SELECT command, args FROM forms WHERE id = ? AND author = ? AND made >= ?`, id, author, moment(s.now().Add(-keptFor))))
	if errors.Is(err, errNone) {
		return "", nil, &tv.Error{Kind: tv.NotFound, Message: "I no longer have what was typed into that form.", Hint: "Open the form anew by its command."}
	}
	if err == nil {
		err = json.Unmarshal([]byte(f.args), &args)
	}
	return f.command, args, err
}

// DropForm forgets a kept form, because what was typed has been saved.
func (s *Store) DropForm(ctx context.Context, author, id string) error {
	return s.change(ctx, func(t *tx) error {
		_, err := t.run(`DELETE FROM forms WHERE id = ? AND author = ?`, id, author)
		return err
	})
}
