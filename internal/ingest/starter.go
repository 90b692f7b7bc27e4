package ingest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"

	"backlot/internal/library"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// Origins of what the store is loaded with at start.
const (
	starterOrigin = "starter"
	listsOrigin   = "lists"
)

// Starter brings the store up to the library in fsys: its lists of networks and
// outlets always, its shows and articles where wanted. A version that is loaded
// already costs no more than reading the files; a newer one changes nothing
// that people have changed. It says what it did, or nothing where there was
// nothing to do.
func Starter(ctx context.Context, store *sqlite.Store, fsys fs.FS, wanted bool) (string, error) {
	origin := listsOrigin
	if wanted {
		origin = starterOrigin
	}
	version, err := fingerprint(fsys)
	if err != nil {
		return "", err
	}
	lib, err := library.Load(fsys)
	if err != nil {
		return "", fmt.Errorf("the starter library does not read: %w", err)
	}
	b := sqlite.Batch{Origin: origin, Version: version, Networks: lib.Networks, Outlets: lib.Outlets}
	if wanted {
		if err := fillBatch(&b, lib); err != nil {
			return "", err
		}
	}
	report, err := store.Load(ctx, b)
	if err != nil || report == (sqlite.LoadReport{}) {
		return "", err
	}
	return fmt.Sprintf("the library that comes with me is loaded: %d new, %d changed, %d kept as they were, %d removed",
		report.Added, report.Changed, report.Kept, report.Removed), nil
}

// fillBatch puts a library's shows and articles into a batch.
func fillBatch(b *sqlite.Batch, lib library.Library) error {
	var errs []error
	for _, s := range lib.Shows {
		b.Shows = append(b.Shows, s.Show)
		b.People = append(b.People, s.People...)
		for _, c := range s.Characters {
			c.Show = s.ID
			b.Characters = append(b.Characters, c)
		}
	}
	for _, a := range lib.Articles {
		if a.Published.IsZero() {
			errs = append(errs, &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("The article %q has no date.", a.Title), Hint: "Give the day it was published."})
		}
		b.Entries = append(b.Entries, sqlite.Entry{Article: a.Article, Shows: a.Shows, Claims: a.Claims})
	}
	return errors.Join(errs...)
}

// fingerprint is the version of a library: a hash of all its files.
func fingerprint(fsys fs.FS) (string, error) {
	h := sha256.New()
	err := fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(fsys, path)
		fmt.Fprintf(h, "%s %d\n", path, len(b))
		h.Write(b)
		return err
	})
	return hex.EncodeToString(h.Sum(nil)[:8]), err
}
