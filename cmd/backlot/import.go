package main

import (
	"context"
	"fmt"
	"math"
	"runtime/debug"
	"strings"

	"backlot/internal/ingest"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// importMemory is how large the process may grow before it collects its garbage more
// often, so that an import of any size takes less than 300 MB in all. GOMEMLIMIT says
// otherwise.
const importMemory = 192 << 20

// runImport adds files to the shared desk, or to a server's. What is here already is
// counted and passed over, so that an import which was stopped goes on where it
// was. What fails is named, the others go on, and the status is 1.
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
	if debug.SetMemoryLimit(-1) == math.MaxInt64 {
		defer debug.SetMemoryLimit(debug.SetMemoryLimit(importMemory))
	}
	bar := p.progress(ingest.CountIn(files))
	tally, err := in.All(ctx, files, func(done ingest.Imported, err error) {
		switch {
		case err != nil:
			bar.clear()
			fmt.Fprintf(p.err, "backlot: %v\n", err)
		case !bar.shown():
			fmt.Fprintln(p.out, line(done))
		}
	}, bar.count)
	bar.clear()
	if err != nil {
		return err
	}
	fmt.Fprintf(p.out, "%d new, %d here already, %d failed\n", tally.New, tally.There, tally.Failed)
	if tally.Waiting > 0 {
		fmt.Fprintf(p.err, "backlot: %s here already, not published: to be reviewed first; /review lists what waits.\n", count(tally.Waiting, "article"))
	}
	if tally.Failed > 0 || wrong != nil {
		return errTold
	}
	return nil
}

// line tells what became of a file.
func line(d ingest.Imported) string {
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
	s := fmt.Sprintf("%s: %s, %s, %s", d.File, d.Article.ID, count(d.Claims, "claim"), state)
	if len(d.Proposed) > 0 {
		s += "; shows I do not know: " + strings.Join(d.Proposed, ", ") + " (--new-shows makes them)"
	}
	return s
}

// count is how many of something there are, in words.
func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
