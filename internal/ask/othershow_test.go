package ask

import "testing"

func TestInUnknown(t *testing.T) {
	for question, want := range map[string]bool{
		"who plays runa in silver pines":        true,
		"who plays runa in the silver pines?":   true,
		"who plays runa":                        false,
		"who plays runa in season 2":            false,
		"who plays runa in harbour lights":      false,
		"is runa in the finale":                 false,
		"does runa die in the end":              false,
		"who plays runa on tv":                  false,
		"is runa back in it for another season": false,
	} {
		q := Read(question, index(), Options{Day: "2026-11-25"})
		if got := q[0].InUnknown(); got != want {
			t.Errorf("%s: %v, rest %v", question, got, q[0].Rest)
		}
	}
}
