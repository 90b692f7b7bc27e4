package glean

import (
	"testing"

	"backlot/internal/tv"
)

// TestTheLatter: what is told of the latter and the former of two shows is told of that one.
func TestTheLatter(t *testing.T) {
	const two = "Harbour Lights and Mill Row are both safe. "
	lib := Library{Shows: []tv.Show{{ID: "h", Name: "Harbour Lights"}, {ID: "m", Name: "Mill Row"}}}
	for _, x := range []struct{ text, show string }{
		{two + "The latter has been renewed for a third season.", "Mill Row"},
		{two + "The former has been renewed for a third season.", "Harbour Lights"},
		{"Harbour Lights ran for two seasons. Mill Row was in its first.\n\nThe latter has been renewed for a third season.", "Mill Row"},
	} {
		var got string
		for _, c := range Read(Article{Title: "Harbour Lights and Mill Row", Text: x.text, Published: "2027-03-01"}, lib, With(nil)).Claims {
			if c.Kind == tv.Stage && c.Season == 3 {
				got = c.ShowName
			}
		}
		if got != x.show {
			t.Errorf("%q is told of %q, not of %q", x.text, got, x.show)
		}
	}
}
