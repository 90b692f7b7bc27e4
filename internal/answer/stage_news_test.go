package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestNewestFirst: the news begins with the newest that is known; a denial of the end is news,
// and a guess or a rumour stands behind what is known.
func TestNewestFirst(t *testing.T) {
	renewed := toldOn("2025-03-10", claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)))
	comes := toldOn("2026-05-06", claim(3, tv.Premiere, tv.Confirmed, day("2027-01-14")))
	denied := toldOn("2026-06-10", claim(0, tv.Stage, tv.Denied, text(tv.Cancelled)))
	films := toldOn("2026-02-01", claim(3, tv.Stage, tv.Confirmed, text(tv.Filming)))
	guess := toldOn("2026-09-01", claim(3, tv.Premiere, tv.Speculated, day("2027-02")))
	for _, c := range []struct {
		claims []tv.Claim
		want   string
	}{
		{[]tv.Claim{renewed, comes, denied}, "denied cancelled; 2027-01-14; renewed"},
		{[]tv.Claim{renewed, comes}, "2027-01-14; renewed"},
		{[]tv.Claim{renewed, films, comes}, "2027-01-14; filming; renewed"},
		{[]tv.Claim{renewed, films, guess}, "filming; renewed; 2027-02"},
		{[]tv.Claim{denied}, "denied cancelled"},
		{[]tv.Claim{toldOn("2026-09-09", renewed), comes, toldOn("2026-01-01", denied)}, "renewed; 2027-01-14"}, // it was ordered since
	} {
		for _, question := range []string{"anything new", "is there anything new on harbour lights"} {
			if got := brief(put(question, c.claims...)); got != c.want {
				t.Errorf("%s\n  is answered %q\n  and should  %q", question, got, c.want)
			}
		}
	}
}

// toldOn is a claim of an article of its own, published on a day.
func toldOn(day tv.Date, c tv.Claim) tv.Claim {
	c.AsOf, c.Published, c.Article = day, day, "of "+string(day)
	return c
}
