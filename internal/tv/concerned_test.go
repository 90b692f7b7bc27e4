package tv

import "testing"

// TestOfNetwork: whose own office an outlet is.
func TestOfNetwork(t *testing.T) {
	r := Ranks{Networks: map[string]bool{"norda": true, "kanal nord": true}}
	for name, want := range map[string]bool{
		"norda press express":        true,
		"norda pressroom":            true,
		"kanal nord media village":   true,
		"norda's drama chief":        true,
		"norda fans":                 false,
		"the press":                  false,
		"express and star":           false,
		"kanal nord watchers' press": false,
	} {
		if got := r.ofNetwork(name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
