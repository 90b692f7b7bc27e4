package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestKinComes: whether somebody's mother is back is answered of her, and never of whom the
// question names besides.
func TestKinComes(t *testing.T) {
	mother := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: "Captain Aske", B: "Runa", What: "father"})
	aske := claim(3, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Returns))
	gone := claim(3, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Departs))
	runa := claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "Runa", tv.Recast))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is runa's father coming back", []tv.Claim{mother, aske, runa}, "yes; Per Lund returns"},
		{"will runa's father be in season 3", []tv.Claim{mother, aske, runa}, "yes; Per Lund returns"},
		{"is runa's father leaving", []tv.Claim{mother, gone, runa}, "yes; Per Lund departs"},
		{"did runa's father leave", []tv.Claim{mother, gone, runa}, "yes; Per Lund departs"},
		{"is runa's mother coming back", []tv.Claim{mother, aske, runa}, ""},
		{"is runa's brother back", []tv.Claim{aske, runa}, ""},
		{"is captain aske's father back", []tv.Claim{mother, aske, runa}, ""},
		{"is captain aske's daughter back", []tv.Claim{mother, aske, runa}, "Tom Keane recast"},
		{"is runa back", []tv.Claim{mother, aske, runa}, "Tom Keane recast"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestKinAsked: of two who stand in one sentence the one is told who is that kin.
func TestKinAsked(t *testing.T) {
	said := func(a, b, what string) tv.Claim {
		c := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: a, B: b, What: what})
		c.Quote = "Per Lund plays her partner, Captain Aske, and Tom Keane plays Runa's mother, Margaret."
		return c
	}
	all := []tv.Claim{said("Margaret", "Runa", "mother"), said("Runa", "Captain Aske", "partner")}
	for question, want := range map[string]string{"who is runa's mother": "mother", "who is runa's partner": "partner", "who is runa's brother": ""} {
		if got := brief(put(question, all...)); got != want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", question, got, want)
		}
	}
}
