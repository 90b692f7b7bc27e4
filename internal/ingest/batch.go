package ingest

import (
	"cmp"
	"context"
	"errors"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"backlot/internal/glean"
	"backlot/internal/library"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// Tally is what became of everything that was to be brought in. Of what was there
// already, some may wait for review though it was to answer.
type Tally struct{ New, There, Failed, Waiting int }

// together is how many articles are read at once and brought in together.
const together = 512

// All brings in files, of which one whose name ends in .jsonl has an article on each
// line. What is there already is skipped: whatever stopped an import, it is gone on
// with by starting it again. Each is called for everything new and every failure, in
// order, after it is saved; of failures the error is what a person reads. Counted is
// called for whatever is done with, and may be nil. All gives an error only where it
// cannot go on.
func (i Import) All(ctx context.Context, files []string, each func(Imported, error), counted func()) (Tally, error) {
	q := queue{Import: i, each: each, counted: counted}
	for len(files) > 0 {
		path, n := files[0], 1
		var err error
		switch {
		case isShow(path):
			for n < min(len(files), together) && isShow(files[n]) {
				n++
			}
			if err = q.flush(ctx); err == nil {
				err = i.shows(ctx, files[:n], q.tell)
				q.known = learning{} // names may have gone
			}
		case isDesk(path):
			if err = q.flush(ctx); err == nil {
				q.tell(i.desk(ctx, path))
				q.known = learning{}
			}
		case strings.HasSuffix(path, lineFile):
			err = q.lines(ctx, path)
		default:
			err = q.put(ctx, i.file(path))
		}
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return q.tally, err
		}
		files = files[n:]
	}
	return q.tally, q.flush(ctx)
}

// pending is an article on its way into the store.
type pending struct {
	name    string // of the file, and the line
	article library.Article
	publish bool
	retract bool // once it is published
	reading Reading
	there   bool
	state   tv.ArticleState // in which it is there
	err     error
}

// queue has articles read while those before them are brought in. Each is read
// with what was known at the same point of the same files on any machine.
type queue struct {
	Import
	each    func(Imported, error)
	counted func()
	tally   Tally
	known   learning
	next    []pending // to be read
	read    []pending // to be brought in
}

func (q *queue) tell(done Imported, err error) {
	if q.counted != nil {
		q.counted()
	}
	switch {
	case errors.Is(err, sqlite.ErrThere), err == nil && done.Same:
		q.tally.There++
	case err != nil:
		q.tally.Failed++
		q.each(done, err)
	default:
		q.tally.New++
		q.each(done, nil)
	}
}

// put queues one article.
func (q *queue) put(ctx context.Context, p pending) error {
	if q.next = append(q.next, p); len(q.next) < together {
		return nil
	}
	return q.step(ctx)
}

// flush brings in all that is queued.
func (q *queue) flush(ctx context.Context) error {
	if err := q.step(ctx); err != nil {
		return err
	}
	return q.step(ctx)
}

// step has the articles that wait read, and brings in those read before meanwhile.
func (q *queue) step(ctx context.Context) error {
	if err := q.known.learn(ctx, q.Store, q.Actor.Desk); err != nil {
		return err
	}
	known, done := q.known.Library, make(chan error, 1)
	go func() { done <- q.prepare(ctx, known, q.next) }()
	err := errors.Join(q.enter(ctx, q.read), <-done)
	q.read, q.next = q.next, nil
	return err
}

// prepare has articles read, several at once, but for those that are there already.
func (i Import) prepare(ctx context.Context, known glean.Library, list []pending) error {
	ids := make([]string, len(list))
	for n, p := range list {
		ids[n] = tv.ArticleID(cmp.Or(i.Actor.Desk, tv.SharedDesk), p.article.URL, p.article.Text)
	}
	there, err := i.Store.Any(ctx, ids)
	if err != nil {
		return err
	}
	var next atomic.Int64
	var readers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		readers.Go(func() {
			for n := int(next.Add(1)) - 1; n < len(list) && ctx.Err() == nil; n = int(next.Add(1)) - 1 {
				p := &list[n]
				if p.err == nil && there[ids[n]] {
					p.state, p.err = i.Store.Has(ctx, i.Actor.Desk, p.article.URL, p.article.Text)
					p.there = p.state != ""
				}
				if p.err == nil {
					p.err = inFile(p.name, i.look(ctx, known, p))
				}
			}
		})
	}
	readers.Wait()
	return nil
}

// look reads an article that is not there already. One that is there is read anew where
// the call says more of shows than the article and nothing was found in it before: it
// counts as new where something is found now.
func (i Import) look(ctx context.Context, known glean.Library, p *pending) (err error) {
	if p.there {
		again := i.NewShows || len(i.Shows) > 0
		if again {
			again, err = i.Store.Unclaimed(ctx, i.Actor.Desk, p.article.URL, p.article.Text)
		}
		if err != nil || !again {
			return err
		}
	}
	p.reading, err = read(known, p.article, i.NewShows)
	p.there = p.there && len(p.reading.Entry.Claims) == 0
	return err
}

// enter brings in what was read, in order, in one transaction.
func (q *queue) enter(ctx context.Context, list []pending) error {
	var entries []sqlite.Entering
	for _, p := range list {
		if p.err == nil && !p.there {
			entries = append(entries, sqlite.Entering{Entry: p.reading.Entry, Publish: p.publish})
		}
	}
	entered, err := q.Store.Enter(ctx, q.Actor, entries)
	if err != nil {
		return err
	}
	for _, p := range list {
		done := Imported{File: p.name}
		switch {
		case p.there:
			if p.publish && p.state == tv.Draft {
				q.tally.Waiting++
			}
			q.tell(done, sqlite.ErrThere)
		case p.err != nil:
			q.tell(done, p.err)
		default:
			q.tell(q.entered(ctx, p, entered[0]))
			entered = entered[1:]
		}
	}
	return nil
}

// entered is what became of an article.
func (i Import) entered(ctx context.Context, p pending, e sqlite.Entered) (done Imported, err error) {
	done = Imported{File: p.name, Article: e.Article, Claims: len(p.reading.Entry.Claims), Published: p.publish}
	if e.Err != nil {
		if errors.Is(e.Err, sqlite.ErrThere) {
			return done, e.Err
		}
		return done, inFile(p.name, e.Err)
	}
	for _, s := range p.reading.Found {
		if !s.Known && !i.NewShows {
			done.Proposed = append(done.Proposed, s.Name)
		}
	}
	if p.retract {
		done.Retracted = true
		err = inFile(p.name, i.Store.Retract(ctx, i.Actor, e.Article.ID))
	}
	return done, err
}
