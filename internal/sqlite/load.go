package sqlite

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"backlot/internal/tv"
)

// Batch is a library to be loaded in one transaction: the starter, or an import.
type Batch struct {
	// Origin names a library that is loaded again when it has a newer Version:
	// what it brought and nobody touched is then changed with it. Without an
	// Origin what is there already simply stays.
	Origin, Version string

	By         Actor // the zero Actor is the operator, on the shared desk
	Shows      []tv.Show
	People     []tv.Person
	Characters []tv.Character // Show is the id or the name of one that is known or in Shows
	Networks   []tv.Network
	Outlets    []tv.Outlet
	Entries    []Entry // published at once
}

// LoadReport counts articles. All are 0 where the same version was loaded before.
type LoadReport struct {
	Added   int
	Changed int
	Kept    int // there already: the same, or touched by people, or theirs
	Removed int // not in this version any more
}

// Load puts a library into the store, whole or not at all. A version that is
// loaded already costs one look and changes nothing.
func (s *Store) Load(ctx context.Context, b Batch) (LoadReport, error) {
	var r LoadReport
	if b.Origin != "" {
		had, err := one(query(ctx, s.read, word, `SELECT version FROM loads WHERE origin = ?`, b.Origin))
		if err == nil && had == b.Version {
			return r, nil
		}
		if err != nil && !errors.Is(err, errNone) {
			return r, err
		}
	}
	err := s.change(ctx, func(t *tx) error {
		f, err := t.filing(b.By.desk(), b.Origin)
		if err != nil {
			return err
		}
		l := loading{filing: f, batch: b, shows: map[string]bool{}, people: map[string]bool{}, characters: map[string]bool{}}
		if err := t.pause(func() error { return t.inBulk(l.load) }); err != nil {
			return err
		}
		r = l.report
		return nil
	})
	return r, err
}

// loading is a batch on its way. What it has met of each kind is kept, so that
// what is gone from the library can be told.
type loading struct {
	*filing
	batch                     Batch
	report                    LoadReport
	shows, people, characters map[string]bool // by key
	articles                  []string
}

func (l *loading) load() error {
	for _, step := range []func() error{l.loadShows, l.loadPeople, l.loadCharacters, l.loadLists, l.loadEntries} {
		if err := step(); err != nil {
			return err
		}
	}
	if l.origin != "" {
		if err := l.clear(); err != nil {
			return err
		}
		if _, err := l.run(`INSERT INTO loads (origin, version, at) VALUES (?, ?, ?) ON CONFLICT (origin) DO UPDATE SET version = excluded.version, at = excluded.at`,
			l.origin, l.batch.Version, moment(l.now)); err != nil {
			return err
		}
	}
	return l.record(l.batch.By, "load", "library:"+l.origin, nil, struct {
		Version string
		LoadReport
	}{l.batch.Version, l.report})
}

func (l *loading) loadEntries() error {
	for _, e := range l.batch.Entries {
		e, err := e.ready(l.desk, tv.DayOf(l.now))
		if err != nil {
			return err
		}
		e.AddedBy = cmp.Or(e.AddedBy, l.batch.By.User)
		l.articles = append(l.articles, e.ID)
		if err := l.loadEntry(e); err != nil {
			return fmt.Errorf("article %q: %w", cmp.Or(e.Title, e.ID), err)
		}
		if err := l.putText(mostWaiting); err != nil {
			return err
		}
	}
	return nil
}

// loadEntry adds an article, or changes the one that this library brought before
// and nobody touched.
func (l *loading) loadEntry(e Entry) error {
	digest := e.digest()
	old, err := l.article(l.desk, e.ID)
	switch {
	case errors.Is(err, errNone):
		l.report.Added++
	case err != nil:
		return err
	case l.origin == "" && old.State == Discarded:
		if err := l.remove(old.key); err != nil {
			return err
		}
		l.report.Added++
	case old.touched, old.origin != l.origin, l.origin == "", old.digest == digest:
		l.report.Kept++
		return nil
	default:
		if err := l.withdraw(old); err != nil {
			return err
		}
		l.report.Changed++
	}
	key, err := l.file(e, digest)
	if err != nil {
		return err
	}
	a := articleRow{Article: e.Article, key: key, day: int64(dayNumber(e.Published)), origin: l.origin, entry: &e}
	_, err = l.publish(a)
	return err
}

// digest tells whether a library says the same of an article as before.
func (e Entry) digest() string {
	h := sha256.Sum256([]byte(asJSON([]any{e.Kind, e.Title, e.Source, e.URL, e.Published, e.Text, e.Shows, e.Claims, e.Sentences})))
	return hex.EncodeToString(h[:8])
}

// withdraw takes an article out of everything it is in.
func (l *loading) withdraw(a articleRow) error {
	if a.State == tv.Published {
		if err := l.unindex(a.key); err != nil {
			return err
		}
		if err := l.count(a, -1); err != nil {
			return err
		}
	}
	return l.remove(a.key)
}
