package sqlite

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"backlot/internal/tv"
)

// Record is what a catalogue says of a show, as an article to be published at
// once. Its one show is known, or in NewShows.
type Record struct {
	Entry
	Number   int // by which the catalogue knows the show
	Episodes []Episode
	Names    []Called // of the show, beside its own
}

// Called is a name, and the line that gives it.
type Called struct{ Name, Quote string }

// Episode is one episode of a show, as a record tells of it.
type Episode struct {
	Season, Number int // Number is 0 for a special
	Title          string
	Day            tv.Date
	At             time.Time // zero where only the day is known
	Quote          string
	Start, End     int // of Quote, in the record's text
}

// Recorded is what became of a record.
type Recorded struct {
	Filed
	New     bool // there was none before
	Changed bool // it says something else than the one before
}

// Record publishes what a catalogue says of a show: as a new article, or as a new
// version of the one that has it already on the actor's desk. A record that says
// what it said before changes nothing. What editors did stays: a record that they
// retracted is Invalid, a name that they took away does not come back, and their
// corrections lead (tv.Weigh). The journal has only what was made with it: a record is
// taken back as a whole.
func (s *Store) Record(ctx context.Context, by Actor, r Record) (done Recorded, err error) {
	if r.Entry, err = r.ready(by.desk(), tv.DayOf(s.now())); err != nil {
		return done, err
	}
	err = s.change(ctx, func(t *tx) error {
		old, err := t.recordOf(by.desk(), r)
		switch {
		case errors.Is(err, errNone):
			done.New, done.Changed = true, true
			return t.firstRecord(by, r)
		case err != nil:
			return err
		case old.State == Discarded:
			done.New, done.Changed = true, true
			if err := t.pause(func() error { return t.remove(old.key) }); err != nil {
				return err
			}
			return t.firstRecord(by, r)
		case old.State != tv.Published:
			return &tv.Error{Kind: tv.Invalid, Message: "What the catalogue says of that show is here, and an editor has taken it back.", Hint: "Restore it if it is wanted again.", Candidates: []tv.Candidate{{ID: old.ID, Name: old.Title}}}
		}
		done.Changed, err = t.nextRecord(by, old, &r)
		return err
	})
	if err != nil {
		return done, err
	}
	done.Filed, err = s.Article(ctx, by.desk(), r.ID)
	return done, err
}

// recordOf finds the record that a desk has of a show in the catalogue.
func (t *tx) recordOf(desk string, r Record) (articleRow, error) {
	a, err := one(query(t.ctx, t, scanArticleRow, `SELECT`+articleRowColumns+`FROM catalogue c JOIN articles a ON a.key = c.article
		WHERE c.number = ? AND a.desk = ? AND a.state <> 'discarded'`, r.Number, desk))
	if errors.Is(err, errNone) {
		return t.article(desk, r.ID)
	}
	return a, err
}

func (t *tx) firstRecord(by Actor, r Record) error {
	f, err := t.filing(by.desk(), "")
	if err != nil {
		return err
	}
	r.AddedBy = by.User
	if err := f.fileDraft(r.Entry, ""); err != nil {
		return err
	}
	a, err := t.article(by.desk(), r.ID)
	if err != nil {
		return err
	}
	if _, err := f.publish(a); err != nil {
		return err
	}
	if err := f.listed(a, r, ""); err != nil {
		return err
	}
	a.State = tv.Published
	if err := t.madeWith("articles", r.ID, r.ID); err != nil {
		return err
	}
	return t.record(by, "import", "article:"+r.ID, nil, a.Article)
}

// nextRecord puts a record in the place of the one before, if it says anything
// else, and tells whether it does. The version before is kept, older ones go.
func (t *tx) nextRecord(by Actor, old articleRow, r *Record) (changed bool, err error) {
	before, err := one(query(t.ctx, t, word, `SELECT text FROM article_versions WHERE article = ? AND version = ?`, old.key, old.Version))
	if err != nil {
		return false, err
	}
	f, err := t.filing(by.desk(), "")
	if err != nil {
		return false, err
	}
	id := old.ID
	defer func() { r.Entry.Article.ID = id }()
	if before == r.Text {
		return false, t.asked(old.key, r.Number)
	}
	r.Entry.Article.ID = tv.ArticleID(by.desk(), "", r.URL+"\n"+r.Text)
	if err := f.fileDraft(r.Entry, id); err != nil {
		return false, err
	}
	draft, err := t.article(by.desk(), r.ID)
	if err != nil {
		return false, err
	}
	if _, _, err := f.release(draft); err != nil {
		return false, err
	}
	if err := t.pause(func() error { return t.remove(draft.key) }); err != nil { // a catalogue's text is no editor's draft
		return false, err
	}
	now, err := t.article(by.desk(), id)
	if err != nil {
		return false, err
	}
	if err := f.listed(now, *r, before); err != nil {
		return false, err
	}
	if _, err := t.run(`DELETE FROM article_versions WHERE article = ? AND version < ?`, now.key, now.Version-1); err != nil {
		return false, err
	}
	if err := t.madeWith("records", id+"/"+decimal(int64(now.Version)), id); err != nil {
		return false, err
	}
	return true, t.record(by, "import", "article:"+id, old.Article, now.Article)
}

// asked notes that a record is what the catalogue says now.
func (t *tx) asked(article int64, number int) error {
	_, err := t.run(`INSERT INTO catalogue (article, number, asked) VALUES (?, ?, ?)
		ON CONFLICT (article) DO UPDATE SET number = excluded.number, asked = excluded.asked`, article, number, moment(t.now))
	return err
}

// listed writes the episodes of a record and the names of its show, but for those
// that the record before had: whoever took one away meant it.
func (f *filing) listed(a articleRow, r Record, before string) error {
	if err := f.asked(a.key, r.Number); err != nil {
		return err
	}
	if len(r.Shows) != 1 {
		return fmt.Errorf("a record of %d shows", len(r.Shows))
	}
	show, err := f.show(r.Shows[0])
	if err != nil {
		return err
	}
	for _, e := range r.Episodes {
		var at any
		if !e.At.IsZero() {
			at = moment(e.At)
		}
		if _, err := f.run(`INSERT INTO episodes (article, version, show, season, number, title, day, at, quote, from_byte, to_byte) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			a.key, a.Version, show.key, e.Season, e.Number, e.Title, e.Day, at, e.Quote, e.Start, e.End); err != nil {
			return err
		}
	}
	var fresh []string
	for _, n := range r.Names {
		_, err := f.show(n.Name)
		if errors.Is(err, errNone) && !strings.Contains(before, n.Quote+"\n") {
			fresh = append(fresh, n.Name) // no other show that the desk reads is called so
		} else if err != nil && !errors.Is(err, errNone) {
			return err
		}
	}
	return f.otherNames("show", show.key, show.name, fresh)
}
