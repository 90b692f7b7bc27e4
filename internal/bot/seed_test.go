package bot

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backlot/internal/ingest"
	"backlot/internal/sqlite"
)

// TestSeed puts the questions of testdata/seed.txt to the article from which the
// bot was made. Where an answer repeats its words they stand as [its words].
func TestSeed(t *testing.T) {
	const path = "../../../shared/seed/severance-2024-02-01.txt"
	text, err := os.ReadFile(path)
	if err != nil {
		t.Skip("the seed article is not here")
	}
	ctx := context.Background()
	now := func() time.Time { return time.Date(2024, 2, 10, 12, 0, 0, 0, time.UTC) }
	store, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "seed.db"), now)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	in := ingest.Import{Store: store, Actor: sqlite.Actor{User: "test"}, Today: "2024-02-10", Shows: []string{"Severance"}, Publish: true, NewShows: true}
	if _, err := in.File(ctx, path); err != nil {
		t.Fatal(err)
	}
	b := &Bot{Store: store, Now: now}
	script, err := os.ReadFile("testdata/seed.txt")
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	asked := 0
	for line := range strings.Lines(string(script)) {
		switch {
		case strings.HasPrefix(line, "#"):
			got.WriteString(line)
		case strings.HasPrefix(line, "> "):
			asked++
			a, err := b.Answer(ctx, strings.TrimSpace(line[2:]), "", sqlite.View{})
			if err != nil {
				t.Fatal(line, err)
			}
			for _, s := range a.Sources {
				if !strings.Contains(string(text), s.Quote) {
					t.Errorf("%s: the quote is not in the article: %q", line, s.Quote)
				}
			}
			got.WriteString(line + without(a.Answer, string(text)) + "\n")
		}
	}
	if asked < 40 {
		t.Errorf("only %d questions", asked)
	}
	if *update {
		if err := os.WriteFile("testdata/seed.txt", []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want := strings.Split(string(script), "\n")
	for i, line := range strings.Split(got.String(), "\n") {
		if !*update && (i >= len(want) || line != want[i]) {
			t.Fatalf("testdata/seed.txt, line %d: the answer is now\n%s", i+1, line)
		}
	}
}

// ofTheirs is how many bytes of somebody's text may stand in a file of ours.
const ofTheirs = 40

// without puts [its words] for what an answer has, letter by letter, of a text.
func without(answer, text string) string {
	for from := 0; from+ofTheirs < len(answer); from++ {
		till := from + ofTheirs
		if !strings.Contains(text, answer[from:till]) {
			continue
		}
		for till < len(answer) && strings.Contains(text, answer[from:till+1]) {
			till++
		}
		answer = answer[:from] + "[its words]" + answer[till:]
	}
	return answer
}
