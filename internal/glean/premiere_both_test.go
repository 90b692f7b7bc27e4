package glean

import (
	"testing"

	"backlot/internal/tv"
)

// A day of two shows is told of each.
func TestBothShows(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"Norda has renewed Harbour Lights and Dry Season. Both will return in January.", 2},
		{"Norda has renewed Harbour Lights and Dry Season. Both shows will premiere on January 5.", 2},
		{"Harbour Lights and Dry Season will return in January.", 2},
		{"Harbour Lights (returning in January) and Dry Season are made in Bergen.", 1},
		{"Norda has renewed Harbour Lights. Dry Season is made in Bergen by both its creators. It will return in January.", 1},
		{"Norda has renewed Harbour Lights, Dry Season and Low Tide. Both will return in January.", 1},
	} {
		shows := []string{"Harbour Lights", "Dry Season", "Low Tide"}
		found := map[string]bool{}
		for _, x := range Read(Article{Title: "Norda renews its dramas", Text: c.text, Published: "2026-11-04", Shows: shows}, Library{}, With(nil)).Claims {
			if x.Kind == tv.Premiere && x.Value.Date == "2027-01" || x.Value.Date == "2027-01-05" {
				found[x.ShowName] = true
			}
		}
		if len(found) != c.want {
			t.Errorf("%s: told of %v", c.text, found)
		}
	}
}
