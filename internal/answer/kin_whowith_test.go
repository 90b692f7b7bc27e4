package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Who does something with somebody is told by what is between them in the words of the question,
// and by nothing else that is between them and others.
func TestWhoWith(t *testing.T) {
	falls := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: "The judge", B: "Runa", What: "falls for her"})
	kin := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: "Captain Aske", B: "Runa", What: "uncle"})
	for q, want := range map[string]string{
		"who falls for runa in harbour lights":  "falls for her",
		"which man falls for runa":              "falls for her",
		"who betrays runa in harbour lights":    "",
		"why does the judge fall for runa, who": "",
	} {
		if got := brief(put(q, falls, kin)); got != want {
			t.Errorf("%s: %q, want %q", q, got, want)
		}
	}
}

// What somebody's agent has said is told by what is told on the agent's word, and not by what
// they say themselves.
func TestByAgent(t *testing.T) {
	denied := castOf(2, "Ida Voss", "Runa", tv.Departs, "Her agent calls it fiction.")
	denied.Certainty, denied.By = tv.Denied, "Ida Voss’s agent"
	self := claim(2, tv.Quote, tv.Confirmed, tv.Value{Text: "Voss loves the harbour"})
	self.By = "Ida Voss"
	for _, q := range []string{"what does ida voss's agent say", "what did ida voss's agent say about the harbour lights story"} {
		if got := brief(put(q, denied, self)); got != "denied Ida Voss departs" {
			t.Errorf("%s: %q", q, got)
		}
		if got := brief(put(q, self)); got != "" {
			t.Errorf("%s: %q", q, got)
		}
	}
}
