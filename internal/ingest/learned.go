package ingest

import (
	"context"
	"io/fs"
	"math"
	"slices"
	"strings"

	"backlot/internal/glean"
	"backlot/internal/library"
	"backlot/internal/names"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// Learned is what an article on a desk is gleaned with.
func Learned(ctx context.Context, store *sqlite.Store, desk string) (glean.Library, error) {
	k, err := store.Known(ctx, desk)
	if err != nil {
		return glean.Library{}, err
	}
	lib := glean.Library{Index: k.Index, Shows: k.Shows, People: k.People, Characters: k.Characters, Networks: k.Networks, Outlets: k.Outlets}
	for _, p := range k.Parts {
		lib.Parts = append(lib.Parts, glean.Part(p))
	}
	return lib, nil
}

// learnedFor is what one article is gleaned with: of who plays whom, what is known of
// the shows that are named in it.
func learnedFor(ctx context.Context, store *sqlite.Store, desk string, a library.Article) (glean.Library, error) {
	k, err := store.Lists(ctx)
	if err != nil {
		return glean.Library{}, err
	}
	lib := glean.Library{Networks: k.Networks, Outlets: k.Outlets}
	if lib.Index, err = store.Names(ctx, desk); err != nil {
		return lib, err
	}
	var shows []string
	for _, s := range lib.Index.Spot(strings.Join(slices.Concat(a.Shows, []string{a.Title, a.Text}), "\n\n")) {
		for _, e := range s.Entries {
			if e.Kind == names.Show {
				shows = append(shows, e.ID)
			}
		}
	}
	slices.Sort(shows)
	parts, err := store.PartsOf(ctx, desk, slices.Compact(shows))
	for _, p := range parts {
		lib.Parts = append(lib.Parts, glean.Part(p))
	}
	return lib, err
}

// with is a library with the shows that come with an article: of what is called alike,
// they are meant.
func with(lib glean.Library, fresh []tv.Show) glean.Library {
	if len(fresh) == 0 {
		return lib
	}
	var more []names.Entry
	for _, s := range fresh {
		more = append(more, names.Entry{Kind: names.Show, ID: s.ID, Name: s.Name, Main: true, Weight: math.MaxInt})
	}
	lib.Index = lib.Index.With(more)
	return lib
}

// learning is what the articles of an import are gleaned with, one lot after another:
// what the lots before have made is learned, and the rest not read again.
type learning struct {
	glean.Library
	seen  sqlite.Seen
	begun bool
}

func (l *learning) learn(ctx context.Context, store *sqlite.Store, desk string) (err error) {
	if !l.begun {
		if l.seen, err = store.Seen(ctx); err != nil {
			return err
		}
		l.Library, err = Learned(ctx, store, desk)
		l.begun = err == nil
		return err
	}
	newer, seen, err := store.Newer(ctx, desk, l.seen)
	if err != nil {
		return err
	}
	l.seen = seen
	if len(newer.Names) > 0 {
		l.Index = l.Index.With(newer.Names)
	}
	for _, p := range newer.Parts {
		l.Parts = append(l.Parts, glean.Part(p))
	}
	return nil
}

// StarterLibrary is what an article is gleaned with where there is no database.
func StarterLibrary(fsys fs.FS) (glean.Library, error) {
	lib, err := library.Load(fsys)
	if err != nil {
		return glean.Library{}, err
	}
	out := glean.Library{Networks: lib.Networks, Outlets: lib.Outlets}
	seen := map[string]bool{}
	for _, s := range lib.Shows {
		out.Shows = append(out.Shows, s.Show)
		for _, p := range s.People {
			if !seen[p.ID] {
				seen[p.ID] = true
				out.People = append(out.People, p)
			}
		}
		for _, c := range s.Characters {
			c.Show = s.ID
			out.Characters = append(out.Characters, c)
		}
	}
	return out, nil
}
