package glean

import (
	"slices"
	"testing"
)

// A title is written as it stands where nothing but its own name gives it capital letters; a house is none.
func TestCapitalsOfATitle(t *testing.T) {
	for _, c := range []struct {
		text, want, not string
	}{
		{"BRINDLE Street favourite Tom Hale has quit the soap after nine years.\n\nHe has been in Brindle Street since 2017. Brindle Street airs on ITV.", "Brindle Street", "BRINDLE Street"},
		{"CBS has renewed LEEDS PD for a third season. LEEDS PD stars Sam Reed as Captain Hale. The series returns in May.", "Leeds PD", "Leeds Pd"},
		{"CBS has renewed THE QUIET HILL for a third season. THE QUIET HILL stars Sam Reed. The series returns in May.", "The Quiet Hill", "THE QUIET HILL"},
		{"Wavely has reversed its decision to cancel the drama Quiet Hill, renewing it for a fourth season.", "Quiet Hill", "Wavely"},
		{"Wavely has renewed the drama Quiet Hill for a fourth season.", "Quiet Hill", "Wavely"},
	} {
		var found []string
		for _, x := range Read(Article{Title: "News of the week", Source: "TVLine", Text: c.text + "\n", Published: "2026-05-12"}, testLibrary(t)).Shows {
			found = append(found, x.Name)
		}
		if !slices.Contains(found, c.want) || slices.Contains(found, c.not) {
			t.Errorf("%s\n\tgot %q, want %q and not %q", c.text, found, c.want, c.not)
		}
	}
}
