// Package library reads and writes what Backlot knows as text that a person can
// edit: articles with their reviewed claims, the names of shows and people, the
// lists of networks and outlets. The starter library, import and export all
// have this form.
//
// It knows forms, and nothing of the store, of desks, or of which claim leads.
// It is pure: text goes in, values come out, and the same value is written as
// the same text. Every mistake names its file and line and says what to do.
package library

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"backlot/internal/tv"
)

// Where a library keeps its parts, as paths within the file system that [Load]
// is given.
const (
	showFiles    = "starter/shows/*.txt"
	articleFiles = "starter/articles/*.txt"
	networkFile  = "networks.txt"
	outletFile   = "outlets.txt"
)

// Library is a whole library: who and what is called how, and what is asserted.
type Library struct {
	Shows    []Show
	Articles []Article
	Networks []tv.Network
	Outlets  []tv.Outlet
}

// Load reads a whole library, each part in the order of its file names. The
// error joins every [Mistake] there is; what could be read is returned beside it.
func Load(fsys fs.FS) (Library, error) {
	var (
		l loading
		b []byte
	)
	for _, file := range l.glob(fsys, showFiles) {
		if b = l.read(fsys, file); b != nil {
			s, err := ParseShow(file, b)
			l.show(file, s, err)
		}
	}
	for _, file := range l.glob(fsys, articleFiles) {
		if b = l.read(fsys, file); b != nil {
			a, err := ParseArticle(file, b)
			l.article(file, a, err)
		}
	}
	var err error
	if b = l.read(fsys, networkFile); b != nil {
		l.lib.Networks, err = ParseNetworks(networkFile, b)
		l.errs = append(l.errs, err)
	}
	if b = l.read(fsys, outletFile); b != nil {
		l.lib.Outlets, err = ParseOutlets(outletFile, b)
		l.errs = append(l.errs, err)
	}
	return l.lib, errors.Join(l.errs...)
}

// loading is a library as far as it has been read. Shows come before articles.
type loading struct {
	lib   Library
	errs  []error
	ids   map[string]string // file by a show's id
	names map[string]bool   // first names of shows
	urls  map[string]string // file by an article's address
}

func (l *loading) glob(fsys fs.FS, pattern string) []string {
	files, err := fs.Glob(fsys, pattern)
	if err == nil && len(files) == 0 {
		err = Mistake{File: pattern, Message: "there is no such file.", Hint: "A library has at least one show and one article."}
	}
	l.errs = append(l.errs, err)
	return files
}

func (l *loading) read(fsys fs.FS, file string) []byte {
	b, err := fs.ReadFile(fsys, file)
	if err != nil {
		l.errs = append(l.errs, Mistake{File: file, Message: "the file cannot be read.", Hint: "See that it is there.", Err: err})
		return nil
	}
	return b
}

func (l *loading) show(file string, s Show, err error) {
	if err != nil {
		l.errs = append(l.errs, err)
		return
	}
	if l.ids == nil {
		l.ids, l.names = map[string]string{}, map[string]bool{}
	}
	if other := l.ids[s.ID]; other != "" {
		l.errs = append(l.errs, Mistake{File: file, Line: 1, Message: fmt.Sprintf("the show %q is in %s already.", s.Name, other), Hint: "Keep one of the two."})
		return
	}
	if base := strings.TrimSuffix(path.Base(file), ".txt"); base != s.ID {
		l.errs = append(l.errs, Mistake{File: file, Line: 1, Message: fmt.Sprintf("the file of %q is not named after it.", s.Name), Hint: "Call it " + s.ID + ".txt."})
	}
	l.ids[s.ID], l.names[s.Name] = file, true
	l.lib.Shows = append(l.lib.Shows, s)
}

func (l *loading) article(file string, a Article, err error) {
	if err != nil {
		l.errs = append(l.errs, err)
		return
	}
	if l.urls == nil {
		l.urls = map[string]string{}
	}
	if other := l.urls[a.URL]; other != "" && a.URL != "" {
		l.errs = append(l.errs, Mistake{File: file, Line: 1, Message: fmt.Sprintf("the address %s is that of %s already.", a.URL, other), Hint: "Keep one of the two."})
		return
	}
	l.urls[a.URL] = file
	for i, c := range a.Claims {
		if !l.names[c.ShowName] && !a.names(c.ShowName) {
			l.errs = append(l.errs, Mistake{File: file, Line: a.claimLine(i), Message: fmt.Sprintf("there is no show %q.", c.ShowName),
				Hint: "Name it as its own file does, or in a line \"show: \" of this article."})
		}
	}
	l.lib.Articles = append(l.lib.Articles, a)
}
