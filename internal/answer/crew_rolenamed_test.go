package answer

import "testing"

// Who has a role that no rule knows is told by the credit of that name; and what somebody does
// for a show by their credits.
func TestRoleNamed(t *testing.T) {
	places := crewOf(0, "Per Lund", "location manager", "Per Lund is the location manager.")
	clothes := crewOf(0, "Ida Voss", "designer", "Ida Voss, the designer, is back.")
	head := crewOf(2, "Tom Keane", "head writer", "Tom Keane is head writer.")
	for q, want := range map[string]string{
		"who's the location manager on harbour lights":   "Per Lund location manager",
		"who is the designer on harbour lights":          "Ida Voss designer",
		"who is the stunt manager on harbour lights":     "",
		"who's steering season 2 of harbour lights":      "Tom Keane head writer",
		"ida voss's job on harbour lights is what":       "Ida Voss designer",
		"per lund does what on harbour lights":           "Per Lund location manager",
		"does per lund have anything to do with it":      "Per Lund location manager",
		"tom keane gets what credit":                     "Tom Keane head writer",
		"what was ida voss's contribution to the series": "Ida Voss designer",
	} {
		if got := brief(put(q, places, clothes, head)); got != want {
			t.Errorf("%s: %q, want %q", q, got, want)
		}
	}
}

// Where nobody of the cast goes, whoever of those that make the show does is told.
func TestCrewGone(t *testing.T) {
	stays := crewOf(2, "Ida Voss", "creator", "Ida Voss stays.")
	goes := crewOf(2, "Tom Keane", "executive producer", "Executive producer Tom Keane goes.")
	goes.Negative = true
	never := crewOf(2, "Per Lund", "director", "Per Lund is not directing it.")
	never.Negative = true
	if got := brief(put("who's leaving harbour lights", stays, goes, never)); got != "no Tom Keane executive producer" {
		t.Errorf("%q", got)
	}
	if got := brief(put("who's leaving harbour lights", stays, never)); got != "" {
		t.Errorf("%q", got)
	}
}
