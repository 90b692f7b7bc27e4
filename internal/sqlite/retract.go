package sqlite

import (
	"context"
	"errors"
	"fmt"

	"backlot/internal/tv"
)

// Retract takes a published article out of what the actor's desk reads: one of
// the desk's own is retracted, a shared one is hidden from the desk alone. An
// article that the desk does not read is NotFound, one that is no longer
// published Invalid.
func (s *Store) Retract(ctx context.Context, by Actor, id string) error {
	return s.change(ctx, func(t *tx) error {
		a, own, err := t.reachable(by, id)
		if err != nil {
			return err
		}
		if !own {
			return t.hide(by, a)
		}
		switch a.State {
		case tv.Draft:
			return &tv.Error{Kind: tv.Invalid, Message: "That article is still a draft, and answers nobody.", Hint: "Discard it instead."}
		case tv.Retracted:
			return t.tooLate(by, a, "retract", "retracted")
		}
		if err := t.delist(a); err != nil {
			return err
		}
		return t.move(by, "retract", a, tv.Retracted)
	})
}

// Restore undoes Retract: the article answers again.
func (s *Store) Restore(ctx context.Context, by Actor, id string) error {
	return s.change(ctx, func(t *tx) error {
		a, own, err := t.reachable(by, id)
		if err != nil {
			return err
		}
		if !own {
			return t.unhide(by, a)
		}
		if a.State != tv.Retracted {
			return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("That article is not retracted: it is %s.", stateWord(a.State)), Hint: "Nothing was changed."}
		}
		if err := t.enlist(a); err != nil {
			return err
		}
		return t.move(by, "restore", a, tv.Published)
	})
}

// reachable finds an article that the actor's desk has, or reads on the shared
// desk; own tells which.
func (t *tx) reachable(by Actor, id string) (a articleRow, own bool, err error) {
	for _, desk := range []string{by.desk(), tv.SharedDesk} {
		a, err = t.article(desk, id)
		if err == nil && a.State != Discarded && (desk == by.desk() || a.State == tv.Published) {
			return a, desk == by.desk(), nil
		}
		if err != nil && !errors.Is(err, errNone) {
			return a, false, err
		}
	}
	return a, false, &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("There is no article %q here.", id), Hint: "List the articles to see those there are."}
}

// move changes an article's state by somebody's hand, which no library undoes.
func (t *tx) move(by Actor, action string, a articleRow, to tv.ArticleState) error {
	if err := t.state(a.key, to, true); err != nil {
		return err
	}
	after := a.Article
	after.State = to
	return t.record(by, action, "article:"+a.ID, a.Article, after)
}

// hide keeps a shared article from a server's desk.
func (t *tx) hide(by Actor, a articleRow) error {
	if _, err := t.deskKey(by.desk()); err != nil {
		return err
	}
	hidden, err := one(query(t.ctx, t, number, `SELECT count(*) FROM overlays WHERE desk = ? AND thing = ? AND field = 'hidden'`, by.desk(), "article:"+a.ID))
	if err != nil {
		return err
	}
	if hidden > 0 {
		return &tv.Error{Kind: tv.Invalid, Message: "That article is hidden from this server already.", Hint: "Restore it to read it again."}
	}
	if err := t.overlay(by, "article:"+a.ID); err != nil {
		return err
	}
	return t.record(by, "hide", "article:"+a.ID, a.Article, nil)
}

func (t *tx) unhide(by Actor, a articleRow) error {
	n, err := t.uncover(by, "article:"+a.ID)
	if err != nil {
		return err
	}
	if n == 0 {
		return &tv.Error{Kind: tv.Invalid, Message: "That article is not hidden from this server.", Hint: "Nothing was changed."}
	}
	return t.record(by, "unhide", "article:"+a.ID, nil, a.Article)
}

func stateWord(s tv.ArticleState) string {
	if s == tv.Draft {
		return "a draft"
	}
	return string(s)
}
