package tv

import (
	"regexp"
	"strings"
)

// succession is in a sentence which tells that somebody does a thing in another's place.
var succession = regexp.MustCompile(`(?i)\b(?:replac\w+|succe(?:ed\w*|ss\w*)|t(?:ak(?:es?|en|ing)|ook) over|hand(?:s|ed|ing)? (?:\pL+ )?over|in (?:the )?place of|instead of|pass(?:es|ed|ing)? the (?:baton|torch|reins))\b`)

// TakesOver is who does now what a credit tells that somebody does no more, as the same article has
// it of the same season; none where it tells of no succession, or of several who come after.
func (d *Dossier) TakesOver(c *Claim) (Claim, bool) {
	if c.Kind != Crew || !c.Negative || !c.Certainty.Firm() || c.Value.Person == "" || c.Article == "" {
		return Claim{}, false
	}
	var by *Claim
	for _, o := range d.Kind(Crew) {
		switch {
		case o.Article != c.Article || o.no() || o.Certainty != c.Certainty || o.Value.Person == "" || o.PersonID == c.PersonID:
		case o.Season != c.Season || !strings.EqualFold(o.Value.Role, c.Value.Role):
		case by != nil && by.PersonID != o.PersonID:
			return Claim{}, false
		default:
			by = o
		}
	}
	if by == nil || !succession.MatchString(c.Quote) || !hasSurname(c.Quote, c.Value.Person) {
		return Claim{}, false
	}
	return *by, true
}

// TookFrom is the credit of somebody who did before what a credit tells that another does now.
func (d *Dossier) TookFrom(c *Claim) (Claim, bool) {
	if c.Kind != Crew || c.Negative {
		return Claim{}, false
	}
	for _, o := range d.Kind(Crew) {
		if o.Article != c.Article {
			continue
		}
		if by, ok := d.TakesOver(o); ok && by.ID == c.ID {
			return *o, true
		}
	}
	return Claim{}, false
}

// hasSurname reports whether a text has the last word of a name.
func hasSurname(text, name string) bool {
	words := strings.Fields(name)
	return len(words) > 0 && strings.Contains(text, words[len(words)-1])
}
