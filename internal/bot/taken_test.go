package bot

import (
	"context"
	"strings"
	"testing"

	"backlot/internal/reply"
)

// A name that is like one alone is taken for that, and said; what asks nothing gets a friendly word
// that tells what can be asked.
func TestTaken(t *testing.T) {
	a := &article{title: "About Harbour Lights", source: "Deadline", published: "2026-10-01"}
	const hl = "Harbour Lights"
	a.says(hl, 3, "stage", "renewed", "confirmed", "Harbour Lights has been renewed for season 3.")
	a.says(hl, nil, "cast", playing("Ida Vossberg", "Runa", "stars"), "confirmed", "Ida Vossberg stars as Runa.")
	b, _ := brought(t, a)
	for _, c := range []struct{ command, option, typed, headline, note string }{
		{"ask", "question", "is harbor ligths renewed", "Yes: Harbour Lights", ""},
		{"ask", "question", "is harbr lihts renewed", "Yes: Harbour Lights", "I take it that you mean Harbour Lights."},
		{"ask", "question", "is winter palace renewed", "I know no show that this is about.", ""},
		{"ask", "question", "hi", "Hello!", "Ask me about dates"},
		{"ask", "question", "thanks!", "You are welcome!", "Ask me about dates"},
		{"ask", "question", "what can you do", "I am Backlot, a bot.", "Ask me about dates"},
		{"cast", "name", "ida vossber", "Ida Vossberg", ""},
		{"cast", "name", "ada vossmark", "I know no actor or character", ""},
	} {
		r := reply.Ask(c.command, c.option, c.typed)
		r.Asker.User = "1"
		got := b.Handle(context.Background(), r)
		var notes []string
		for _, n := range got.Notes {
			notes = append(notes, n.String())
		}
		if !strings.HasPrefix(got.Headline.String(), c.headline) || c.note != "" && !strings.Contains(strings.Join(notes, "\n"), c.note) {
			t.Errorf("/%s %s: %q, %q", c.command, c.typed, got.Headline.String(), notes)
		}
	}
}
