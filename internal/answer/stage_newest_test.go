package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestNewestPoints: what is new is what the newest word has, and that a season is the last.
func TestNewestPoints(t *testing.T) {
	renewed := toldOn("2026-05-12", claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)))
	comes := toldOn("2026-05-12", claim(3, tv.Premiere, tv.Confirmed, day("2027")))
	films := toldOn("2026-11-10", claim(3, tv.Stage, tv.Confirmed, text(tv.Filming)))
	films.Plan, films.When = true, "2027-01"
	goes := toldOn("2026-11-10", claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs)))
	off := toldOn("2026-11-10", claim(0, tv.Spinoff, tv.Confirmed, text("Tideline")))
	off.Negative = true
	plays := toldOn("2026-11-10", claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "Captain Aske", tv.Stars)))
	last := toldOn("2026-05-12", claim(0, tv.Final, tv.Confirmed, number(3)))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"anything new about harbour lights", []tv.Claim{renewed, comes, films, goes, off, plays}, "filming; Ida Voss departs; no Tideline; renewed; 2027"},
		{"whats new about harbour lights", []tv.Claim{renewed, comes, films, goes, off, plays}, "filming; Ida Voss departs; no Tideline; renewed; 2027"},
		{"what about harbour lights", []tv.Claim{renewed, comes, films, goes, off, last}, "filming; Ida Voss departs; no Tideline; 3; renewed; 2027"},
		{"whats the latest on harbour lights", []tv.Claim{renewed, comes, last}, "renewed; 2027; 3"},
		{"harbour lights news", []tv.Claim{renewed, comes}, "renewed; 2027"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
