package answer

import (
	"regexp"
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// What asks for the place where something is filmed, and what only tells when beside "in" and "on".
var (
	whichPlace = regexp.MustCompile(`(?i)\b(?:whereabouts?|where(?:['’]?s|['’]?re|['’]?d)?|(?:what|which) (?:city|town|village|country|county|state|part|studios?|island))\b`)
	ofFilming  = regexp.MustCompile(`(?i)\b(?:film|shoot|shot|tape|mak(?:e|ing)\b|made\b|record)`)
	ofPost     = regexp.MustCompile(`(?i)\b(?:post|edit|cut)`)
	noPlaceAt  = regexp.MustCompile(`(?i)\b(?:in|at|on) (?:the )?(?:can\b|room\b|schedule|time\b|hold\b|pause\b|hiatus|new year|end\b|start\b|beginning|middle|works\b|early|late|mid|spring|summer|autumn|fall\b|winter|\d|\pL+days?\b|week|month|year|january|february|march|april|may\b|june|july|august|september|october|november|december)`)
	atAPlace   = regexp.MustCompile(`\b(?:in|at|on|near|around|outside|along|across) \pL|\b(?:off|to|from|between|through) (?:the )?\p{Lu}`)
	ifKnown    = regexp.MustCompile(`(?i)^(?:do|does|did|can|could) (?:anyone|anybody|someone|somebody|we|you)\b`)
	sited      = []string{tv.Filming, tv.Wrapped, tv.Paused}
)

// lacksPlace reports whether it is asked where a show is filmed, and a claim of how far its making
// has got has no place beside it, or is not of the filming: the writers sit in a room, and the
// cutting goes on elsewhere.
func (f *file) lacksPlace(c *tv.Claim) bool {
	if c.Kind != tv.Stage || f.q.About != ask.Production || f.q.When || f.q.Yes && !ifKnown.MatchString(f.q.Text) || c.Rule == InItsWords || !whichPlace.MatchString(f.q.Text) || !f.q.Where && !ofFilming.MatchString(f.q.Text) && !ofPost.MatchString(f.q.Text) {
		return false
	}
	post := c.Value.Text == tv.PostProduction
	if asked := ofPost.MatchString(f.q.Text); post != asked || !post && !slices.Contains(sited, c.Value.Text) {
		return true
	}
	return !atAPlace.MatchString(noPlaceAt.ReplaceAllString(c.Detail, ""))
}
