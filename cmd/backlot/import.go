package main

import (
	"context"
	"fmt"
	"strings"

	"backlot/internal/ingest"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// runImport adds files to the shared desk, or to a server's. A file that fails is named, the
// others go on, and the status is 1.
func runImport(ctx context.Context, p process, args []string) error {
	f := flags("import")
	publish := f.Bool("publish", false, "")
	newShows := f.Bool("new-shows", false, "")
	source := f.String("source", "", "")
	desk := f.String("desk", tv.SharedDesk, "")
	var shows list
	f.Var(&shows, "show", "")
	if err := parse(f, args); err != nil {
		return err
	}
	if f.NArg() == 0 {
		return misuse{"import needs the path of a file or a folder."}
	}
	files, wrong := ingest.Files(f.Args())
	if wrong != nil {
		fmt.Fprintf(p.err, "backlot: %v\n", wrong)
	}
	o, err := p.open(ctx)
	if err != nil {
		return err
	}
	defer o.Close()
	in := ingest.Import{Store: o.store, Actor: sqlite.Actor{Desk: *desk, User: "operator", Bulk: true}, Today: o.bot.Today(),
		Shows: shows, Source: *source, Publish: *publish, NewShows: *newShows}
	failures := 0
	for _, path := range files {
		done, err := in.File(ctx, path)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			failures++
			fmt.Fprintf(p.err, "backlot: %v\n", err)
			continue
		}
		fmt.Fprintln(p.out, line(done))
	}
	if failures > 0 || wrong != nil {
		return errTold
	}
	return nil
}

// line tells what became of a file.
func line(d ingest.Imported) string {
	if d.Same {
		return d.File + ": is here already"
	}
	if d.Show != "" {
		return fmt.Sprintf("%s: the names of %s", d.File, d.Show)
	}
	if d.Article.ID == "" {
		return d.File + ": what the desk says"
	}
	state := "waits for review"
	if d.Published {
		state = "published"
	}
	if d.Retracted {
		state = "retracted"
	}
	s := fmt.Sprintf("%s: %s, %d claims, %s", d.File, d.Article.ID, d.Claims, state)
	if len(d.Proposed) > 0 {
		s += "; shows I do not know: " + strings.Join(d.Proposed, ", ") + " (--new-shows makes them)"
	}
	return s
}
