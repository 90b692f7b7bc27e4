package sqlite

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"backlot/internal/tv"
)

// Add keeps an article as a draft of the actor's desk. One of the same address as
// a published article and another text is a draft that revises it, and so is one of
// the same text that has claims where the published article has none; a draft
// without claims gives way to it. An article that is there already otherwise — of the same text, or of the same address and not
// published — is Invalid, and the error says since when, by whom and in which
// state; a draft that was discarded may be added again.
func (s *Store) Add(ctx context.Context, by Actor, e Entry) (tv.Article, error) {
	e, err := e.ready(by.desk(), tv.DayOf(s.now()))
	if err != nil {
		return tv.Article{}, err
	}
	e.AddedBy = by.User
	err = s.change(ctx, func(t *tx) error { return t.add(by, &e) })
	if err != nil {
		return tv.Article{}, err
	}
	e.State, e.Added = tv.Draft, s.now().UTC()
	return e.Article, nil
}

// add files a draft, whose id it may change.
func (t *tx) add(by Actor, e *Entry) error {
	err := t.pause(func() error {
		of, err := t.place(by, e)
		if err != nil {
			return err
		}
		f, err := t.filing(by.desk(), "")
		if err != nil {
			return err
		}
		return f.fileDraft(*e, of)
	})
	if err != nil {
		return err
	}
	if err := t.touchedRow("articles", e.ID); err != nil {
		return err
	}
	return t.record(by, "add", "article:"+e.ID, nil, e.Article)
}

// fileDraft files an entry as a draft, of an article of its own or a new version of
// another.
func (f *filing) fileDraft(e Entry, of string) error {
	key, err := f.file(e, "")
	if err == nil {
		_, err = f.run(`INSERT INTO sentences (article, version, from_byte, to_byte) SELECT ?, 1, j.value ->> 0, j.value ->> 1 FROM json_each(?) j WHERE true ON CONFLICT DO NOTHING`,
			key, asJSON(append([][2]int{}, e.Sentences...)))
	}
	if err == nil && of != "" {
		_, err = f.run(`UPDATE articles SET revises = ? WHERE key = ?`, of, key)
	}
	return err
}

// place sees to it that the id of an entry is free. Where a published article of
// another text has it, the entry takes one made of address and text, and revises
// that article, whose id is given.
func (t *tx) place(by Actor, e *Entry) (of string, err error) {
	old, err := t.article(by.desk(), e.ID)
	if err == nil && old.State == tv.Published {
		anew := ""
		of, err = old.ID, t.differs(old, e.Text)
		if errors.Is(err, errSame) {
			anew, err = "anew\n", t.saysMore(old, e) // an id of its own
		}
		if err != nil {
			return "", orAlready(err, by, old)
		}
		e.Article.ID = tv.ArticleID(by.desk(), "", anew+tv.CanonicalURL(e.URL)+"\n"+e.Text)
		old, err = t.article(by.desk(), e.ID)
	}
	switch {
	case errors.Is(err, errNone):
		return of, nil
	case err != nil:
		return "", err
	case old.State == Discarded:
		return of, t.remove(old.key)
	case old.State == tv.Draft && t.saysMore(old, e) == nil:
		if of == "" {
			of, err = t.revises(old.key)
		}
		return of, errors.Join(err, t.remove(old.key))
	}
	return "", already(by, old)
}

// saysMore gives errSame unless an entry has claims and the article that is there of
// its text or address has none.
func (t *tx) saysMore(old articleRow, e *Entry) error {
	if len(e.Claims) == 0 {
		return errSame
	}
	n, err := one(query(t.ctx, t, number, `SELECT count(*) FROM claims WHERE article = ?`, old.key))
	if err == nil && n > 0 {
		err = errSame
	}
	return err
}

// errSame says that a text is there already.
var errSame = errors.New("the same text")

// differs gives errSame where an article has this text, as it stands or in any
// version, blanks aside.
func (t *tx) differs(a articleRow, text string) error {
	have, err := query(t.ctx, t, word, `SELECT text FROM article_versions WHERE article = ?`, a.key)
	text = strings.Join(strings.Fields(text), " ")
	for _, version := range have {
		if strings.Join(strings.Fields(version), " ") == text {
			return errSame
		}
	}
	return err
}

func orAlready(err error, by Actor, a articleRow) error {
	if errors.Is(err, errSame) {
		return already(by, a)
	}
	return err
}

// ErrThere is what the error is that an article is there already.
var ErrThere = errors.New("it is there already")

// thereError tells a person that an article is there already.
type thereError struct{ told *tv.Error }

func (e thereError) Error() string        { return e.told.Error() }
func (e thereError) Unwrap() error        { return e.told }
func (e thereError) Is(target error) bool { return target == ErrThere }

// Has reports whether a desk has an article of an address and a text, as it was added
// or as any version of it, and its state; "" where it has none.
func (s *Store) Has(ctx context.Context, desk, address, text string) (tv.ArticleState, error) {
	desk = View{Desk: desk}.desk()
	state, err := one(query(ctx, s.read, word, `SELECT a.state FROM articles a JOIN article_versions x ON x.article = a.key WHERE a.id = ? AND a.desk = ? AND x.text = ? LIMIT 1`,
		tv.ArticleID(desk, address, text), desk, text))
	if errors.Is(err, errNone) {
		err = nil
	}
	return tv.ArticleState(state), err
}

// Any tells which of some ids are those of articles.
func (s *Store) Any(ctx context.Context, ids []string) (map[string]bool, error) {
	list, err := query(ctx, s.read, word, `SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?) j)`, asJSON(ids))
	there := map[string]bool{}
	for _, id := range list {
		there[id] = true
	}
	return there, err
}

// Unclaimed reports whether a desk has an article of an address and a text, waiting or
// published, in which no claim was found.
func (s *Store) Unclaimed(ctx context.Context, desk, address, text string) (bool, error) {
	desk = View{Desk: desk}.desk()
	n, err := one(query(ctx, s.read, number, `SELECT count(*) FROM articles a WHERE a.id = ? AND a.desk = ? AND a.state IN (?, ?) AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.article = a.key)`,
		tv.ArticleID(desk, address, text), desk, tv.Draft, tv.Published))
	return n > 0, err
}

// already says that an article is there.
func already(by Actor, a articleRow) error {
	state := map[tv.ArticleState]string{tv.Draft: "It waits to be published.", tv.Published: "It is published.", tv.Retracted: "It was retracted since."}[a.State]
	e := &tv.Error{Kind: tv.Invalid, Who: other(a.AddedBy, by.User), Message: fmt.Sprintf("That article is here already: it was added %s%s. %s", onDay(a.Added), byUser(a.AddedBy, by.User), state),
		Hint: "Nothing was saved.", Candidates: []tv.Candidate{{ID: a.ID, Name: a.Title}}}
	if a.State == tv.Draft {
		e.Hint = "Nothing was saved; open its review to publish or discard it."
	}
	return thereError{e}
}
