package sqlite

import (
	"context"

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
		return t.inBulk(func() error {
			for n, e := range list {
				var err error
				if done[n], err = t.enterWhole(by, e); err != nil {
					return err
				}
				if err := t.putText(mostWaiting); err != nil {
					return err
				}
			}
			return nil
		})
	})
	return done, err
}

// enterWhole brings one article in, or leaves nothing of it.
func (t *tx) enterWhole(by Actor, e Entering) (done Entered, err error) {
	if _, err := t.run(`SAVEPOINT entry`); err != nil {
		return done, err
	}
	waiting := t.waiting
	done.Article, done.Err = t.enter(by, e)
	if done.Err != nil {
		if t.ctx.Err() != nil {
			return done, t.ctx.Err()
		}
		done, t.waiting = Entered{Err: explain(done.Err)}, waiting
		if _, err := t.run(`ROLLBACK TO entry`); err != nil {
			return done, err
		}
	}
	_, err = t.run(`RELEASE entry`)
	return done, err
}

func (t *tx) enter(by Actor, e Entering) (tv.Article, error) {
	ready, err := e.ready(by.desk(), tv.DayOf(t.now))
	if err != nil {
		return tv.Article{}, err
	}
	ready.AddedBy = by.User
	if err := t.add(by, &ready); err != nil {
		return tv.Article{}, err
	}
	a := ready.Article
	a.State, a.Added = tv.Draft, t.now
	if !e.Publish {
		return a, nil
	}
	if a.ID, _, err = t.letAnswer(by, a.ID, 1); err != nil {
		return tv.Article{}, err
	}
	a.State = tv.Published
	return a, nil
}
