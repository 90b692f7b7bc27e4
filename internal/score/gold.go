// Package score holds the gold set, articles with the claims that a careful
// editor marks in them and the questions that members would ask, and says how
// well the reader and the answers do on it.
//
// It knows what counts as the same claim and as a right answer, and the figures
// made of that. It does not know the rules that are scored. The form of the gold
// set and every figure are explained in testdata/README.md.
package score

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"backlot/internal/library"
	"backlot/internal/tv"
)

// Gold is one article with what is in it.
type Gold struct {
	ID        string
	Path      string // of the article's file; "" where the text comes from elsewhere
	Article   library.Article
	Claims    []tv.Claim
	Questions []Question
}

// Question is what a member would ask, and what makes an answer right.
type Question struct {
	Q          string       `json:"q"`
	Show       string       `json:"show"` // the default show of the channel it is asked in; "" where there is none
	Kind       string       `json:"kind"`
	Answerable bool         `json:"answerable"`
	Expect     []string     `json:"expect"` // one of these is in a right answer
	Forbid     []string     `json:"forbid"` // none of these is
	Certainty  tv.Certainty `json:"certainty"`
}

// annotation is what ID.json holds.
type annotation struct {
	Claims    []json.RawMessage `json:"claims"`
	Questions []Question        `json:"questions"`
}

// marker is a file that says of a folder that its single errors are not to be read.
const marker = "TEST"

// Sealed reports whether only the totals of a folder are to be seen: it is named
// "test", or holds a file TEST.
func Sealed(dir string) bool {
	abs, err := filepath.Abs(dir)
	if err == nil && filepath.Base(abs) == "test" {
		return true
	}
	_, err = os.Stat(filepath.Join(dir, marker))
	return err == nil
}

// Load reads a folder of pairs ID.txt and ID.json, in the order of their names.
// The error joins what is wrong with files; the others are there all the same.
func Load(dir string) ([]Gold, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(paths) == 0 {
		return nil, &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("There is no gold article in %s.", dir), Hint: "Give a folder that holds pairs ID.txt and ID.json.", Err: err}
	}
	sort.Strings(paths)
	var set []Gold
	var errs []error
	for _, p := range paths {
		g, err := loadPair(p)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		set = append(set, g)
	}
	return set, errors.Join(errs...)
}

func loadPair(path string) (Gold, error) {
	base := strings.TrimSuffix(path, ".json")
	g := Gold{ID: filepath.Base(base), Path: base + ".txt"}
	text, err := os.ReadFile(g.Path)
	if err != nil {
		return g, &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("%s has no article beside it.", path), Hint: "Put " + filepath.Base(g.Path) + " there, or take the file away.", Err: err}
	}
	if g.Article, err = library.ParseArticle(g.Path, text); err != nil {
		return g, err
	}
	return g, g.annotate(path)
}

// annotate reads the claims and the questions that go with the article.
func (g *Gold) annotate(path string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var a annotation
	if err := json.Unmarshal(b, &a); err != nil {
		return fmt.Errorf("%s does not read: %w", path, err)
	}
	g.Questions = a.Questions
	for i, raw := range a.Claims {
		var c tv.Claim
		err := json.Unmarshal(raw, &c)
		if err == nil {
			err = g.place(&c)
		}
		if err != nil {
			return fmt.Errorf("%s, claim %d: %w", path, i+1, err)
		}
		g.Claims = append(g.Claims, c)
	}
	return nil
}

// nowhere is the offset of a quote that stands in the title alone.
const nowhere = -1

// place finds a claim's sentence in the text: at its offsets where they fit, at
// its first occurrence where they do not or are not given; and gives a claim that
// has offsets alone its sentence.
func (g *Gold) place(c *tv.Claim) error {
	text := g.Article.Text
	within := 0 <= c.Start && c.Start < c.End && c.End <= len(text)
	switch at := strings.Index(text, c.Quote); {
	case c.Quote == "" && !within:
		return errors.New("it has neither a quote nor offsets within the text")
	case c.Quote == "":
		c.Quote = text[c.Start:c.End]
	case within && text[c.Start:c.End] == c.Quote:
	case at >= 0:
		c.Start, c.End = at, at+len(c.Quote)
	case strings.Contains(g.Article.Title, c.Quote):
		c.Start, c.End = nowhere, nowhere
	default:
		return fmt.Errorf("its quote is not in the text: %q", c.Quote)
	}
	return nil
}
