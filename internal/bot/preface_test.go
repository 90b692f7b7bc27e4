package bot

import (
	"context"
	"testing"

	"backlot/internal/sqlite"
)

// What only says of whom a question is, or what a member knows already, is no answer to the question
// that no source answers.
func TestPrefaceIsNoAnswer(t *testing.T) {
	const hl = "Harbour Lights"
	a := &article{title: "About Harbour Lights", source: "Deadline", published: "2026-10-01"}
	a.says(hl, 3, "cast", playing("Per Lund", "Captain Aske", "stars"), "confirmed", "Per Lund plays Captain Aske.")
	a.says(hl, 3, "cast", playing("Ida Voss", "Runa", "stars"), "confirmed", "Ida Voss plays Runa.")
	a.says(hl, nil, "crew", map[string]any{"person": "Tom Keane", "role": "writer"}, "confirmed", "Tom Keane writes Harbour Lights.")
	b, _ := brought(t, a)
	for _, c := range []struct {
		question string
		known    bool
	}{
		{"the guy who plays captain aske, what did he say about it", false},
		{"who is the showrunner of Harbour Lights? I know Tom Keane writes it", false},
		{"who directs Harbour Lights? Tom Keane only writes it as far as I know", false},
		{"who plays captain aske in Harbour Lights, and who directs it", true},
		{"who writes Harbour Lights, and when is it out", true},
	} {
		got, err := b.Answer(context.Background(), c.question, hl, sqlite.View{})
		if err != nil {
			t.Fatal(err)
		}
		if got.Known != c.known {
			t.Errorf("%s\n  is answered %q: %t", c.question, got.Answer, got.Known)
		}
	}
}
