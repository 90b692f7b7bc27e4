package tv

import "testing"

// A network that is on no list is official where the show is on it: by its name, by its
// office and by the article before it; of another show it is nobody.
func TestOwnNetworkIsOfficial(t *testing.T) {
	of := Ranks{Networks: ranks.Networks, Outlets: ranks.Outlets}
	on := func(network, source string, certainty Certainty) Claim {
		return Claim{Kind: OnNetwork, Value: Value{Text: network}, Source: source, Certainty: certainty}
	}
	of.Own = of.OwnNetworks([]Claim{on("Marram", "Deadline", Confirmed), on("The Dunes", "Engadget", Reported), on("Skerry", "My Blog", Confirmed),
		on("Holm TV", "Deadline", Speculated), on("Engadget", "Deadline", Confirmed), {Kind: OnNetwork, Value: Value{Text: "Nobody"}, Source: "Deadline", Certainty: Confirmed, Negative: true}})
	for _, c := range []struct {
		by, outlet string
		voice      Tier
	}{
		{"Marram", "Deadline", TierNetwork},
		{"Marram spokeswoman", "Deadline", TierNetwork},
		{"", "Marram press release", TierNetwork},
		{"Dunes", "Deadline", TierNetwork},
		{"the Dunes", "Deadline", TierNetwork},
		{"Marram", "My Blog", TierNetwork},
		{"Marram fans", "My Blog", TierFans},
		{"Skerry", "Engadget", TierPress},
		{"Holm TV", "Engadget", TierPress},
		{"Engadget", "Deadline", TierPress},
		{"Nobody", "Deadline", TierTrade},
	} {
		if _, voice, _ := of.Tier(c.by, c.outlet); voice != c.voice {
			t.Errorf("%q in %q: voice %d, want %d", c.by, c.outlet, voice, c.voice)
		}
	}
	if _, voice, _ := ranks.Tier("Marram", "Deadline"); voice != TierTrade {
		t.Errorf("of a show that is not on it: %d", voice)
	}
}
