package sqlite

import (
	"cmp"
	"fmt"
	"strings"

	"backlot/internal/tv"
)

// Actor is who changes something, and on which desk. That they may is decided
// before.
type Actor struct {
	Desk, User string
	Bulk       bool // brings in many at once: no journal is kept, and each is retracted rather than undone
}

func (a Actor) desk() string { return cmp.Or(a.Desk, tv.SharedDesk) }

// Entry is an article on its way into the store. Of tv.Article it needs Text,
// and takes Kind, Title, Source, URL and Published where they are known; the rest
// is the store's to give. A claim names its show by Show (an id) or ShowName.
type Entry struct {
	tv.Article
	Shows     []string  // the shows it is about, by id or name; those of its claims are added
	NewShows  []tv.Show // shows to be made with it, where there is none of that name yet
	Claims    []tv.Claim
	Unsettled []string // names in the text that may be shows, which nobody here knows
	Sentences [][2]int // where sentences begin and end in Text, in bytes; where none are given, the claims' quotes
}

// ready fills in what follows from the rest, and refuses what cannot be kept.
func (e Entry) ready(desk string, today tv.Date) (Entry, error) {
	if strings.TrimSpace(e.Text) == "" {
		return e, &tv.Error{Kind: tv.Invalid, Message: "The article has no text.", Hint: "Paste the text of the article."}
	}
	e.Desk, e.Version = desk, 1
	e.Kind = cmp.Or(e.Kind, tv.News)
	e.Article.ID = tv.ArticleID(desk, e.URL, e.Text)
	if e.Published.IsZero() {
		e.Published, e.Undated = today, true
	}
	claims := make([]tv.Claim, len(e.Claims))
	copy(claims, e.Claims)
	for i := range claims {
		if err := e.place(&claims[i]); err != nil {
			return e, &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("Claim %d of %q cannot be kept: %v.", i+1, cmp.Or(e.Title, e.ID), err),
				Hint: "Correct it, or leave it out."}
		}
	}
	e.Claims = claims
	if len(e.Sentences) == 0 {
		e.Sentences = quotes(claims)
	}
	for _, p := range e.Sentences {
		if p[0] < 0 || p[1] > len(e.Text) || p[0] >= p[1] {
			return e, fmt.Errorf("sentence %d..%d of article %s lies outside its text of %d bytes", p[0], p[1], e.ID, len(e.Text))
		}
	}
	return e, nil
}

// place checks one claim and finds its quote in the text.
func (e Entry) place(c *tv.Claim) error {
	if err := c.Check(); err != nil {
		return err
	}
	c.AsOf = cmp.Or(c.AsOf, e.Published)
	if c.Quote == "" {
		return fmt.Errorf("it quotes no sentence")
	}
	if c.End == 0 {
		c.Start = strings.Index(e.Text, c.Quote)
		c.End = c.Start + len(c.Quote)
	}
	if c.Start < 0 || c.End > len(e.Text) || c.Start > c.End || e.Text[c.Start:c.End] != c.Quote {
		return fmt.Errorf("its quote is not at its place in the text")
	}
	return nil
}

// quotes are the places of the claims' quotes, each once.
func quotes(claims []tv.Claim) [][2]int {
	var places [][2]int
	seen := map[int]bool{}
	for _, c := range claims {
		if !seen[c.Start] && c.End > c.Start {
			seen[c.Start] = true
			places = append(places, [2]int{c.Start, c.End})
		}
	}
	return places
}
