package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestSaysSo: who said what somebody asks about has said it, in whatever words; and who
// ordered it has ordered it.
func TestSaysSo(t *testing.T) {
	by := func(who string, c tv.Claim) tv.Claim { c.By = who; return c }
	last := by("Tom Keane", claim(4, tv.Final, tv.Confirmed, number(4)))
	films := by("Tom Keane", claim(4, tv.Stage, tv.Confirmed, text(tv.Filming)))
	comes := by("Norda", claim(4, tv.Premiere, tv.Confirmed, day("2027-05")))
	eight := by("Ida Voss", claim(4, tv.Episodes, tv.Confirmed, number(8)))
	renewed := by("Norda", claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)))
	out := claim(3, tv.Premiere, tv.Confirmed, day("2026-09-01"))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"did tom keane say it ends", []tv.Claim{last}, "4"},
		{"what did tom keane say about the ending of it", []tv.Claim{last, films}, "4"},
		{"did tom keane say they are filming", []tv.Claim{last, films}, "filming"},
		{"did tom keane say when it comes out", []tv.Claim{last, comes}, ""},
		{"did norda say when it comes out", []tv.Claim{last, comes}, "2027-05"},
		{"did ida voss say how many episodes", []tv.Claim{eight, last}, "8"},
		{"did ida voss say it ends", []tv.Claim{eight, last}, ""},
		{"who renewed it", []tv.Claim{renewed, out}, "renewed"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
