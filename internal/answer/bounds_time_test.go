package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestWhenLong: that a show is made, or not decided on, does not tell when or for how long, nor a
// day how long what comes on it is.
func TestWhenLong(t *testing.T) {
	stage := func(season int, value, detail string, when tv.Date) tv.Claim {
		c := claim(season, tv.Stage, tv.Confirmed, text(value))
		c.Detail, c.When, c.Plan = detail, when, !when.IsZero()
		return c
	}
	films, since := stage(2, tv.Filming, "at Norda Court", ""), stage(2, tv.Filming, "at Norda Court since May", "")
	begins, window := stage(3, tv.Filming, "in Norda", "2026-11-08"), stage(3, tv.Filming, "in Norda for nine weeks", "2026-11-08")
	special := stage(0, tv.Wrapped, "the Christmas special", "2026-11-25")
	nothing := stage(0, tv.Announced, "", "")
	nothing.Negative = true
	finale, feature := claim(3, tv.Finale, tv.Confirmed, day("2026-11-12")), claim(3, tv.Finale, tv.Confirmed, day("2026-11-12"))
	feature.Detail = "80 minutes"
	single := stage(0, tv.Cancelled, "after a single season", "")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"when did they start filming series 2", []tv.Claim{films}, ""},
		{"when did they start filming series 2", []tv.Claim{since}, "filming"},
		{"is series 2 filming", []tv.Claim{films}, "yes; filming"},
		{"how long will they be filming in norda for", []tv.Claim{begins}, ""},
		{"how long will they be filming in norda for", []tv.Claim{window}, "filming"},
		{"when do they finish filming series 10", []tv.Claim{special}, ""},
		{"when will norda decide on harbour lights", []tv.Claim{nothing}, ""},
		{"how long is the finale", []tv.Claim{finale}, ""},
		{"how long is the finale", []tv.Claim{feature}, "2026-11-12"},
		{"why was harbour lights cancelled", []tv.Claim{single}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
