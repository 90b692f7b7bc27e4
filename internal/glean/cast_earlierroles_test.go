package glean

import (
	"slices"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// A part that somebody had in a show that is named is told of that show.
func TestEarlierRoles(t *testing.T) {
	for _, x := range []struct{ text, want, not string }{
		{"Ida Voss stars in Harbour Lights. Voss spent four seasons as Agent Clara Burke on Norda's Nightjar.\n", "Nightjar Ida Voss Agent Clara Burke stars", "Harbour Lights Ida Voss Agent"},
		{"After nine seasons as Captain Clara Robles on Nightjar, Ida Voss joins Harbour Lights.\n", "Nightjar Ida Voss Captain Clara Robles stars", "Harbour Lights Ida Voss Captain"},
		{"Ida Voss, best known for playing Clara in Nightjar, joins Harbour Lights.\n", "Harbour Lights Ida Voss  joins", "Harbour Lights Ida Voss Clara"},
		{"Ida Voss, who rose to fame as barmaid Clara in Nightjar, joins Harbour Lights.\n", "Harbour Lights Ida Voss  joins", "Harbour Lights Ida Voss Clara"},
		{"Ida Voss has joined Harbour Lights. She is to be seen as Clara in Harbour Lights from May.\n", "Harbour Lights Ida Voss Clara joins", "Nightjar"},
	} {
		a := Article{Text: x.text, Published: "2026-11-25", Shows: []string{"Harbour Lights", "Nightjar"}}
		if fault := readRow(a, testLibrary(t), func(claims []tv.Claim) string {
			var got []string
			for _, c := range claims {
				if c.Kind == tv.Cast {
					got = append(got, c.ShowName+" "+c.Value.Person+" "+c.Value.Character+" "+c.Value.Change)
				}
			}
			if all := strings.Join(got, "; "); !slices.Contains(got, x.want) || strings.Contains(all, x.not) {
				return all
			}
			return ""
		}); fault != "" {
			t.Errorf("%s: %s", x.text, fault)
		}
	}
}
