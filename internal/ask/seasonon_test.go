package ask

import "testing"

func TestOfSeasonsNetwork(t *testing.T) {
	for line, want := range map[string]bool{
		"what network was SEASON of SHOW on":    true,
		"which channel showed SEASON":           true,
		"was SEASON of SHOW on sola":            true,
		"will SHOW SEASON be on bbc two":        true,
		"is SEASON still on hold":               false,
		"is SHOW SEASON on its way":             false,
		"was SEASON on a sunday":                false,
		"what network is SHOW on":               false, // the rules have that
		"is SHOW SEASON on sola or on norda tv": false,
	} {
		if got := ofSeasonsNetwork(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}
