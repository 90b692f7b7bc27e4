package tv

import "testing"

// Whoever an article calls the director of a show, and the show with them, is one.
func TestIsMaker(t *testing.T) {
	for _, c := range []struct {
		title, quote string
		want         bool
	}{
		{"Director Una Holm of 'Harbour Lights': first sleep", "She said so.", true},
		{"", "It is over, says Harbour Lights creator Una Holm.", true},
		{"Una Holm on Harbour Lights", "She said so.", false},
		{"Director Una Holm of 'Wren'", "Harbour Lights is over.", false},
		{"", "A fan of director Una Holm likes it.", false},
	} {
		claim := Claim{ShowName: "Harbour Lights", By: "Una Holm", Title: c.title, Quote: c.quote}
		if got := claim.IsMaker(); got != c.want {
			t.Errorf("%q, %q: %v", c.title, c.quote, got)
		}
	}
}
