package sqlite

import (
	"context"
	"database/sql"
	"errors"

	"backlot/internal/tv"
)

// Entering is an article to be brought in, and whether it answers at once.
type Entering struct {
	Entry
	Publish bool
}

// Entered is what became of it: of one that could not be brought in there is the
// error alone.
type Entered struct {
	Article tv.Article
	Err     error
}

// Enter adds articles to the actor's desk, and publishes them where that is
// wanted, each as Add and Publish would, all in one transaction. One that cannot be
// brought in leaves nothing behind, and the others go on.
func (s *Store) Enter(ctx context.Context, by Actor, list []Entering) ([]Entered, error) {
	done := make([]Entered, len(list))
	if len(list) == 0 {
		return done, nil
	}
	err := s.change(ctx, func(t *tx) error {
		enter := func() error {
			return t.inBulk(func() error { return t.enterAll(by, list, done) })
		}
		if by.Bulk {
			return t.pause(enter)
		}
		return enter()
	})
	return done, err
}

// enterAll brings articles in one by one, each whole or not at all.
func (t *tx) enterAll(by Actor, list []Entering, done []Entered) error {
	f, err := t.filing(by.desk(), "")
	for n, e := range list {
		if err != nil {
			return err
		}
		if _, err := t.run(`SAVEPOINT entry`); err != nil {
			return err
		}
		waiting, uncounted := t.waiting, t.uncounted
		done[n].Article, done[n].Err = f.enter(by, e)
		if errors.Is(done[n].Err, sql.ErrTxDone) {
			return done[n].Err
		}
		if done[n].Err != nil {
			done[n] = Entered{Err: explain(done[n].Err)}
			t.waiting, t.uncounted = waiting, uncounted
			f.forget() // some may be gone
			if _, err := t.run(`ROLLBACK TO entry`); err != nil {
				return err
			}
		}
		if _, err := t.run(`RELEASE entry`); err != nil {
			return err
		}
		err = t.putText(mostWaiting)
	}
	return err
}

func (f *filing) enter(by Actor, e Entering) (tv.Article, error) {
	ready, err := e.ready(by.desk(), tv.DayOf(f.now))
	if err != nil {
		return tv.Article{}, err
	}
	ready.AddedBy = by.User
	if e.Publish && by.Bulk {
		done, err := f.enterNew(by, ready)
		if done || err != nil {
			ready.State, ready.Added = tv.Published, f.now
			return ready.Article, err
		}
	}
	if err := f.add(by, &ready); err != nil {
		return tv.Article{}, err
	}
	a := ready.Article
	a.State, a.Added = tv.Draft, f.now
	if !e.Publish {
		return a, nil
	}
	if a.ID, _, err = f.letAnswer(by, a.ID, 1); err != nil {
		return tv.Article{}, err
	}
	a.State = tv.Published
	return a, nil
}

// enterNew adds and publishes an article of which there is nothing yet; done is false,
// and nothing changed, where there is. It comes to what add and letAnswer do, in fewer
// steps.
func (f *filing) enterNew(by Actor, e Entry) (done bool, err error) {
	if _, err := f.article(f.desk, e.ID); !errors.Is(err, errNone) {
		return false, err
	}
	key, err := f.file(e, "")
	if err != nil {
		return false, err
	}
	a := articleRow{Article: e.Article, key: key, day: int64(dayNumber(e.Published)), revision: 1, entry: &e}
	a.State, a.Added = tv.Draft, f.now
	if err := f.lasting(by, "add", a.ID, nil, a.Article); err != nil {
		return false, err
	}
	if _, err := f.publish(a); err != nil {
		return false, err
	}
	after := a.Article
	after.State = tv.Published
	return true, f.lasting(by, "publish", a.ID, a.Article, after)
}

// lasting writes a change of an article into the audit, of which the journal has only
// that it was made.
func (t *tx) lasting(by Actor, action, id string, before, after any) error {
	if err := t.touchedRow("articles", id); err != nil {
		return err
	}
	return t.record(by, action, "article:"+id, before, after)
}
