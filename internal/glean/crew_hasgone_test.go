package glean

import (
	"testing"

	"backlot/internal/tv"
)

// TestWhoHasGone tells who was a maker from who left something else to be one.
func TestWhoHasGone(t *testing.T) {
	for text, gone := range map[string]bool{
		"A decision on who will replace showrunner Pat Quill, who left in June, has not been made.": true,
		"Norda is to replace showrunner Pat Quill, who was fired last month.":                       true,
		"Harbour Lights is run by showrunner Pat Quill, who left the army to write.":                false,
		"Norda thanked showrunner Pat Quill, who wrote every episode.":                              false,
	} {
		found := false
		for _, c := range Read(Article{Text: "Harbour Lights is on Norda. " + text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, Library{}).Claims {
			if c.Kind == tv.Crew && c.Value.Person == "Pat Quill" && c.Value.Role == "showrunner" {
				if found = true; c.Negative != gone {
					t.Errorf("%s: gone %v", text, c.Negative)
				}
			}
		}
		if !found {
			t.Errorf("%s: no showrunner", text)
		}
	}
}
