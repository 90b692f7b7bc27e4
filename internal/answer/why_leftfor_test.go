package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Why somebody left is told by the sentence that says so in the same breath.
func TestLeftFor(t *testing.T) {
	for quote, tells := range map[string]bool{
		"Ida Voss, who played Runa from the start, quit last year to run for a seat in the council.": true,
		"Ida Voss stepped down in March to look after her father.":                                   true,
		"Runa was recast, with Ida Voss having left over a clash of dates.":                          true,
		"Ida Voss left after six seasons, and Per Lund will join to play her brother.":               false,
		"Ida Voss left for good in the last episode.":                                                false,
	} {
		left := castOf(0, "Ida Voss", "Runa", tv.Departs, quote)
		want := ""
		if tells {
			want = quote
		}
		for _, q := range []string{"why did ida voss leave harbour lights", "why did runa leave"} {
			if got := brief(put(q, left)); got != want {
				t.Errorf("%s\n  is answered %q\n  and should  %q", q, got, want)
			}
		}
	}
}
