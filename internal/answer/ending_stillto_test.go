package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestEndsAfterAll: a show that was cancelled and ordered again for a last season ends with that,
// and is not over before it.
func TestEndsAfterAll(t *testing.T) {
	axed := ofNetwork(toldOn("2026-02-01", claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))), "Sola")
	saved := ofNetwork(toldOn("2026-05-01", claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))), "Norda")
	last := ofNetwork(toldOn("2026-05-01", claim(0, tv.Final, tv.Confirmed, number(3))), "Norda")
	more := ofNetwork(toldOn("2026-09-01", claim(4, tv.Stage, tv.Confirmed, text(tv.Renewed))), "Norda")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is harbour lights ending", []tv.Claim{axed, saved, last}, "yes; 3; renewed; cancelled"},
		{"is harbour lights over", []tv.Claim{axed, saved, last}, "no; renewed; 3; cancelled"},
		{"is harbour lights dead", []tv.Claim{axed, saved, last}, "no; renewed; 3; cancelled"},
		{"is harbour lights cancelled", []tv.Claim{axed, saved, last}, "no; renewed; 3; cancelled"},
		{"is harbour lights ending", []tv.Claim{axed, saved}, "no; renewed; cancelled"},
		{"is harbour lights over", []tv.Claim{saved, last}, "no; 3"},
		{"is harbour lights ending", []tv.Claim{saved, last}, "yes; 3"},
		{"is harbour lights ending", []tv.Claim{axed, saved, last, more}, "no; renewed"},
		{"is harbour lights renewed", []tv.Claim{saved, last}, "yes; renewed"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
