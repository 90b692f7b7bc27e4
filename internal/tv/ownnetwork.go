package tv

import "strings"

// isNetwork reports whether a name, in small letters, is that of a network on the list, or
// of this show's own. "The" before it is no part of it.
func (r Ranks) isNetwork(name string) bool {
	return r.Networks[name] || r.Own[strings.TrimPrefix(name, "the ")]
}

// OwnNetworks are the networks of a show by what is told of it, in small letters: those
// that an outlet on a list, or the network itself, says firmly that it is on. Whom an
// outlet on no list calls a network is not made one by that; nor is an outlet.
func (r Ranks) OwnNetworks(claims []Claim) map[string]bool {
	own := map[string]bool{}
	for i := range claims {
		c := &claims[i]
		name := strings.TrimPrefix(strings.ToLower(strings.TrimSpace(c.Value.Text)), "the ")
		if c.Kind != OnNetwork || c.no() || !c.Certainty.Firm() || r.Outlets[name] != 0 || name == "" {
			continue
		}
		if weighs, _, listed := r.Tier(c.By, c.Source); c.Correction || c.Record || listed && weighs.Band() != Loose {
			own[name] = true
		}
	}
	return own
}
