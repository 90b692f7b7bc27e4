package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// What asks what a show is called that comes of another, and what tells that in words.
var (
	titleAsked  = regexp.MustCompile(`(?i)\b(?:called|named|titled?|name of|its name)\b`)
	ofOffspring = regexp.MustCompile(`(?i)\b(?:spin-? ?offs?|prequell?s?|sequels?|remakes?|reboots?|revivals?|offshoots?)\b`)
	tellsTitle  = regexp.MustCompile(`(?i)\b(?:called|entitled|titled|untitled|named|title)\b|["“]`)
)

// lacksTitle reports whether it is asked what such a show is called, and a claim has neither a name
// for it nor that there is none yet.
func (f *file) lacksTitle(c *tv.Claim) bool {
	if f.q.Yes || !f.asks(titleAsked) || !f.asks(ofOffspring) || tellsTitle.MatchString(c.Value.Text) {
		return false
	}
	return c.Kind != tv.Spinoff || namelessOne.MatchString(c.Value.Text) || !startsNamed.MatchString(c.Value.Text) && !f.newName(c)
}

var (
	startsNamed = regexp.MustCompile(`^(?:[Tt]he )?\p{Lu}[\p{Ll}’'&-]+`)
	// namelessOne is told of a show that has no name there: "a spinoff is being made".
	namelessOne = regexp.MustCompile(`^(?:an?|the|one) [\p{Ll} -]+(?:$| (?:is|was|are|has|centering|about|set|for|with|in)\b)`)
)
