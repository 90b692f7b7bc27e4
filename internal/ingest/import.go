package ingest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"backlot/internal/library"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// Import is how files are brought in.
type Import struct {
	Store    *sqlite.Store
	Actor    sqlite.Actor
	Today    tv.Date
	Shows    []string // as typed, for files that name none
	Source   string   // the outlet, for files that name none
	Publish  bool     // let them answer at once, else they wait for review
	NewShows bool     // make shows that are only found in a text
}

// Imported is what became of one file.
type Imported struct {
	File      string
	Article   tv.Article
	Claims    int
	Proposed  []string // shows found in the text that nobody here knows
	Published bool
	Retracted bool
	Same      bool   // it is here already, as the file has it
	Show      string // the show, of a file that names a show instead of telling news
}

// Files lists the files below paths: a folder's .txt and .jsonl files, in the order of
// their names, show files before articles. A path that is not there is an error
// naming it.
func Files(paths []string) ([]string, error) {
	var files []string
	var errs []error
	for _, p := range paths {
		info, err := os.Stat(p)
		if err != nil {
			errs = append(errs, &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("There is no file or folder %s.", p), Hint: "Check the path.", Err: err})
			continue
		}
		if !info.IsDir() {
			files = append(files, p)
			continue
		}
		var below []string
		err = filepath.WalkDir(p, func(path string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && (strings.HasSuffix(path, ".txt") || strings.HasSuffix(path, lineFile)) {
				below = append(below, path)
			}
			return err
		})
		if err == nil && len(below) == 0 {
			err = &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("There is no article in the folder %s.", p), Hint: "Of a folder I take the files that end in .txt or .jsonl; name others one by one."}
		}
		errs = append(errs, err)
		sort.SliceStable(below, func(i, j int) bool { return turn(below[i]) < turn(below[j]) })
		files = append(files, below...)
	}
	return files, errors.Join(errs...)
}

// turn orders files: what a desk says before the shows, and those before articles.
func turn(path string) int {
	switch {
	case isDesk(path):
		return 0
	case isShow(path):
		return 1
	}
	return 2
}

// isShow reports whether a file names a show: it lies in a folder "shows", as in
// an export.
func isShow(path string) bool { return filepath.Base(filepath.Dir(path)) == "shows" }

// File brings in one file. The error is what a person reads, with the file's
// name in it; nothing of the file is kept then.
func (i Import) File(ctx context.Context, path string) (Imported, error) {
	done := Imported{File: path, Same: true} // unless something is told of it
	var wrong error
	_, err := i.All(ctx, []string{path}, func(d Imported, e error) { done, wrong = d, e }, nil)
	if err != nil {
		return done, err
	}
	return done, wrong
}

// readFile reads a file up to what an article may have, and a little more so
// that the library can tell that it is too long.
func readFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, &tv.Error{Kind: tv.Unavailable, Message: fmt.Sprintf("%s cannot be read.", path), Hint: "Check that it is a file and that you may read it.", Err: err}
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, 4*library.MaxText))
	if err != nil {
		return nil, &tv.Error{Kind: tv.Unavailable, Message: fmt.Sprintf("%s cannot be read.", path), Hint: "Check that it is a file and that you may read it.", Err: err}
	}
	return b, nil
}

// inFile puts the file's name before what a person reads.
func inFile(path string, err error) error {
	var e *tv.Error
	if !errors.As(err, &e) {
		if err == nil {
			return nil
		}
		return fmt.Errorf("%s: %w", path, err)
	}
	named := *e
	named.Message = path + ": " + e.Message
	return &named
}
