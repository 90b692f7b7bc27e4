package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestPublicity: a trailer is told of by what speaks of one, and by nothing that is said beside it.
func TestPublicity(t *testing.T) {
	quote := claim(0, tv.Quote, tv.Confirmed, text("I read it on the train, and we had hours of footage"))
	trailer := claim(0, tv.Other, tv.Confirmed, text("the trailer shows a rescue at sea"))
	premiere := claim(0, tv.Premiere, tv.Confirmed, day("2027-01-10"))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is there a harbour lights trailer", []tv.Claim{quote, premiere}, ""},
		{"is there a trailer for harbour lights", []tv.Claim{quote, premiere}, ""},
		{"has the trailer dropped", []tv.Claim{quote, premiere}, ""},
		{"is there a harbour lights trailer", []tv.Claim{quote, trailer}, "the trailer shows a rescue at sea"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
