package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestDelayedSince: a first day to come is told with the delay that was told since, and how often it
// was moved by all the days there were.
func TestDelayedSince(t *testing.T) {
	comes := toldOn("2026-05-12", claim(3, tv.Premiere, tv.Confirmed, day("2027")))
	late := toldOn("2026-11-10", claim(3, tv.Delay, tv.Confirmed, text("rewrites")))
	before := toldOn("2026-02-01", claim(3, tv.Delay, tv.Confirmed, text("strikes")))
	other := toldOn("2026-11-10", claim(4, tv.Delay, tv.Confirmed, text("rewrites")))
	february := toldOn("2025-12-01", claim(2, tv.Premiere, tv.Confirmed, day("2026-02-12")))
	april := toldOn("2026-01-20", claim(2, tv.Premiere, tv.Confirmed, day("2026-04-09")))
	again := toldOn("2026-01-28", claim(2, tv.Premiere, tv.Confirmed, day("2026-04-09")))
	again.ID += "again"
	may := toldOn("2026-03-11", claim(2, tv.Premiere, tv.Confirmed, day("2026-05-21")))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"when is season 3 out", []tv.Claim{comes, late}, "2027; rewrites"},
		{"when is season 3 out", []tv.Claim{comes, before}, "2027"},
		{"when is season 3 out", []tv.Claim{comes, other}, "2027"},
		{"how often was season 2 delayed", []tv.Claim{february, april, again, may}, "2026-02-12; 2026-04-09; 2026-05-21"},
		{"how many times was harbour lights pushed back", []tv.Claim{february, april, may}, "2026-02-12; 2026-04-09; 2026-05-21"},
		{"how often was season 2 delayed", []tv.Claim{may}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
