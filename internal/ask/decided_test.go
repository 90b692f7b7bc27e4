package ask

import "testing"

// TestDecided: when somebody ordered a show is no question for its first day, and whether a season
// began on a day is one.
func TestDecided(t *testing.T) {
	for text, about := range map[string]About{
		"when did norda pick up severance":               Order,
		"when did norda renew severance":                 Order,
		"when did the network order season 3":            Order,
		"when did norda pick up severance for season 3":  Order,
		"when did they renew severance":                  Order,
		"when did norda cancel severance":                Order,
		"how many times was severance pushed back":       Delay,
		"how often was season 2 of severance postponed":  Delay,
		"when did severance premiere":                    Premiere,
		"did season 3 start on march 6":                  Premiere,
		"did severance season 3 begin on 6 march 2026":   Premiere,
		"did filming of season 3 start on march 6":       Production,
		"when did norda start filming severance":         Production,
		"did season 3 of severance start on 1 june 2026": Premiere,
	} {
		if got := Read(text, index(), Options{Day: "2026-11-25"})[0]; got.About != about {
			t.Errorf("%q is about %q, want %q", text, got.About, about)
		}
	}
}
