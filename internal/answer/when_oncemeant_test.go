package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestOnceMeant: a day that was meant once is told where it is asked for, with the one that
// has taken its place; a guess never was.
func TestOnceMeant(t *testing.T) {
	spring := toldOn("2025-03-10", claim(3, tv.Premiere, tv.Confirmed, day("2026-spring")))
	autumn := toldOn("2025-11-20", claim(3, tv.Premiere, tv.Confirmed, day("2026-autumn")))
	january := toldOn("2026-05-05", claim(3, tv.Premiere, tv.Confirmed, day("2027-01-14")))
	guess := toldOn("2025-01-01", claim(3, tv.Premiere, tv.Speculated, day("2025-winter")))
	old := toldOn("2024-12-01", claim(2, tv.Premiere, tv.Confirmed, day("2025-02-01")))
	all := []tv.Claim{guess, spring, autumn, january, old}
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"what was the original date for season 3", all, "2026-spring; 2027-01-14"},
		{"when was it originally supposed to come out", all, "2026-spring; 2027-01-14"},
		{"was season 3 ever supposed to come out in spring 2026", all, "yes; 2026-spring; 2027-01-14"},
		{"wasn't it due in spring 2026", all, "2026-spring; 2027-01-14"},
		{"was it meant to be out in autumn 2026", all, "yes; 2026-autumn; 2027-01-14"},
		{"when was season 3 first scheduled to premiere", all, "2026-spring; 2027-01-14"},
		{"what was the original date for season 2", all, "2025-02-01"},
		{"what was the original date for season 3", []tv.Claim{january}, "2027-01-14"},
		{"when is season 3 out", all, "2027-01-14"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
