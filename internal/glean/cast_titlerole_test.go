package glean

import (
	"slices"
	"strings"
	"testing"
)

// Who has the title role plays the one after whom the show is named; a title that names
// nobody gives no part.
func TestTitleRole(t *testing.T) {
	for _, x := range []struct{ show, text, has, not string }{
		{"Lindqvist", "Lindqvist is a whodunit with Ida Voss in the title role.", "S0 cast Ida Voss stars Lindqvist, confirmed", ""},
		{"Lindqvist", "Lindqvist returns in May. Ida Voss stars in the title role.", "S0 cast Ida Voss stars Lindqvist, confirmed", ""},
		{"Lindqvist", "Lindqvist returns in May. Ida Voss takes the title role, with Per Lund as Aske.", "S0 cast Ida Voss stars Lindqvist, confirmed", ""},
		{"Lindqvist", "Lindqvist stars Ida Voss as the title character, a retired bus driver.", "S0 cast Ida Voss stars Lindqvist, confirmed", ""},
		{"Lindqvist", "Lindqvist returns in May. Ida Voss, who has the title role, thanked viewers.", "S0 cast Ida Voss stars Lindqvist, confirmed", ""},
		{"Lindqvist", "Lindqvist returns in May. Ida Voss plays the titular role.", "S0 cast Ida Voss stars Lindqvist, confirmed", ""},
		{"Lindqvist", "Lindqvist is revived, with Ida Voss again in the title role.", "S0 cast Ida Voss returns Lindqvist, confirmed", ""},
		{"Lindqvist", "Lindqvist is a whodunit. Ida Voss has been cast in the title role.", "S0 cast Ida Voss joins Lindqvist, confirmed", ""},
		{"Uncle Gus", "Uncle Gus is a sitcom. Per Lund voices the title character.", "S0 cast Per Lund stars Uncle Gus, confirmed", ""},
		{"The Widow Tanabe", "The Widow Tanabe is a drama. Ida Voss takes the title role.", "S0 cast Ida Voss stars The Widow Tanabe, confirmed", ""},
		{"One for Sorrow", "One for Sorrow is a drama. Ida Voss takes the title role.", "", "stars One"},
		{"The Locksmith", "The Locksmith is a drama. Ida Voss takes the title role.", "", "stars The Locksmith"},
		{"Lindqvist", "Lindqvist is a whodunit. It is not known whether Ida Voss will take the title role.", "", "stars Lindqvist"},
		{"Lindqvist", "Lindqvist is a whodunit. Ida Voss will not play the title role.", "", "Ida Voss stars Lindqvist"},
	} {
		var got []string
		for _, c := range Read(Article{Text: x.text + "\n", Published: "2026-11-25", Shows: []string{x.show}}, testLibrary(t)).Claims {
			got = append(got, strings.TrimPrefix(told(c), x.show+" "))
		}
		if x.has != "" && !slices.Contains(got, x.has) || x.not != "" && strings.Contains(strings.Join(got, "\n"), x.not) {
			t.Errorf("%s\n\tgot  %s\n\twant %s\n\tnot  %s", x.text, strings.Join(got, "\n\t     "), x.has, x.not)
		}
	}
}
