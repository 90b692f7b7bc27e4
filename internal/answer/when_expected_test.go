package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestOnlyExpected: a day that is only expected answers neither yes nor no.
func TestOnlyExpected(t *testing.T) {
	expected := claim(3, tv.Premiere, tv.Confirmed, day("2027"))
	expected.Quote = "Season 3 is expected in 2027, Norda said."
	set := expected
	set.Quote = "Season 3 premieres in 2027, Norda said."
	for _, c := range []struct {
		question string
		claim    tv.Claim
		want     string
	}{
		{"does season 3 come out in 2026", expected, "2027"},
		{"does season 3 come out in 2026", set, "no; 2027"},
		{"does season 3 come out in 2027", expected, "maybe; 2027"},
		{"does season 3 come out in 2027", set, "yes; 2027"},
		{"when is season 3 out", expected, "2027"},
	} {
		if got := brief(put(c.question, c.claim)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
