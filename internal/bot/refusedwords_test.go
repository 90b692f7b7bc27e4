package bot

import (
	"context"
	"strings"
	"testing"

	"backlot/internal/sqlite"
)

// What a refusal says is true: it takes nothing for granted that no source says, it calls
// things as the question does, and what it has is not said to be missing.
func TestRefusedWords(t *testing.T) {
	a := &article{title: "About Harbour Lights", source: "Deadline", published: "2026-10-01"}
	const hl = "Harbour Lights"
	a.says(hl, 3, "stage", "renewed", "confirmed", "Harbour Lights has been renewed for season 3.")
	a.says(hl, nil, "cast", playing("Ida Voss", "Runa", "stars"), "confirmed", "Ida Voss stars as Runa.")
	a.says(hl, nil, "cast", playing("Bo Ek", "Captain Aske", "stars"), "confirmed", "Bo Ek stars as Captain Aske.")
	a.says(hl, 3, "cast", playing("Una Holm", "Maud", "departs"), "confirmed", "Una Holm, who plays Maud, leaves.")
	a.says(hl, 3, "episodes", 8, "confirmed", "It has eight episodes.")
	a.says(hl, 3, "crew", map[string]any{"person": "Tom Keane", "role": "director"}, "confirmed", "Tom Keane directs.")
	a.says(hl, nil, "spinoff", "A U.S. remake is in early development at Sola", "confirmed", "A U.S. remake is in early development at Sola.")
	b, _ := brought(t, a)
	for _, c := range []struct{ question, says string }{
		{"why did ida voss leave harbour lights", "I find no source that says that Ida Voss leaves Harbour Lights."},
		{"why did una holm leave harbour lights", "I find no source that says why Una Holm leaves Harbour Lights."},
		{"is there going to be a harbour lights film", "I find no source that says anything about a film of Harbour Lights."},
		{"who is in the us remake of harbour lights", "I find no source that tells that of a remake of Harbour Lights. What I do know of Harbour Lights: A U.S. remake"},
		{"who is directing the us remake of harbour lights", "I find no source that tells that of a remake of Harbour Lights. What I do know of Harbour Lights: A U.S. remake"},
		{"when does the harbour lights remake start", "I find no source that gives a day for a remake of Harbour Lights. What I do know of Harbour Lights: A U.S. remake"},
		{"is ida voss in the harbour lights film", "I find no source that tells that of Ida Voss."},
		{"did ida voss direct any of harbour lights", "I find no source that names Ida Voss as director of Harbour Lights."},
		{"how many eps of harbour lights have a guest star", "I find no source that says of how many episodes of Harbour Lights that is so."},
		{"who is runas father in harbour lights", "I find no source that names Runa’s father in Harbour Lights."},
		{"is ida voss married", "I find no source that tells that of Ida Voss."},
		{"did runa say yes to captain aske", "I find no source that tells that about Harbour Lights."},
		{"what did ida voss say about the boat", "I find no source that quotes Ida Voss on that about Harbour Lights."},
		{"what happened to ida voss", "I find no source that tells that of Ida Voss."},
		{"who took runa in harbour lights", "I find no source that tells that about Harbour Lights."},
		{"when is the harbour lights christmas special on", "I find no source that says when the special of Harbour Lights comes out."},
		{"who plays runa in silver pines", "I know no show that this is about."},
		{"does runa wake up in harbour lights", "I find no source that tells that"},
	} {
		got, err := b.Answer(context.Background(), c.question, "", sqlite.View{})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(got.Answer, c.says) {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got.Answer, c.says)
		}
	}
}
