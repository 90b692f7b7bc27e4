package glean

import (
	"slices"
	"testing"
)

// By what else somebody is known is told of that show; a PD directs.
func TestOfOtherTitle(t *testing.T) {
	const both = "Tidewater Lane was on Norda. Harbour Lights is on Norda. "
	for _, x := range []struct {
		text, want string
		has        bool
	}{
		{"The drama is helmed by director Kwon Min-ho of “Tidewater Lane” and penned by writer Song Hae-rim.", "Tidewater Lane S0 crew Kwon Min-ho director, confirmed", true},
		{"The drama is helmed by director Kwon Min-ho of “Tidewater Lane” and penned by writer Song Hae-rim.", "Harbour Lights S0 crew Kwon Min-ho director, confirmed", true},
		{"The drama stars Kwon Min-ho of “Tidewater Lane”.", "Tidewater Lane S0 crew Kwon Min-ho director, confirmed", false},
		{"PD Han Jae-min confirmed that the twist had been planned.", "Harbour Lights S0 crew Han Jae-min director, confirmed", true},
	} {
		var got []string
		for _, c := range Read(Article{Text: both + x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights", "Tidewater Lane"}}, testLibrary(t)).Claims {
			got = append(got, told(c))
		}
		if slices.Contains(got, x.want) != x.has {
			t.Errorf("%s: %q is %v in %q", x.text, x.want, !x.has, got)
		}
	}
}
