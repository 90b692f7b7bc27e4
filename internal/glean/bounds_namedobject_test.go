package glean

import (
	"testing"

	"backlot/internal/tv"
)

// What is renewed by name is that, and not the show that the text was about.
func TestNamedObject(t *testing.T) {
	for _, x := range []struct {
		text string
		want int // renewals of Mill Row
	}{
		{"“Mill Row” is back on ABC for a second season on May 4. ABC has renewed Second Chair.", 0},
		{"“Mill Row” is back on ABC for a second season on May 4. ABC has renewed Mill Row for a third season.", 1},
		{"“Mill Row” is back on ABC for a second season on May 4. ABC has renewed the drama for a third season.", 1},
	} {
		n := 0
		for _, c := range Read(Article{Title: "Mill Row sets date", Text: x.text, Published: tv.Date("2026-03-02")}, Library{}, With(nil)).Claims {
			if c.Kind == tv.Stage && c.Value.Text == tv.Renewed && c.ShowName == "Mill Row" && c.Season != 2 {
				n++
			}
		}
		if n != x.want {
			t.Errorf("%q: %d renewals, want %d", x.text, n, x.want)
		}
	}
}
