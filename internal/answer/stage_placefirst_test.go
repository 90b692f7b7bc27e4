package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestFilmedFirst: where something was filmed is told by the filming, however far the making has got.
func TestFilmedFirst(t *testing.T) {
	films := toldOn("2026-04-01", claim(3, tv.Stage, tv.Confirmed, text(tv.Filming)))
	films.Detail, films.When = "in Lisbon", "2026-04"
	cut := toldOn("2026-09-20", claim(3, tv.Stage, tv.Confirmed, text(tv.PostProduction)))
	cut.Detail = "in London"
	none := films
	none.Detail, none.ID = "", "none"
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"where was season 3 filmed", []tv.Claim{films, cut}, "filming"},
		{"where is season 3 filming", []tv.Claim{films, cut}, "filming"},
		{"where is season 3 being edited", []tv.Claim{films, cut}, "post-production"},
		{"where was season 3 filmed", []tv.Claim{none, cut}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
