package glean

import (
	"slices"
	"testing"

	"backlot/internal/tv"
)

func TestOnlySpoken(t *testing.T) {
	lib := Library{Shows: []tv.Show{{ID: "h", Name: "Harbour Lights"}, {ID: "a", Name: "Aske"}}}
	for _, x := range []struct{ title, text string }{
		{"'We Ran Out of Fog': How 'Harbour Lights' Was Saved", "\"We ran out of fog,\" said Ida Voss, the showrunner of \"Harbour Lights.\" The drama has been renewed for a third season."},
		{"Harbour Lights renewed", "Harbour Lights has been renewed for a third season. Captain Per Aske is back, and Aske is in trouble. Filming begins in May."},
	} {
		for _, s := range Read(Article{Title: x.title, Text: x.text, Published: "2025-01-02"}, lib).Shows {
			if s.Name != "Harbour Lights" {
				t.Errorf("%s: a show %q", x.title, s.Name)
			}
		}
	}
	if got := Read(Article{Title: "'Out of the Fog' returns", Text: "\"Out of the Fog\" has been renewed for a third season. Filming of the drama begins in May.", Published: "2025-01-02"}, lib).Shows; !slices.ContainsFunc(got, func(s ShowFound) bool { return s.Name == "Out of the Fog" }) {
		t.Errorf("the title is not found: %v", got)
	}
}
