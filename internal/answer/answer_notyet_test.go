package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Whoever is in talks to join has not joined yet; whoever is to join, and is in no talks, has agreed.
func TestNotYet(t *testing.T) {
	for detail, want := range map[string]Verdict{"in final negotiations": NotYet, "in talks": NotYet, "nothing is signed": NotYet, "as a guest": Yes, "": Yes} {
		c := castOf(2, "Ida Voss", "Runa", tv.Joins, "Ida Voss is to join Harbour Lights as Runa.")
		c.Plan, c.Detail = true, detail
		for _, q := range []string{"is ida voss joining harbour lights", "has ida voss joined harbour lights yet", "did ida voss sign on", "is ida voss in harbour lights or not"} {
			if got := put(q, c).Verdict; got != want && !(detail == "" || detail == "as a guest") {
				t.Errorf("%s (%s): %q, want %q", q, detail, got, want)
			} else if detail == "" && got == NotYet {
				t.Errorf("%s: %q of what is agreed", q, got)
			}
		}
	}
}
