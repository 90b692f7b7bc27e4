package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"backlot/internal/console"
	"backlot/internal/names"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// listPage is how many shows are read from the store at a time.
const listPage = 500

// runArticle lists the articles of a desk, the newest first.
func runArticle(ctx context.Context, p process, args []string) error {
	if len(args) == 0 || args[0] != "list" {
		return misuse{"article takes list."}
	}
	f := flags("article list")
	asJSON := f.Bool("json", false, "")
	desk := f.String("desk", tv.SharedDesk, "")
	state := f.String("state", "", "")
	show := f.String("show", "", "")
	if err := parse(f, args[1:]); err != nil {
		return err
	}
	filter := sqlite.ArticleFilter{State: tv.ArticleState(*state)}
	switch filter.State {
	case "", tv.Draft, tv.Published, tv.Retracted:
	default:
		return misuse{fmt.Sprintf("--state %q is none of draft, published, retracted.", *state)}
	}
	if f.NArg() > 0 {
		return misuse{"article list takes no words."}
	}
	o, err := p.open(ctx)
	if err != nil {
		return err
	}
	defer o.Close()
	if *show != "" {
		if filter.Show, err = o.showNamed(ctx, *desk, *show); err != nil {
			return err
		}
	}
	out := bufio.NewWriter(p.out)
	p.out = out
	err = o.store.EachArticle(ctx, *desk, filter, func(a tv.Article) error {
		return p.listed(*asJSON, articleLine{a.ID, string(a.State), string(a.Kind), string(a.Published), a.Undated, a.Title, a.Source, a.URL})
	})
	return errors.Join(err, out.Flush())
}

// articleLine is an article in a list.
type articleLine struct {
	ID        string `json:"id"`
	State     string `json:"state"`
	Kind      string `json:"kind"`
	Published string `json:"published"`
	Undated   bool   `json:"undated"`
	Title     string `json:"title"`
	Source    string `json:"source"`
	URL       string `json:"url"`
}

func (a articleLine) String() string {
	s := fmt.Sprintf("%s  %-9s  %-10s  %s", a.ID, a.State, a.Published, console.Clean(a.Title))
	if a.Source != "" {
		s += " (" + console.Clean(a.Source) + ")"
	}
	return s
}

// runTitle lists the shows that a desk reads of, by name.
func runTitle(ctx context.Context, p process, args []string) error {
	if len(args) == 0 || args[0] != "list" {
		return misuse{"title takes list."}
	}
	f := flags("title list")
	asJSON := f.Bool("json", false, "")
	desk := f.String("desk", tv.SharedDesk, "")
	if err := parse(f, args[1:]); err != nil {
		return err
	}
	if f.NArg() > 0 {
		return misuse{"title list takes no words."}
	}
	o, err := p.open(ctx)
	if err != nil {
		return err
	}
	defer o.Close()
	for offset := 0; ; offset += listPage {
		page, _, err := o.store.Shows(ctx, sqlite.View{Desk: *desk}, listPage, offset)
		if err != nil || len(page) == 0 {
			return err
		}
		for _, l := range page {
			line := titleLine{l.Show.ID, l.Show.Name, append([]string{}, l.Show.Names...), l.Show.Network, l.Show.Year, l.Show.Desk, l.Articles, string(l.Newest)}
			if err := p.listed(*asJSON, line); err != nil {
				return err
			}
		}
	}
}

// titleLine is a show in a list.
type titleLine struct {
	ID       string   `json:"id"`
	Name     string   `json:"name"`
	Names    []string `json:"names"`
	Network  string   `json:"network"`
	Year     int      `json:"year"`
	Desk     string   `json:"desk"`
	Articles int      `json:"articles"`
	Newest   string   `json:"newest"`
}

func (t titleLine) String() string {
	s := fmt.Sprintf("%-40s  %15s  %s", t.ID, count(t.Articles, "article"), console.Clean(t.Name))
	if t.Year != 0 {
		s += fmt.Sprintf(" (%d)", t.Year)
	}
	if t.Network != "" {
		s += ", " + console.Clean(t.Network)
	}
	return s
}

// listed prints a line of a list: for a person, or as JSON.
func (p process) listed(asJSON bool, line fmt.Stringer) error {
	if !asJSON {
		_, err := fmt.Fprintln(p.out, line)
		return err
	}
	e := json.NewEncoder(p.out)
	e.SetEscapeHTML(false)
	return e.Encode(line)
}

// showNamed is the id of the show of a name.
func (o opened) showNamed(ctx context.Context, desk, name string) (string, error) {
	index, err := o.store.Names(ctx, desk)
	if err != nil {
		return "", err
	}
	a := index.Resolve(name, names.Show)
	if a.One == nil {
		return "", &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("I know no one show called %q.", name), Hint: "backlot title list lists those I know."}
	}
	return a.One.Entry.ID, nil
}
