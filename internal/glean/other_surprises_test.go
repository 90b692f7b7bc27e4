package glean

import (
	"testing"

	"backlot/internal/tv"
)

// TestSurprisesAhead tells who promises surprises from what happens.
func TestSurprisesAhead(t *testing.T) {
	for text, want := range map[string]bool{
		"Ida Voss has teasingly hinted toward a number of unexpected twists in the upcoming season of Harbour Lights.": true,
		"Ida Voss promised plenty of surprises in the third season of Harbour Lights.":                                 true,
		"Ida Voss did not promise any surprises in the third season of Harbour Lights.":                                false,
		"Harbour Lights is full of twists, and Ida Voss plays Runa.":                                                   false,
	} {
		found := false
		for _, c := range Read(Article{Text: text + "\n", Published: "2026-04-02", Shows: []string{"Harbour Lights"}}, Library{}).Claims {
			if c.Kind == tv.Plot {
				t.Errorf("%s: the story %q", text, c.Value.Text)
			}
			found = found || c.Kind == tv.Other && c.Certainty == tv.Speculated && c.By == "Ida Voss"
		}
		if found != want {
			t.Errorf("%s: %v", text, found)
		}
	}
}
