package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"backlot/data"
	"backlot/internal/config"
	"backlot/internal/dates"
	"backlot/internal/glean"
	"backlot/internal/ingest"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// gleaned is what glean prints of one article.
type gleaned struct {
	Article struct {
		Title     string   `json:"title"`
		Source    string   `json:"source"`
		URL       string   `json:"url"`
		Published tv.Date  `json:"published"`
		Shows     []string `json:"shows"`
	} `json:"article"`
	Claims []tv.Claim `json:"claims"`
}

// runGlean prints the claims that articles make, and stores nothing.
func runGlean(ctx context.Context, p process, args []string) error {
	f := flags("glean")
	asJSON := f.Bool("json", false, "")
	noLibrary := f.Bool("no-library", false, "")
	published := f.String("published", "", "")
	source := f.String("source", "", "")
	var shows list
	f.Var(&shows, "show", "")
	if err := parse(f, args); err != nil {
		return err
	}
	if f.NArg() == 0 {
		return misuse{"glean needs the path of a file."}
	}
	today := tv.DayOf(time.Now().UTC())
	if *published != "" {
		d, err := dates.ParsePast(*published, today)
		if err != nil {
			return misuse{fmt.Sprintf("--published %q is no date.", *published)}
		}
		*published = string(d)
	}
	var lib glean.Library
	if !*noLibrary {
		var err error
		if lib, err = known(ctx, p); err != nil {
			return err
		}
	}
	files, wrong := ingest.Files(f.Args())
	if wrong != nil {
		fmt.Fprintf(p.err, "backlot: %v\n", wrong)
	}
	for _, path := range files {
		if err := gleanFile(p, path, ingest.Paste{File: path, Source: *source, Date: *published, Shows: shows}, lib, *asJSON, today); err != nil {
			wrong = err
			if name := filepath.Base(path); strings.Contains(err.Error(), name) {
				fmt.Fprintf(p.err, "backlot: %v\n", err)
				continue
			}
			fmt.Fprintf(p.err, "backlot: %s: %v\n", path, err)
		}
	}
	if wrong != nil {
		return errTold
	}
	return nil
}

// known is what the database knows, or where there is none what the starter
// does.
func known(ctx context.Context, p process) (glean.Library, error) {
	c, err := config.Load(p.env, ".env")
	if err != nil {
		return glean.Library{}, err
	}
	if _, err := os.Stat(c.DB); err != nil {
		return ingest.StarterLibrary(data.FS)
	}
	o, err := p.open(ctx)
	if err != nil {
		return glean.Library{}, err
	}
	defer o.Close()
	return ingest.Learned(ctx, o.store, tv.SharedDesk)
}

func gleanFile(p process, path string, paste ingest.Paste, lib glean.Library, asJSON bool, today tv.Date) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	paste.Text = string(b)
	a, err := paste.Article(today)
	if err != nil {
		return err
	}
	reading := glean.Read(glean.Article{Title: a.Title, Text: a.Text, Source: a.Source, URL: a.URL, Published: a.Published, Shows: a.Shows}, lib)
	if !asJSON {
		return writeClaims(p.out, path, reading, today)
	}
	g := gleaned{Claims: reading.Claims}
	g.Article.Title, g.Article.Source, g.Article.URL, g.Article.Published = a.Title, a.Source, a.URL, a.Published
	g.Article.Shows = []string{}
	for _, s := range reading.Shows {
		g.Article.Shows = append(g.Article.Shows, s.Name)
	}
	if g.Claims == nil {
		g.Claims = []tv.Claim{}
	}
	e := json.NewEncoder(p.out)
	e.SetEscapeHTML(false)
	return e.Encode(g)
}

// writeClaims prints claims for a person: what each says, how sure, its rule and
// its sentence.
func writeClaims(out io.Writer, path string, r glean.Reading, today tv.Date) error {
	fmt.Fprintf(out, "%s: %d claims\n", path, len(r.Claims))
	for _, c := range r.Claims {
		by := ""
		if c.By != "" {
			by = " by " + c.By
		}
		fmt.Fprintf(out, "  %s: %s\n    %s%s, rule %s\n    “%s”\n", c.ShowName, reply.Claimed(c, today), c.Certainty, by, c.Rule, c.Quote)
	}
	for _, n := range r.New {
		fmt.Fprintf(out, "  new %s: %s\n", n.Kind, n.Name)
	}
	_, err := fmt.Fprintln(out)
	return err
}
