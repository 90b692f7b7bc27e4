package bot

import (
	"testing"

	"backlot/internal/tv"
)

// What ends a show, and what only sounds so.
func TestEnds(t *testing.T) {
	claim := func(value string, certainty tv.Certainty, voice tv.Tier, negative bool) tv.Claim {
		return tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: value}, Certainty: certainty, Voice: voice, Tier: voice, Listed: true, Negative: negative, Source: "Deadline"}
	}
	for name, c := range map[string]struct {
		claim tv.Claim
		want  bool
	}{
		"cancelled":              {claim(tv.Cancelled, tv.Confirmed, tv.TierNetwork, false), true},
		"reported cancelled":     {claim(tv.Cancelled, tv.Reported, tv.TierTrade, false), true},
		"ended":                  {claim(tv.Ended, tv.Confirmed, tv.TierTrade, false), true},
		"no further season":      {claim(tv.Renewed, tv.Confirmed, tv.TierTrade, true), true},
		"renewed":                {claim(tv.Renewed, tv.Confirmed, tv.TierTrade, false), false},
		"not cancelled":          {claim(tv.Cancelled, tv.Confirmed, tv.TierTrade, true), false},
		"perhaps cancelled":      {claim(tv.Cancelled, tv.Speculated, tv.TierTrade, false), false},
		"cancelled, say fans":    {claim(tv.Cancelled, tv.Confirmed, tv.TierFans, false), false},
		"cancelled, say leaks":   {claim(tv.Cancelled, tv.Reported, tv.TierInsider, false), false},
		"that it is, is denied":  {claim(tv.Cancelled, tv.Denied, tv.TierNetwork, false), false},
		"nothing is said of it":  {tv.Claim{}, false},
		"it is another question": {claim(tv.Filming, tv.Confirmed, tv.TierTrade, true), false},
	} {
		if got := ends(c.claim); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
