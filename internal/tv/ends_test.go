package tv

import (
	"testing"
)

// What ends a show, and what only sounds so.
func TestEnds(t *testing.T) {
	claim := func(value string, certainty Certainty, voice Tier, negative bool) Claim {
		return Claim{Kind: Stage, Value: Value{Text: value}, Certainty: certainty, Voice: voice, Tier: voice, Listed: true, Negative: negative, Source: "Deadline"}
	}
	for name, c := range map[string]struct {
		claim Claim
		want  bool
	}{
		"cancelled":              {claim(Cancelled, Confirmed, TierNetwork, false), true},
		"reported cancelled":     {claim(Cancelled, Reported, TierTrade, false), true},
		"ended":                  {claim(Ended, Confirmed, TierTrade, false), true},
		"no further season":      {claim(Renewed, Confirmed, TierTrade, true), true},
		"renewed":                {claim(Renewed, Confirmed, TierTrade, false), false},
		"not cancelled":          {claim(Cancelled, Confirmed, TierTrade, true), false},
		"perhaps cancelled":      {claim(Cancelled, Speculated, TierTrade, false), false},
		"cancelled, say fans":    {claim(Cancelled, Confirmed, TierFans, false), false},
		"cancelled, say leaks":   {claim(Cancelled, Reported, TierInsider, false), false},
		"that it is, is denied":  {claim(Cancelled, Denied, TierNetwork, false), false},
		"nothing is said of it":  {Claim{}, false},
		"it is another question": {claim(Filming, Confirmed, TierTrade, true), false},
	} {
		if got := c.claim.Ends(); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// That nobody has decided so far ends nothing.
func TestUndecided(t *testing.T) {
	c := Claim{Kind: Stage, Value: Value{Text: Renewed}, Certainty: Confirmed, Voice: TierTrade, Tier: TierTrade, Negative: true}
	for quote, want := range map[string]bool{
		"Norda hasn’t decided on a second run.":                     true,
		"Not that anyone’s signed for it yet.":                      true,
		"The network has yet to order a fourth series.":             true,
		"A fifth season has not been ordered.":                      true,
		"Nobody has given the green light to it.":                   true,
		"There will be no fourth series, Norda says.":               false,
		"Norda is passing on a third year of the Yeti's story.":     false,
		"It will not be coming back for a third series, Lund said.": false,
	} {
		c.Quote = quote
		if got := c.Undecided(); got != want || c.Ends() == want {
			t.Errorf("%q: undecided %v, ends %v", quote, got, c.Ends())
		}
	}
	if c.Negative = false; c.Undecided() {
		t.Error("what is ordered is not undecided")
	}
}
