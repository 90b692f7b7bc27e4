package reply

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// InWords says what a claim says whose value is words already: that it is so, is not so, or is
// denied. said are its words, as they are to be told.
func InWords(c tv.Claim, said Text) Text {
	offshoot := c.Kind == tv.Spinoff && namesShow(said.String())
	switch {
	case c.Certainty == tv.Denied && offshoot:
		return Say("claim.denied.offshoot", "said", said)
	case c.Certainty == tv.Denied:
		return Say("claim.denied.words", "said", said) // they may be no clause
	case !c.Negative || saysNot.MatchString(c.Value.Text): // its own words say so: "not true: he does not die" would say that he does
		return said
	case offshoot && c.Certainty == tv.Speculated:
		return Say("claim.off.may", "said", said)
	case offshoot:
		return Say("claim.off.offshoot", "said", said)
	case c.Kind == tv.Spinoff:
		return Say("claim.off", "said", said)
	}
	return Say("claim.not.words", "said", said)
}

var saysNot = regexp.MustCompile(`(?i)\b(?:not|never|no|none|nothing|nobody|neither|nor|without|cannot)\b|n['’]t\b`)

// What makes a sentence of words, and what begins a clause behind a name.
var (
	finite   = regexp.MustCompile(`(?i)\b(?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|does|did|\pL+ed)\b`)
	aside    = regexp.MustCompile(`(?i)[;:(]| (?:that|which|who|about|set|titled|called|named|based) `)
	beginsIt = regexp.MustCompile(`^(?:[Aa]n?|[Tt]he|[Aa]ny|[Aa]nother|\p{Lu}[\pL\d’'&!-]*) ?`)
)

// namesShow reports whether words are the name of a show, or "a prequel about Runa", and no
// sentence.
func namesShow(words string) bool {
	head := words
	if at := aside.FindStringIndex(words); at != nil {
		head = words[:at[0]]
	}
	return !strings.Contains(words, ",") && beginsIt.MatchString(head) && !finite.MatchString(head) && len(strings.Fields(head)) <= 6
}
