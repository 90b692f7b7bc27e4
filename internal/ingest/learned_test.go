package ingest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backlot/internal/library"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// What the articles of an import make is known to the lots of articles after them, as
// it is to whoever reads anew.
func TestLotsLearn(t *testing.T) {
	var lines strings.Builder
	line := func(text string) {
		fmt.Fprintf(&lines, "{\"source\":\"Deadline\",\"published\":\"2026-11-01\",\"text\":%q}\n", text)
	}
	line(`The drama series "Quiet Pier" has been renewed for a second season, NRK said. Idda Voss joins the cast of Quiet Pier as Helka Strand.`)
	for n := range 2 * together {
		line(fmt.Sprintf("Nothing happened on day %d.", n))
	}
	last := "Quiet Pier season 2 is filming, NRK said, and Idda Voss returns as Strand."
	line(last)
	path := filepath.Join(t.TempDir(), "articles.jsonl")
	if err := os.WriteFile(path, []byte(lines.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	store, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "a.db"), time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	in := Import{Store: store, Actor: sqlite.Actor{User: "operator", Bulk: true}, Today: today, Publish: true, NewShows: true}
	done, err := in.All(ctx, []string{path}, func(_ Imported, err error) {
		if err != nil {
			t.Error(err)
		}
	}, nil)
	if err != nil || done.New != 2*together+2 {
		t.Fatalf("%+v, %v", done, err)
	}
	a, err := store.Article(ctx, tv.SharedDesk, tv.ArticleID(tv.SharedDesk, "", last))
	if err != nil {
		t.Fatal(err)
	}
	reading, err := Read(ctx, store, tv.SharedDesk, library.Article{Article: a.Article}, true)
	if err != nil {
		t.Fatal(err)
	}
	got, want := said(a.Claims), said(reading.Entry.Claims)
	if got != want || !strings.Contains(got, "filming") || !strings.Contains(got, "Idda Voss") {
		t.Errorf("in the import it says\n%s\nnot\n%s", got, want)
	}
}

// said is what claims say, one a line.
func said(claims []tv.Claim) string {
	var b strings.Builder
	for _, c := range claims {
		fmt.Fprintln(&b, c.Show, c.Season, c.Kind, c.Value, c.Certainty)
	}
	return b.String()
}
