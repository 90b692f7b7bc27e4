package console

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"backlot/internal/bot"
	"backlot/internal/ingest"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
)

const seedQuestions = "testdata/seed/questions.txt"

// shownQuote is a line of an answer that shows a sentence of its source.
var shownQuote = regexp.MustCompile(`(?m)^ +“(.+)”$`)

// TestSeed puts the questions of testdata/seed to the article from which the bot was
// made. It shows them as members read them, with sentence and source; but the article
// is somebody's, and what an answer repeats of its words stands as [its words].
func TestSeed(t *testing.T) {
	const path = "../../../shared/seed/severance-2024-02-01.txt"
	text, err := os.ReadFile(path)
	if err != nil {
		t.Skip("the seed article is not here")
	}
	script, err := os.ReadFile(seedQuestions)
	if err != nil {
		t.Fatal(err)
	}
	var got, out strings.Builder
	c := seeded(t, path)
	c.Out = &out
	asked := 0
	for line := range strings.Lines(string(script)) {
		switch {
		case strings.HasPrefix(line, "#"):
			got.WriteString(line)
		case strings.HasPrefix(line, "> "):
			asked++
			if err := c.Line(context.Background(), strings.TrimSpace(line[2:])); err != nil {
				t.Fatal(line, err)
			}
			for _, m := range shownQuote.FindAllStringSubmatch(out.String(), -1) {
				if !strings.Contains(string(text), m[1]) {
					t.Errorf("%s: the quote is not in the article: %q", line, m[1])
				}
			}
			got.WriteString(line + without(strings.TrimSpace(out.String()), string(text)) + "\n\n")
			out.Reset()
		}
	}
	if asked < 40 {
		t.Errorf("only %d questions", asked)
	}
	if *update {
		if err := os.WriteFile(seedQuestions, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if got.String() != string(script) {
		t.Errorf("%s: the answers are others now:\n%s", seedQuestions, differing(string(script), got.String()))
	}
}

// seeded is a conversation in a direct message, nine days after the article, with a
// bot that knows nothing else.
func seeded(t *testing.T, path string) *Console {
	t.Helper()
	now := noon("2024-02-10")
	store, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "seed.db"), now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	in := ingest.Import{Store: store, Actor: sqlite.Actor{User: "test"}, Today: "2024-02-10", Shows: []string{"Severance"}, Publish: true, NewShows: true}
	if _, err := in.File(context.Background(), path); err != nil {
		t.Fatal(err)
	}
	return &Console{Bot: &bot.Bot{Store: store, Now: now}, Asker: reply.Asker{User: "600000000000000001"}}
}

// ofTheirs is how many bytes of somebody's text may stand in a file of ours.
const ofTheirs = 40

// without leaves of what an answer has, letter by letter, of a text its beginning and
// its end, by which the sentence is known.
func without(answer, text string) string {
	for from := 0; from+ofTheirs < len(answer); from++ {
		till := from + ofTheirs
		if !strings.Contains(text, answer[from:till]) {
			continue
		}
		for till < len(answer) && strings.Contains(text, answer[from:till+1]) {
			till++
		}
		short := shortened(answer[from:till])
		answer = answer[:from] + short + answer[till:]
		from += len(short)
	}
	return answer
}

// shortened is the first and the last whole words of a sentence, a few of each.
func shortened(sentence string) string {
	const some = ofTheirs/2 - 2
	begins, ends := sentence[:some], sentence[len(sentence)-some:]
	return begins[:max(strings.LastIndex(begins, " "), 0)] + " [its words] " + ends[strings.Index(ends, " ")+1:]
}
