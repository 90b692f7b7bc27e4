package score

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"backlot/internal/answer"
	"backlot/internal/bot"
	"backlot/internal/ingest"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// desk keeps the stores that questions are asked of.
type desk struct {
	dir   string        // of the stores; thrown away at the end
	lists fs.FS         // networks and outlets; its shows and articles stay out
	model *answer.Model // by which questions are answered; nil is the one that is built in
	last  tv.Date
	n     atomic.Int64 // of the stores so far
}

var operator = sqlite.Actor{Desk: tv.SharedDesk, User: "operator"}

func newDesk(set []Gold, lists fs.FS) (*desk, error) {
	dir, err := os.MkdirTemp("", "backlot-score-")
	if err != nil {
		return nil, err
	}
	d := &desk{dir: dir, lists: lists, last: "2026-01-01"}
	for _, g := range set {
		if g.Article.Published.Compare(d.last) > 0 {
			d.last = g.Article.Published
		}
	}
	return d, nil
}

func (d *desk) close() { _ = os.RemoveAll(d.dir) } // it is in the system's folder for such files

// open makes an empty store, but for the networks and outlets, and a bot on it
// that takes it to be the day on which the last article of the set was published.
func (d *desk) open(ctx context.Context) (*bot.Bot, error) {
	path := filepath.Join(d.dir, fmt.Sprintf("%d.db", d.n.Add(1)))
	now := func() time.Time { return d.last.Last().Add(12 * time.Hour) }
	store, err := sqlite.Open(ctx, path, now)
	if err != nil {
		return nil, err
	}
	if _, err := ingest.Starter(ctx, store, d.lists, false); err != nil {
		return nil, errors.Join(err, store.Close())
	}
	return &bot.Bot{Store: store, Model: d.model, Now: now}, nil
}

// bring imports an article as "import --publish --new-shows" does.
func (d *desk) bring(ctx context.Context, b *bot.Bot, g Gold) error {
	in := ingest.Import{Store: b.Store, Actor: operator, Today: d.last, Publish: true, NewShows: true}
	_, err := in.File(ctx, g.Path)
	return err
}

// bringReviewed adds an article with the claims of gold, as if an editor had
// corrected every one.
func (d *desk) bringReviewed(ctx context.Context, b *bot.Bot, g Gold) error {
	a, err := ingest.Paste{Title: g.Article.Title, Source: g.Article.Source, Address: g.Article.URL, Date: string(g.Article.Published), Text: g.Article.Text}.Article(d.last)
	if err != nil {
		return err
	}
	a.Shows = nil
	for _, name := range g.shows() {
		a.Shows = append(a.Shows, "new:"+name)
	}
	for _, c := range g.Claims {
		if c.Start != nowhere {
			a.Claims = append(a.Claims, c)
		}
	}
	reading, err := ingest.Read(ctx, b.Store, operator.Desk, a, false)
	if err != nil {
		return err
	}
	added, err := b.Store.Add(ctx, operator, reading.Entry)
	if err != nil {
		return err
	}
	_, err = b.Store.Publish(ctx, operator, added.ID, 0)
	return err
}

// shows lists the shows of an article's claims, each once.
func (g Gold) shows() (list []string) {
	seen := map[string]bool{}
	for _, c := range g.Claims {
		if !seen[bare(c.ShowName)] {
			seen[bare(c.ShowName)] = true
			list = append(list, c.ShowName)
		}
	}
	return list
}

// day is the one on which a question about an article is asked: that of its
// publication.
func (d *desk) day(g Gold) tv.Date {
	if g.Article.Published.IsZero() {
		return d.last
	}
	return g.Article.Published
}
