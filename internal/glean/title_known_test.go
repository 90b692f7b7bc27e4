package glean

import (
	"strings"
	"testing"
)

// A known title is found where it stands, with words that are no names in the midst of
// it, and is a title by what stands around it and not by itself.
func TestKnownTitles(t *testing.T) {
	a := Article{Text: "Netflix has renewed All of Us Are Dead for a third season. The third season will film in Seoul.", Published: "2026-03-03"}
	var got []string
	for _, c := range Read(a, testLibrary(t)).Claims {
		got = append(got, c.ShowName)
	}
	if len(got) == 0 || got[0] != "All of Us Are Dead" {
		t.Errorf("shows %q", got)
	}
	for line := range strings.Lines(knownTitlesText) {
		if title := strings.TrimSpace(line); title == "" || title != strings.TrimSuffix(line, "\n") || len(title) > 90 {
			t.Errorf("%q is no title", line)
		}
	}
}
