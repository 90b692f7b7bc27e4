package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Why somebody left is told by what stands beside it that tells what has happened to them, and
// not by when, or for how long.
func TestReasonToGo(t *testing.T) {
	left := castOf(0, "Per Lund", "Captain Aske", tv.Departs, "Per Lund will not be seen this time.")
	for detail, tells := range map[string]bool{
		"has had a baby": true, "retired": true, "enlisted in January": true, "a clash with her stage commitments": true, "broke a hip": true,
		"went off to read medicine": true, "has taken another job": true, "on doctors’ advice": true, "creative differences": true, "taking a year out": true,
		"could not make her dates work with a film": true, "a tour made it impossible": true, "couldn't get the time off": true,
		"in the second episode": false, "after nine years": false, "for two seasons": false, "voice": false, "recurring": false,
	} {
		left.Detail = detail
		for _, q := range []string{"why did per lund leave", "why is per lund not in it", "why isn't per lund doing the second harbour lights", "why did per lund stop playing aske", "how come per lund isn't about this year"} {
			if got := brief(put(q, left)); (got != "") != tells {
				t.Errorf("%s (%s): %q", q, detail, got)
			}
		}
	}
}

// Who has become one of the main cast is told by what says so.
func TestPromoted(t *testing.T) {
	up := castOf(2, "Ida Voss", "Runa", tv.Returns, "Upped to series regular is Ida Voss.")
	up.Detail = "upped to series regular"
	back := castOf(2, "Per Lund", "Captain Aske", tv.Returns, "Per Lund is back.")
	for q, want := range map[string]string{
		"who's been bumped up to a regular this year":       "Ida Voss returns",
		"which two got bumped up to regulars":               "Ida Voss returns",
		"who was promoted to series regular":                "Ida Voss returns",
		"is ida voss a series regular now":                  "yes; Ida Voss returns",
		"what are they doing with ida voss, a bigger part?": "Ida Voss returns",
	} {
		if got := brief(put(q, up, back)); got != want {
			t.Errorf("%s: %q, want %q", q, got, want)
		}
	}
	if got := brief(put("who was promoted to series regular", back)); got != "" {
		t.Errorf("%q", got)
	}
}
