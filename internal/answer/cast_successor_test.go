package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Who comes in somebody's place is told by the sentence that names whom they replace, and where nobody
// comes, that.
func TestSuccessorBySentence(t *testing.T) {
	goes := castOf(3, "Ida Voss", "", tv.Departs, "Ida Voss stepped down.")
	none := goes
	none.Detail = "not being replaced"
	part := castOf(3, "Ida Voss", "Runa", tv.Departs, "Ida Voss died in May, and the part has not been recast.")
	part.Detail = "died in May; the part has not been recast"
	chief := castOf(3, "Per Lund", "Vera", tv.Joins, "We have a new captain, Vera, and Per Lund plays her.")
	stead := castOf(3, "Per Lund", "Captain Aske", tv.Recast, "Per Lund has been cast in Voss's stead as Captain Aske.")
	over := castOf(3, "Per Lund", "", tv.Recast, "Per Lund is the lead, taking over a role played in the pilot by Ida Voss.")
	rev := castOf(0, "Per Lund", "Rev. Amos Orr", tv.Stars, "Per Lund plays Rev. Amos Orr.")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"who replaced ida voss in harbour lights", []tv.Claim{goes, stead}, "Per Lund recast"},
		{"who replaced ida voss in harbour lights", []tv.Claim{goes, over}, "Per Lund recast"},
		{"whos replacing ida voss", []tv.Claim{none}, "Ida Voss departs"},
		{"who is the new runa", []tv.Claim{part}, "Ida Voss departs"},
		{"who is the new captain in harbour lights", []tv.Claim{chief}, "Per Lund joins"},
		{"who is the new sergeant in harbour lights", []tv.Claim{chief}, ""},
		{"whos replacing ida voss", []tv.Claim{goes}, ""},
		{"who plays the reverend in harbour lights", []tv.Claim{rev}, "Per Lund stars"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
