package sqlite

import (
	"context"
	"errors"

	"backlot/internal/tv"
)

// Redraft puts an entry in the place of a draft that waits: what the draft lacked
// is told now, and its text was read again. Its id is another one where an address
// has come. Errors are as of Publish, and as of Add where that address is of an
// article that is here already.
func (s *Store) Redraft(ctx context.Context, by Actor, id string, e Entry) (tv.Article, error) {
	e, err := e.ready(by.desk(), tv.DayOf(s.now()))
	if err != nil {
		return tv.Article{}, err
	}
	e.AddedBy = by.User
	err = s.change(ctx, func(t *tx) error {
		old, err := t.draft(by, id, 0)
		if err != nil {
			return err
		}
		of, err := t.revises(old.key)
		if err != nil {
			return err
		}
		if e.ID == of {
			e.Article.ID = id // its address is that of the article which it revises
		}
		err = t.pause(func() error {
			if err := t.vacate(by, id, e.ID); err != nil {
				return err
			}
			if err := t.remove(old.key); err != nil {
				return err
			}
			f, err := t.filing(by.desk(), "")
			if err != nil {
				return err
			}
			return f.fileDraft(e, of)
		})
		if err != nil {
			return err
		}
		return t.record(by, "redraft", "article:"+e.ID, old.Article, e.Article)
	})
	if err != nil {
		return tv.Article{}, err
	}
	e.State, e.Added = tv.Draft, s.now().UTC()
	return e.Article, nil
}

// vacate sees to it that the id a draft is to have is free.
func (t *tx) vacate(by Actor, now, then string) error {
	if now == then {
		return nil
	}
	other, err := t.article(by.desk(), then)
	switch {
	case errors.Is(err, errNone):
		return nil
	case err != nil:
		return err
	case other.State == Discarded:
		return t.remove(other.key)
	}
	return already(by, other)
}
