package answer

import (
	"testing"

	"backlot/internal/tv"
)

// When a show was given up is told by what says that it was, best with the day; an order tells none.
func TestDayGivenUp(t *testing.T) {
	pilot := claim(0, tv.Stage, tv.Confirmed, text(tv.Announced))
	bare := claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))
	bare.Quote = "One season was all it got."
	dated := claim(0, tv.Stage, tv.Reported, text(tv.Cancelled))
	dated.When, dated.Quote = "2026-05", "The axe fell in May."
	for _, q := range []string{"when was harbour lights cancelled", "when did they axe harbour lights"} {
		if a := put(q, pilot); a.Known() {
			t.Errorf("%s: answered %q by an order", q, brief(a))
		}
		a := put(q, bare, dated)
		if !a.Known() || a.Told[0].Claim.When != "2026-05" {
			t.Errorf("%s: answered %q without the day", q, brief(a))
		}
	}
}
