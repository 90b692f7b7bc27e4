package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// talks are what stands beside a thing that is not yet agreed: "in final negotiations".
var talks = regexp.MustCompile(`(?i)\b(?:in|entered|begun|began|holding|still in) (?:\pL+ ){0,2}(?:talks|negotiations|discussions)\b|\bnegotiating\b|\bcircling\b|\b(?:deal|contract) (?:is|was|has) (?:not|n[o']t|yet|still)\b|\bnot (?:yet )?signed\b|\bnothing (?:is |has been )?signed\b`)

// notAgreed reports whether a claim is a plan on which somebody is still to agree.
func notAgreed(c *tv.Claim) bool {
	return c.Plan && !no(*c) && talks.MatchString(c.Detail)
}
