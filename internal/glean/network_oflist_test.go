package glean

import (
	"slices"
	"testing"
)

// Of an article on several shows of one network each is on it; of any other article none is for that.
func TestOfList(t *testing.T) {
	const items = "Another year is over, and here is what became of them.\n\n" +
		"Harbour Lights: Renewed for a third season, which begins filming in May.\n\n" +
		"The Ember Coast: Cancelled after two seasons.\n\n" +
		"Ferry Inspector: Picked up for a second season.\n"
	all := []string{"Harbour Lights: CBS", "The Ember Coast: CBS", "Ferry Inspector: CBS"}
	for _, head := range []string{"CBS's Scorecard: What's Renewed and What's Cancelled", "CBS Renews Two and Drops One"} {
		got := networksOf(t, head, items)
		for _, want := range all {
			if !slices.Contains(got, want) {
				t.Errorf("%s: no %q in %q", head, want, got)
			}
		}
	}
	for _, head := range []string{"What CBS's Rival Hulu Renews Five Times", "The Shows of the Year", "CBS Hires a New Head of Drama"} {
		if got := networksOf(t, head, items); len(got) > 0 {
			t.Errorf("%s: %q", head, got)
		}
	}
}
