package glean

import (
	"testing"

	"backlot/internal/tv"
)

// A show in whose world another is set is named in passing: what is told is of the other.
func TestWorldOf(t *testing.T) {
	text := "“Red Mesa” returns on May 4. “Laredo Crossing,” a new series set in the world of “Red Mesa,” is currently in production in Texas."
	filming := 0
	for _, c := range Read(Article{Title: "“Red Mesa” gets a companion", Text: text, Published: tv.Date("2026-03-02")}, Library{}).Claims {
		if c.Kind == tv.Stage && c.Value.Text == tv.Filming {
			if filming++; c.ShowName != "Laredo Crossing" {
				t.Errorf("%s is told to film", c.ShowName)
			}
		}
	}
	if filming == 0 {
		t.Error("nothing is told to film")
	}
}
