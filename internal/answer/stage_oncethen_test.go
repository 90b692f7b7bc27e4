package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestOrderedOnce: that something was ordered holds, whatever has become of it.
func TestOrderedOnce(t *testing.T) {
	second := ofNetwork(toldOn("2025-01-01", claim(2, tv.Stage, tv.Confirmed, text(tv.Renewed))), "Sola")
	axed := ofNetwork(toldOn("2026-02-01", claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))), "Sola")
	saved := ofNetwork(toldOn("2026-05-01", claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))), "Norda")
	made := ofNetwork(toldOn("2026-01-05", claim(0, tv.Stage, tv.Confirmed, text(tv.Announced))), "Sola")
	third := ofNetwork(toldOn("2026-01-05", claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))), "Sola")
	seen := toldOn("2025-10-02", claim(2, tv.Premiere, tv.Confirmed, day("2025-10-01")))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"was harbour lights renewed by sola", []tv.Claim{second, seen, axed, saved}, "yes; renewed; cancelled; renewed"},
		{"did sola renew harbour lights", []tv.Claim{second, seen, axed, saved}, "yes; renewed; cancelled; renewed"},
		{"when did sola renew harbour lights", []tv.Claim{second, seen, axed, saved}, "renewed"},
		{"when did zuma renew harbour lights", []tv.Claim{second, seen, axed, saved}, ""},
		{"when did norda pick up harbour lights", []tv.Claim{second, seen, axed, saved}, "renewed; cancelled"},
		{"was harbour lights renewed by norda", []tv.Claim{second, seen, axed, saved}, "yes; renewed; cancelled"},
		{"was harbour lights renewed", []tv.Claim{second, seen, axed, saved}, "yes; renewed; cancelled"},
		{"was harbour lights renewed", []tv.Claim{second, seen, axed}, "no; cancelled"},
		{"was harbour lights ordered", []tv.Claim{made, axed}, "yes; announced; cancelled"},
		{"was season 3 ordered", []tv.Claim{third, axed}, "yes; renewed; cancelled"},
		{"was harbour lights ordered", []tv.Claim{axed}, "no; cancelled"},
		{"is harbour lights renewed", []tv.Claim{third, axed}, "no; cancelled"},
		{"was harbour lights cancelled", []tv.Claim{third, axed}, "yes; cancelled"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
