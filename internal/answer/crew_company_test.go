package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestMaker: who makes a show is the company that is told to, where one is, and whoever is
// credited.
func TestMaker(t *testing.T) {
	firm := claim(0, tv.Other, tv.Confirmed, text("made by Sandgroper Screen of Perth"))
	firm.Quote = "The drama is made by Sandgroper Screen of Perth."
	road := claim(0, tv.Other, tv.Confirmed, text("the harbour is a set made of wood"))
	creator := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Ida Voss", Role: "creator"})
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"what company makes harbour lights", []tv.Claim{road, firm}, firm.Value.Text},
		{"which studio is behind harbour lights", []tv.Claim{road, firm}, firm.Value.Text},
		{"what company makes harbour lights", []tv.Claim{road}, ""},
		{"who makes harbour lights", []tv.Claim{firm, creator}, firm.Value.Text + "; Ida Voss creator"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestIncoming: who takes over is not who is told to be on the way out.
func TestIncoming(t *testing.T) {
	going := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Ida Voss", Role: "showrunner"})
	going.Quote = "Tom Keane asked to leave, outgoing showrunner Ida Voss says."
	coming := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "showrunner"})
	for _, q := range []string{"who's taking over as showrunner of harbour lights", "who is the new showrunner of harbour lights"} {
		if got := brief(put(q, going, coming)); got != "Per Lund showrunner" {
			t.Errorf("%s: %q", q, got)
		}
	}
}

// TestHeadNoun: a part that is somebody's is not theirs whose it is, nor anybody else's.
func TestHeadNoun(t *testing.T) {
	cast := func(person, quote string) tv.Claim {
		c := claim(0, tv.Cast, tv.Confirmed, part(person, "Runa", tv.Stars))
		c.Quote, c.ID = quote, person
		return c
	}
	inspector := cast("Ida Voss", "Ida Voss plays Inspector Runa.")
	for _, question := range []string{"who plays the inspector's husband", "who plays the twins dad", "who plays the inspector's boss in it"} {
		if got := brief(put(question, inspector)); got != "" {
			t.Errorf("%s is answered %q", question, got)
		}
	}
}

// TestCountedAtItsEnd: how many seasons there were is told by the end of the show where that has it.
func TestCountedAtItsEnd(t *testing.T) {
	over := claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))
	counted := over
	counted.Detail = "after four seasons"
	if got := brief(put("how many seasons did harbour lights get", counted)); got != "cancelled" {
		t.Errorf("is answered %q", got)
	}
	if got := brief(put("how many seasons did harbour lights get", over)); got != "" {
		t.Errorf("is answered %q", got)
	}
}
