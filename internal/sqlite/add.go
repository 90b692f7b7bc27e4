package sqlite

import (
	"context"
	"errors"
	"fmt"

	"backlot/internal/tv"
)

// Add keeps an article as a draft of the actor's desk. An article that is there
// already — of the same address, or where it has none of the same text — is
// Invalid, and the error says since when, by whom and in which state; a draft that
// was discarded may be added again.
func (s *Store) Add(ctx context.Context, by Actor, e Entry) (tv.Article, error) {
	e, err := e.ready(by.desk(), tv.DayOf(s.now()))
	if err != nil {
		return tv.Article{}, err
	}
	e.AddedBy = by.User
	err = s.change(ctx, func(t *tx) error {
		if err := t.pause(func() error { return t.addDraft(by, e) }); err != nil {
			return err
		}
		if err := t.touchedRow("articles", e.ID); err != nil {
			return err
		}
		return t.record(by, "add", "article:"+e.ID, nil, e.Article)
	})
	if err != nil {
		return tv.Article{}, err
	}
	e.State, e.Added = tv.Draft, s.now().UTC()
	return e.Article, nil
}

// addDraft files an article that is not there, or was discarded.
func (t *tx) addDraft(by Actor, e Entry) error {
	old, err := t.article(by.desk(), e.ID)
	switch {
	case err == nil && old.State == Discarded:
		if err := t.remove(old.key); err != nil {
			return err
		}
	case err == nil:
		return already(by, old)
	case !errors.Is(err, errNone):
		return err
	}
	f, err := t.filing(by.desk(), "")
	if err == nil {
		_, err = f.file(e, "")
	}
	return err
}

// already says that an article is there.
func already(by Actor, a articleRow) error {
	state := map[tv.ArticleState]string{tv.Draft: "It waits to be published.", tv.Published: "It is published.", tv.Retracted: "It was retracted since."}[a.State]
	e := &tv.Error{Kind: tv.Invalid, Who: other(a.AddedBy, by.User), Message: fmt.Sprintf("That article is here already: it was added %s%s. %s", onDay(a.Added), byUser(a.AddedBy, by.User), state),
		Hint: "Nothing was saved.", Candidates: []tv.Candidate{{ID: a.ID, Name: a.Title}}}
	if a.State == tv.Draft {
		e.Hint = "Nothing was saved; open its review to publish or discard it."
	}
	return e
}
