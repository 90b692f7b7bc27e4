package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestNeverMoved: a day that was denied is none from which a first day was moved.
func TestNeverMoved(t *testing.T) {
	heard := toldOn("2026-10-01", claim(3, tv.Premiere, tv.Reported, day("2027-03-06")))
	denial := toldOn("2026-10-05", claim(3, tv.Premiere, tv.Denied, day("2027-03-06")))
	set := toldOn("2026-10-05", claim(3, tv.Premiere, tv.Confirmed, day("2027-03-13")))
	was := toldOn("2026-10-01", claim(3, tv.Premiere, tv.Confirmed, day("2027-03-06")))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"why was season 3 moved to 13 march", []tv.Claim{heard, denial, set}, "2027-03-13; denied 2027-03-06; 2027-03-06"},
		{"why was harbour lights moved", []tv.Claim{heard, denial, set}, "2027-03-13; denied 2027-03-06; 2027-03-06"},
		{"is season 3 delayed", []tv.Claim{heard, denial, set}, "2027-03-13; denied 2027-03-06; 2027-03-06"},
		{"is season 3 delayed", []tv.Claim{was, set}, "yes; 2027-03-13; 2027-03-06"},
		{"why was season 3 moved to 13 march", []tv.Claim{was, set}, ""},
	} {
		a := put(c.question, c.claims...)
		if got := brief(a); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
		if moved := a.Moved[0] != ""; moved != (c.want == "") {
			t.Errorf("%s: moved from %q", c.question, a.Moved[0])
		}
	}
}
