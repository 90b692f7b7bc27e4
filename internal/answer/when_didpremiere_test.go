package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestDidPremiere: when something premiered is told of what has been shown, and never of what
// comes; whether a show is on a network, in the present.
func TestDidPremiere(t *testing.T) {
	coming := claim(2, tv.Premiere, tv.Confirmed, day("2027-autumn"))
	coming.Detail = "in Norway"
	was := claim(0, tv.Premiere, tv.Confirmed, day("2026-04-18"))
	was.Published, was.AsOf = "2026-03-20", "2026-03-20"
	renewed := claim(2, tv.Stage, tv.Confirmed, text(tv.Renewed))
	first := claim(1, tv.Premiere, tv.Confirmed, day("2025-08-01"))
	first2 := claim(0, tv.Premiere, tv.Confirmed, day("2027-01-04"))
	on := claim(0, tv.OnNetwork, tv.Confirmed, text("Netflix"))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"when did harbour lights premiere", []tv.Claim{coming, was, renewed}, "2026-04-18"},
		{"when did harbour lights start", []tv.Claim{coming, was, renewed}, "2026-04-18"},
		{"when did harbour lights premiere", []tv.Claim{coming, renewed}, ""},
		{"when did harbour lights premiere in norway", []tv.Claim{coming, renewed}, ""},
		{"when did harbour lights start", []tv.Claim{first2}, "2027-01-04"},
		{"when did harbour lights come out", []tv.Claim{coming, first, renewed}, "2025-08-01"},
		{"is harbour lights on netflix", []tv.Claim{on}, "yes; Netflix"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
