package tv

import "testing"

// TestIsLeak: who is called a leaker where they are named is one.
func TestIsLeak(t *testing.T) {
	for _, c := range []struct {
		by, sentence string
		want         bool
	}{
		{"SetSparrow", `The claim began with serial leaker "SetSparrow," who wrote on Monday that she is out.`, true},
		{"SetSparrow", "Industry insider @SetSparrow has it that the part is gone.", true},
		{"Ann Lee", "A leaker says so; Ann Lee does not.", false},
		{"Ann Lee", "Director Ann Lee laughed at the leaker.", false},
		{"", "The leaker was wrong.", false},
	} {
		if got := IsLeak(c.by, c.sentence); got != c.want {
			t.Errorf("%q in %q: %v", c.by, c.sentence, got)
		}
	}
}
