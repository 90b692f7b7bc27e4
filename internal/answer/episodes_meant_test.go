package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestOnceOtherwise: how many there were to be, and on which day something was meant, is told with
// what has taken its place.
func TestOnceOtherwise(t *testing.T) {
	ten := toldOn("2025-08-26", claim(3, tv.Episodes, tv.Confirmed, number(10)))
	eight := toldOn("2026-03-11", claim(3, tv.Episodes, tv.Confirmed, number(8)))
	february := toldOn("2025-12-01", claim(3, tv.Premiere, tv.Confirmed, day("2026-02-12")))
	april := toldOn("2026-01-20", claim(3, tv.Premiere, tv.Confirmed, day("2026-04-09")))
	may := toldOn("2026-03-11", claim(3, tv.Premiere, tv.Confirmed, day("2026-05-21")))
	days := []tv.Claim{february, april, may}
	said := toldOn("2025-06-12", claim(4, tv.Other, tv.Confirmed, text("Season 4 was to have been shown in January 2026")))
	said.Quote = said.Value.Text + "."
	early := toldOn("2026-11-05", claim(4, tv.Premiere, tv.Confirmed, day("2027-Q1")))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"how many episodes was season 3 supposed to have", []tv.Claim{ten, eight}, "10; 8"},
		{"how many episodes were originally planned for season 3", []tv.Claim{ten, eight}, "10; 8"},
		{"how many episodes does season 3 have", []tv.Claim{ten, eight}, "8"},
		{"how many episodes was season 3 supposed to have", []tv.Claim{eight}, "8"},
		{"was season 3 supposed to premiere in february", days, "yes; 2026-02-12; 2026-05-21"},
		{"wasn't season 3 due in april", days, "2026-04-09; 2026-05-21"},
		{"was season 3 supposed to premiere in february 2026", days, "yes; 2026-02-12; 2026-05-21"},
		{"was season 3 supposed to premiere in june", days, "2026-05-21"},
		{"was season 4 supposed to come out in january 2026", []tv.Claim{said, early}, "yes; " + said.Value.Text + "; 2027-Q1"},
		{"was season 4 supposed to come out in march 2026", []tv.Claim{said, early}, "2027-Q1"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
