package tv

import "testing"

// Whoever does not come back to their work has had it, and can tell.
func TestLeavesWork(t *testing.T) {
	for quote, want := range map[string]bool{
		"Composer Una Holm said that she is not coming back.": true,
		"Una Holm will not return as composer.":               true,
		"Una Holm is not the composer.":                       false,
	} {
		c := Claim{Kind: Crew, Negative: true, Certainty: Confirmed, Quote: quote}
		if got := c.LeavesWork(); got != want {
			t.Errorf("%s: %v", quote, got)
		}
	}
}
