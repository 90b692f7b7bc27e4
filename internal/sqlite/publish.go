package sqlite

import (
	"context"
	"errors"
	"fmt"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Publish lets a draft of the actor's desk answer: in one transaction it makes
// the shows, people and characters that are new, settles whom the claims name,
// and puts the sentences into the full text. Claims that were dropped go. Revision
// is that of the draft that the actor has read, 0 for whichever is current.
//
// A draft that revises an article becomes its newest version: the article that is
// given back is then that one.
//
// A draft that is not there is NotFound; one that is published or discarded
// already, or has another revision by now, is Invalid, with a word about who did
// it and when. Of two who publish at once, one gets that word.
func (s *Store) Publish(ctx context.Context, by Actor, id string, revision int) (Filed, error) {
	var made []tv.Show
	err := s.change(ctx, func(t *tx) (err error) {
		id, made, err = t.letAnswer(by, id, revision)
		return err
	})
	if err != nil {
		return Filed{}, err
	}
	filed, err := s.Article(ctx, by.desk(), id)
	filed.NewShows = made
	return filed, err
}

// letAnswer publishes a draft, and gives the id of the article that answers then,
// and the shows it made.
func (t *tx) letAnswer(by Actor, id string, revision int) (string, []tv.Show, error) {
	a, err := t.draft(by, id, revision)
	if err != nil {
		return "", nil, err
	}
	f, err := t.filing(by.desk(), a.origin)
	if err != nil {
		return "", nil, err
	}
	after := a.Article
	after.State = tv.Published
	var of string
	var made []tv.Show
	release := func() (err error) {
		of, made, err = f.release(a)
		return err
	}
	if by.Bulk {
		if err = t.pause(release); err == nil {
			err = t.touchedRow("articles", of)
		}
	} else {
		err = release()
	}
	if err != nil {
		return "", nil, err
	}
	return of, made, t.record(by, "publish", "article:"+of, a.Article, after)
}

// Discard throws a draft of the actor's desk away. Errors are as of Publish.
func (s *Store) Discard(ctx context.Context, by Actor, id string) error {
	return s.change(ctx, func(t *tx) error {
		a, err := t.draft(by, id, 0)
		if err != nil {
			return err
		}
		if err := t.state(a.key, Discarded, true); err != nil {
			return err
		}
		after := a.Article
		after.State = Discarded
		return t.record(by, "discard", "article:"+id, a.Article, after)
	})
}

// draft finds a draft, and says what became of it where it is none any more.
func (t *tx) draft(by Actor, id string, revision int) (articleRow, error) {
	a, err := t.article(by.desk(), id)
	if errors.Is(err, errNone) {
		return a, &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("There is no draft %q here.", id), Hint: "List the articles to see those that wait."}
	}
	if err != nil {
		return a, err
	}
	was := map[tv.ArticleState][2]string{tv.Published: {"publish", "published"}, Discarded: {"discard", "discarded"}, tv.Retracted: {"retract", "retracted"}}
	if w, gone := was[a.State]; gone {
		return a, t.tooLate(by, a, w[0], w[1])
	}
	return a, t.current(by, a, revision)
}

func (t *tx) tooLate(by Actor, a articleRow, action, done string) error {
	c, err := t.last(action, "article:"+a.ID)
	if err != nil {
		return err
	}
	when := "already"
	if !c.At.IsZero() {
		when = fmt.Sprintf("already %s%s", onDay(c.At), byUser(c.User, by.User))
	}
	e := &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("That article was %s %s.", done, when), Hint: "Nothing was changed now.", Who: other(c.User, by.User)}
	if a.State == Discarded {
		e.Hint = "Nothing was changed now; add the article again if it is wanted after all."
	}
	return e
}

// publish makes a draft answer, and tells which shows it made.
func (f *filing) publish(a articleRow) ([]tv.Show, error) {
	made, err := f.makeShows(a)
	if err != nil {
		return nil, err
	}
	if err := f.settle(a); err != nil {
		return nil, err
	}
	if err := f.index(a); err != nil {
		return nil, err
	}
	if err := f.count(a, +1); err != nil {
		return nil, err
	}
	return made, f.state(a.key, tv.Published, false)
}

// makeShows makes the shows that a draft proposes, but for those that somebody
// has made meanwhile, and gives them to its claims.
func (f *filing) makeShows(a articleRow) ([]tv.Show, error) {
	if a.entry != nil && len(a.entry.NewShows) == 0 {
		return nil, nil
	}
	proposed, err := proposedShows(f.ctx, f, a.ID)
	if err != nil {
		return nil, err
	}
	var made []tv.Show
	for _, p := range proposed {
		ref, err := f.show(p.Name)
		if errors.Is(err, errNone) {
			p.Desk = f.desk
			if ref, err = f.makeShow(p); err == nil {
				p.ID = ref.id
				made = append(made, p)
			}
		}
		if err != nil {
			return nil, err
		}
		if _, err := f.run(`UPDATE claims SET show = ?, show_name = ? WHERE article = ? AND show IS NULL AND show_name = ?`, ref.key, ref.name, a.key, p.Name); err != nil {
			return nil, err
		}
		if _, err := f.run(`INSERT INTO article_shows (show, day, article) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`, ref.key, a.day, a.key); err != nil {
			return nil, err
		}
	}
	_, err = f.run(`DELETE FROM proposed_shows WHERE article = ?`, a.key)
	return made, err
}

// makeShow makes a show under the slug of its name, or that with a number where
// another show has it.
func (f *filing) makeShow(p tv.Show) (showRef, error) {
	ref := showRef{name: p.Name}
	var err error
	if ref.id, err = f.freeID(`SELECT count(*) FROM shows WHERE id = ? AND desk IN ('shared', ?)`, names.Slug(p.Name)); err != nil {
		return ref, err
	}
	ref.key, err = f.put(`INSERT INTO shows (desk, id, name, folded, network, year, about, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
		f.desk, ref.id, p.Name, names.Fold(p.Name), p.Network, p.Year, p.About, f.origin)
	if err != nil {
		return ref, err
	}
	return ref, f.otherNames("show", ref.key, p.Name, p.Names)
}

// freeID appends a number to a slug until nothing that the desk reads has it.
func (f *filing) freeID(count, slug string) (string, error) {
	for n, id := 2, slug; ; n++ {
		taken, err := one(query(f.ctx, f, number, count, id, f.desk))
		if err != nil || taken == 0 {
			return id, err
		}
		id = fmt.Sprintf("%.36s-%d", slug, n)
	}
}

// otherNames adds further names of a thing; column is show, person or character.
func (f *filing) otherNames(column string, key int64, name string, more []string) error {
	for _, m := range more {
		if m == "" || m == name {
			continue
		}
		if _, err := f.run(`INSERT INTO other_names (desk, `+column+`, name, folded, origin) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
			f.desk, key, m, names.Fold(m), f.origin); err != nil {
			return err
		}
	}
	return nil
}
