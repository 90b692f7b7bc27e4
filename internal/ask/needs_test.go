package ask

import "testing"

// What a pattern needs is in all that it matches; where that cannot be told, nothing is needed.
func TestNeeds(t *testing.T) {
	for pattern, want := range map[string]int{
		`^(when|what day) .*\b(finish|finished) filming`: 1,
		`\b(cast|crew|actor)s?\b`:                        3,
		`^(so |and )?\w+$`:                               0,
		`(?i)\bseason\b`:                                 0,
		`a(b|c)?`:                                        1,
	} {
		if got := needsOf(pattern); len(got) != want {
			t.Errorf("%s needs %q", pattern, got)
		}
	}
	n := 0
	for _, r := range rules {
		if r.needs != nil {
			n++
		}
	}
	if n < len(rules)/2 {
		t.Errorf("%d of %d rules need anything", n, len(rules))
	}
}
