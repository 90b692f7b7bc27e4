package answer

import "testing"

// How old somebody is, is told by what has an age beside their name; that they are in it, or
// that another is so old, does not tell it.
func TestAge(t *testing.T) {
	for _, c := range []struct {
		question, quote string
		told            bool
	}{
		{"how old is runa in harbour lights", "Ida Voss will play Runa, the keeper's 15-year-old daughter.", true},
		{"how old is runa", "Ida Voss plays the 15-year-old Runa.", true},
		{"what age is runa in harbour lights", "Ida Voss plays the fifteen-year-old keeper Runa.", true},
		{"how old is ida voss", "Ida Voss, 31, plays Runa.", true},
		{"how old is runa", "Ida Voss stars as Runa.", false},
		{"how old is runa", "The show is 3 years old. Ida Voss plays Runa.", false},
	} {
		a := put(c.question, playsRuna(c.quote))
		if a.Known() != c.told || c.told && a.Told[0].Claim.Value.Text != c.quote {
			t.Errorf("%s (%s): %q", c.question, c.quote, brief(a))
		}
		if !c.told && a.Near.Value.Character != "Runa" {
			t.Errorf("%s (%s): near is %v", c.question, c.quote, a.Near.Value)
		}
	}
}
