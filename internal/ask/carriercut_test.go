package ask

import "testing"

// TestWithoutCarrier: where a show runs is no part of a question for its people.
func TestWithoutCarrier(t *testing.T) {
	for typed, want := range map[string]string{
		"whos in harbour lights on netflix":        "whos in harbour lights",
		"who stars in harbour lights on apple tv?": "who stars in harbour lights",
		"who is in it on monday":                   "who is in it on monday",
		"is harbour lights on netflix":             "is harbour lights on netflix",
	} {
		if got := withoutCarrier(typed); got != want {
			t.Errorf("%s: %q", typed, got)
		}
	}
}
