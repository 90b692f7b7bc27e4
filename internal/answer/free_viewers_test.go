package answer

import (
	"testing"

	"backlot/internal/tv"
)

// How many have watched is told by a number of them, and never by the day of what they watched.
func TestViewers(t *testing.T) {
	ended := claim(2, tv.Finale, tv.Confirmed, day("2026-09-20"))
	ended.Quote = "The second season closed on Sunday with an overnight average of 3.2m."
	plain := claim(2, tv.Finale, tv.Confirmed, day("2026-09-20"))
	plain.Quote = "The second season closed on Sunday."
	average := claim(2, tv.Other, tv.Confirmed, text("averaged 2.4 million viewers"))
	average.Quote = "This year it averaged 2.4 million viewers."
	record := claim(2, tv.Other, tv.Confirmed, text("has broken its own record"))
	record.Quote = "It has broken its own record, with a rating of 14 percent."
	for _, c := range []struct {
		questions []string
		claims    []tv.Claim
		want      string
	}{
		{[]string{"how many ppl watched the harbour lights finale", "how many people watched the last episode"}, []tv.Claim{ended}, ended.Quote},
		{[]string{"how many people watched the harbour lights finale", "how many viewers did the finale get"}, []tv.Claim{plain, average}, ""},
		{[]string{"how many people watch harbour lights", "what were the ratings"}, []tv.Claim{average, plain}, average.Value.Text},
		{[]string{"what are the ratings of harbour lights"}, []tv.Claim{record}, record.Quote},
	} {
		for _, q := range c.questions {
			if got := brief(put(q, c.claims...)); got != c.want {
				t.Errorf("%s\n  is answered %q\n  and should  %q", q, got, c.want)
			}
		}
	}
}
