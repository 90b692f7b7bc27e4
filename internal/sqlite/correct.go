package sqlite

import (
	"context"
	"errors"
	"fmt"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Assert publishes a record that the editors of the actor's desk make: what they
// know, one line of text a fact. Claims that it takes the place of are no longer read on
// this desk. All of it is one action.
func (s *Store) Assert(ctx context.Context, by Actor, action string, e Entry, instead ...string) (Filed, error) {
	e.Kind = tv.Record
	e, err := e.ready(by.desk(), tv.DayOf(s.now()))
	if err != nil {
		return Filed{}, err
	}
	e.AddedBy = by.User
	hidden := make([]tv.Claim, len(instead))
	for i, id := range instead {
		if hidden[i], err = s.claim(ctx, by, id); err != nil {
			return Filed{}, err
		}
	}
	err = s.change(ctx, func(t *tx) error { return t.assert(by, action, e, hidden) })
	if err != nil {
		return Filed{}, err
	}
	return s.Article(ctx, by.desk(), e.ID)
}

func (t *tx) assert(by Actor, action string, e Entry, hidden []tv.Claim) error {
	// It begins as one that was discarded, which is what undoing leaves.
	err := t.pause(func() error {
		of, err := t.place(by, &e)
		if err != nil {
			return err
		}
		f, err := t.filing(by.desk(), "")
		if err != nil {
			return err
		}
		if err := f.fileDraft(e, of); err != nil {
			return err
		}
		_, err = t.run(`UPDATE articles SET state = ? WHERE id = ?`, Discarded, e.ID)
		return err
	})
	if err != nil {
		return err
	}
	a, err := t.article(by.desk(), e.ID)
	if err != nil {
		return err
	}
	f, err := t.filing(by.desk(), "")
	if err != nil {
		return err
	}
	if _, err := f.publish(a); err != nil {
		return err
	}
	for _, c := range hidden {
		if err := t.hideClaim(by, c); err != nil {
			return err
		}
	}
	var before any
	if len(hidden) == 1 {
		before = hidden[0]
	} else if len(hidden) > 1 {
		before = hidden
	}
	var after any = e.Title
	if len(e.Claims) == 1 {
		after = e.Claims[0]
	}
	return t.record(by, action, "article:"+e.ID, before, after)
}

// hideClaim keeps a claim from a desk, and keeps it out when the article is read
// again.
func (t *tx) hideClaim(by Actor, c tv.Claim) error {
	if _, err := t.deskKey(by.desk()); err != nil {
		return err
	}
	for _, thing := range []string{"claim:" + c.ID, matter(c)} {
		if err := t.overlay(by, thing); err != nil {
			return err
		}
	}
	return nil
}

// HideClaims takes several claims out of what the actor's desk reads, as one
// action on a thing.
func (s *Store) HideClaims(ctx context.Context, by Actor, thing string, ids []string) error {
	claims := make([]tv.Claim, len(ids))
	for i, id := range ids {
		var err error
		if claims[i], err = s.claim(ctx, by, id); err != nil {
			return err
		}
	}
	return s.change(ctx, func(t *tx) error {
		for _, c := range claims {
			if err := t.hideClaim(by, c); err != nil {
				return err
			}
		}
		return t.record(by, "hide", thing, claims, nil)
	})
}

// EditArticle changes what is known of one of the desk's own articles: title,
// source, address and day of publication. The text stays.
func (s *Store) EditArticle(ctx context.Context, by Actor, id string, revision int, to tv.Article) error {
	return s.change(ctx, func(t *tx) error {
		a, err := t.editable(by, id, revision)
		if err != nil {
			return err
		}
		if to.Published.IsZero() {
			to.Published, to.Undated = a.Published, a.Undated
		}
		after := a.Article
		after.Title, after.Source, after.URL, after.Published, after.Undated = to.Title, to.Source, to.URL, to.Published, to.Undated
		err = t.relisted([]string{a.ID}, func() error {
			day := dayNumber(after.Published)
			if _, err := t.run(`UPDATE articles SET title = ?, source = ?, url = ?, canonical = ?, published = ?, undated = ?, day = ? WHERE key = ?`,
				after.Title, after.Source, after.URL, tv.CanonicalURL(after.URL), after.Published, after.Undated, day, a.key); err != nil {
				return err
			}
			if _, err := t.run(`UPDATE claims SET as_of = ? WHERE article = ? AND as_of = ?`, after.Published, a.key, a.Published); err != nil {
				return err
			}
			_, err := t.run(`UPDATE article_shows SET day = ? WHERE article = ? AND day <> ?`, day, a.key, day)
			return err
		})
		if err != nil {
			return err
		}
		return t.revised(by, a, "edit", a.Article, after)
	})
}

// MergeArticles takes an article back because another tells the same: that one
// goes on answering.
func (s *Store) MergeArticles(ctx context.Context, by Actor, id, into string) error {
	return s.change(ctx, func(t *tx) error {
		a, err := t.article(by.desk(), id)
		if errors.Is(err, errNone) {
			return &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("There is no article %q on this desk.", id), Hint: "List the articles to see those there are."}
		}
		if err != nil {
			return err
		}
		kept, _, err := t.reachable(by, into)
		if err != nil {
			return err
		}
		switch {
		case a.ID == kept.ID:
			return &tv.Error{Kind: tv.Invalid, Message: "That is one article already.", Hint: "Name the one to take back, and the one that stays."}
		case kept.State != tv.Published:
			return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("The article that is to stay answers nobody: it is %s.", stateWord(kept.State)), Hint: "Publish it first."}
		case a.State != tv.Published && a.State != tv.Draft:
			return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("That article is %s already.", stateWord(a.State)), Hint: "Nothing was changed."}
		}
		if a.State == tv.Published {
			if err := t.delist(a); err != nil {
				return err
			}
		}
		if err := t.state(a.key, tv.Retracted, true); err != nil {
			return err
		}
		return t.record(by, "merge", "article:"+a.ID, a.Article, kept.Article)
	})
}

// SettleTitle says what a name in a draft is: another name of a show that is known
// (its id), a show that is made with the draft (the zero id and its name), or none
// (the zero Show). The claims about it that were read are added.
func (s *Store) SettleTitle(ctx context.Context, by Actor, article string, revision int, name string, is tv.Show, claims []tv.Claim) error {
	return s.change(ctx, func(t *tx) error {
		a, err := t.draft(by, article, revision)
		if err != nil {
			return err
		}
		if err := t.title(by, a, name, is); err != nil {
			return err
		}
		for _, c := range claims {
			var known *tv.Error
			if err := t.fileMissed(a, &c); err != nil && !(errors.As(err, &known) && known.Kind == tv.Invalid) {
				return err // what is there already, or does not stand in the text, is left
			}
		}
		if _, err := t.run(`DELETE FROM unsettled WHERE article = ? AND name = ?`, a.key, name); err != nil {
			return err
		}
		return t.revised(by, a, "settle", name, is.Name)
	})
}

func (t *tx) title(by Actor, a articleRow, name string, is tv.Show) error {
	switch {
	case is.ID != "":
		return t.nameShow(by, is.ID, name)
	case is.Name != "":
		_, err := t.run(`INSERT INTO proposed_shows (article, id, name, network, year, about, names) VALUES (?, ?, ?, '', 0, '', '[]') ON CONFLICT DO NOTHING`, a.key, names.Slug(is.Name), is.Name)
		return err
	}
	return nil
}
