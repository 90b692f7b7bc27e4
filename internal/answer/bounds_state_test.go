package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestStateAsked: whether somebody is something is not told by that they come back, nor of whose kin
// they are; and what there is in a season is not told by that there is one.
func TestStateAsked(t *testing.T) {
	back := claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns))
	renewed := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	jump := claim(3, tv.Plot, tv.Confirmed, text("there is a time jump of six months"))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is runa pregnant in season 3", []tv.Claim{back}, ""},
		{"is runa rich in season 3", []tv.Claim{back}, ""},
		{"is runas dad alive in harbour lights", []tv.Claim{back}, ""},
		{"is runa in season 3", []tv.Claim{back}, "yes; Ida Voss returns"},
		{"is runa back in season 3", []tv.Claim{back}, "yes; Ida Voss returns"},
		{"will there be a time jump in season 3", []tv.Claim{renewed}, ""},
		{"will there be a wedding in harbour lights s3", []tv.Claim{renewed, jump}, ""},
		{"is there gonna be a car chase in harbour lights s3", []tv.Claim{renewed}, ""},
		{"will there be a time jump in season 3", []tv.Claim{renewed, jump}, "there is a time jump of six months"},
		{"will there be a season 3 of harbour lights", []tv.Claim{renewed}, "yes; renewed"},
		{"is there any word on harbour lights s3", []tv.Claim{renewed}, "renewed"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestGoneForAnother: who has gone from a part that another joins in is told to have gone.
func TestGoneForAnother(t *testing.T) {
	gone, joins := claim(0, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Departs)), claim(0, tv.Cast, tv.Confirmed, part("Tom Keane", "Captain Aske", tv.Joins))
	for question, want := range map[string]string{
		"is per lund leaving harbour lights":  "yes; Per Lund departs",
		"did per lund leave harbour lights":   "yes; Per Lund departs",
		"is per lund still in harbour lights": "no; Per Lund departs",
		"is tom keane in harbour lights":      "yes; Tom Keane joins",
		"who did per lund play":               "Per Lund departs",
		"who plays captain aske":              "Tom Keane joins",
	} {
		if got := brief(put(question, gone, joins)); got != want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", question, got, want)
		}
	}
}
