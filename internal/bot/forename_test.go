package bot

import (
	"context"
	"strings"
	"testing"

	"backlot/internal/sqlite"
)

// A first name alone is nobody of another show where a surname that nobody here knows stands
// behind it, and a town is no actor.
func TestForenames(t *testing.T) {
	a := &article{title: "About Harbour Lights", source: "Deadline", published: "2026-10-01"}
	a.says("Harbour Lights", 3, "cast", playing("Sydney Voss", "Runa", "stars"), "confirmed", "Sydney Voss stars as Runa.")
	c := &article{title: "About Copper Bay", source: "Variety", published: "2026-10-02"}
	c.says("Copper Bay", nil, "cast", playing("Colin Lund", "Captain Aske", "stars"), "confirmed", "Colin Lund stars as Captain Aske.")
	c.says("Copper Bay", nil, "network", "Norda", "confirmed", "Copper Bay is on Norda.")
	b, _ := brought(t, a, c)
	for _, q := range []struct{ question, says string }{
		{"who plays colin pegg", "I know no show"},
		{"who does colin play", "Copper Bay: Colin Lund plays Captain Aske."},
		{"who plays colin pegg in harbour lights", "I find no source that says who plays that part in Harbour Lights."},
		{"why is copper bay leaving sydney", "I find no source that tells the reason for that about Copper Bay."},
	} {
		got, err := b.Answer(context.Background(), q.question, "", sqlite.View{})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(got.Answer, q.says) {
			t.Errorf("%s\n  is answered %q\n  and should  %q", q.question, got.Answer, q.says)
		}
	}
}
