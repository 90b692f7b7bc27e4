package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestIsIn: whether somebody is in it is told by the newest word of the newest season of which there is
// one, and not by an older one, nor by a denial that they go.
func TestIsIn(t *testing.T) {
	joins := ofArticle(2, "a1", "2025-03-01", part("Ida Voss", "Runa", tv.Joins))
	stars := ofArticle(2, "a2", "2025-11-01", part("Ida Voss", "Runa", tv.Stars))
	denied := ofArticle(2, "a1", "2025-03-02", part("Ida Voss", "Runa", tv.Departs))
	denied.Certainty = tv.Denied
	third := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	thinks := ofArticle(2, "a1", "2025-03-01", part("Ida Voss", "Runa", tv.Joins))
	thinks.Certainty = tv.Speculated
	goes := ofArticle(2, "a2", "2025-11-01", part("Ida Voss", "Runa", tv.Departs))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is ida voss in harbour lights", []tv.Claim{joins, third}, "yes; Ida Voss joins"},
		{"is ida voss in harbour lights", []tv.Claim{joins, stars, third}, "yes; Ida Voss stars"},
		{"is ida voss in season 2", []tv.Claim{joins, stars}, "yes; Ida Voss stars"},
		{"was ida voss in season 2 of harbour lights", []tv.Claim{denied, stars}, "yes; Ida Voss stars"},
		{"is ida voss in season 3", []tv.Claim{joins, third}, ""},
		{"is ida voss in harbour lights", []tv.Claim{thinks, third}, ""},
		{"is ida voss in harbour lights", []tv.Claim{joins, goes, third}, "Ida Voss departs"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
