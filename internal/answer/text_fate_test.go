package answer

import (
	"testing"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// TestFateOfNamesake: that one of a family dies does not tell it of another.
func TestFateOfNamesake(t *testing.T) {
	of := func(name string) ask.Question {
		return ask.Question{Text: "does " + name + " die", Yes: true, About: ask.Plot, People: []ask.Thing{{Typed: name, Entries: []names.Entry{{Kind: names.Character, Name: name, Show: "harbour-lights"}}}}}
	}
	for text, who := range map[string]map[string]bool{
		"Viewers were in tears as Silas Thorne died.":     {"Ada Thorne": false, "Silas Thorne": true},
		"Dr Thorne was killed in the storm.":              {"Ada Thorne": true},
		"Ada saw to it that Mr Thorne died without pain.": {"Ada Thorne": true},
	} {
		for name, want := range who {
			if _, ok := FateIn(of(name), tv.Show{}, []Sentence{{Text: text}}); ok != want {
				t.Errorf("%q tells whether %s dies: %v", text, name, ok)
			}
		}
	}
}
