package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// leavesOff tells what the last of a season leaves the story with.
var leavesOff = regexp.MustCompile(`(?i)\b(?:end|ends|ended|ending|finish|finishes|finished|closes|closed|left|leave|leaves) (?:(?:it|things|that|us|you|them|off|the (?:season|series|show|story)) ){0,2}(?:on|with) (?:an?|the|such|that|this|two|so many)\b`)

// reasonInEnd tells that a show was given up by the sentence of it, where that gives the reason: "in order
// to make room we have decided not to bring it back".
func (f *file) reasonInEnd() bool {
	for c := range f.each(tv.Stage) {
		if (saysOver(c) || refusal(c) || ordered(c) && no(c) && decidedNot.MatchString(c.Quote)) && firm(c) && (f.seasonFits(c) || f.q.Season == 0) && reasonForEnd.MatchString(c.Quote) {
			c = inSentence(c)
			c.Negative, f.closed = false, true // its own words say what is not so
			f.add(c, Also)
			return true
		}
	}
	return false
}

// reasonForEnd is in a sentence by which a network gives the reason why it has no more of a show.
var reasonForEnd = regexp.MustCompile(`(?i)\b(?:because|due to|owing to|in order to|to make (?:room|way)|on account of|so that|citing|blam(?:ed|ing)|as a result of)\b`)

// decidedNot is in a sentence that tells that something was decided, and not that it is open.
var decidedNot = regexp.MustCompile(`(?i)\b(?:decided|decision) (?:not|against)\b`)

// whoSaved asks who took a show on that was given up.
var whoSaved = regexp.MustCompile(`(?i)^(?:so |and |ok )?(?:who|which (?:network|channel|streamer|broadcaster|platform))(?: has| had)? (?:saved|rescued|picked up|revived)\b`)

// turnsOnGoing wants, where it is asked who goes, that somebody does: what they leave behind is
// another leaving.
func (f *file) turnsOnGoing() func(*tv.Claim) bool {
	if !asksGoing.MatchString(f.q.Text) {
		return nil
	}
	return func(c *tv.Claim) bool {
		if c.Kind.Weighed() || !leavesWord.MatchString(c.Value.Text) {
			return true
		}
		return leavesWord.MatchString(leavesThing.ReplaceAllString(c.Value.Text, " "))
	}
}

var (
	asksGoing   = regexp.MustCompile(`(?i)^(?:so |and |but |ok )?(?:who|whos|who['’]s|which \pL+)(?: is| are| else)? (?:leaves|leaving|leave|left|goes|going)\b`)
	leavesWord  = regexp.MustCompile(`(?i)\b(?:leaves?|leaving|left)\b`)
	leavesThing = regexp.MustCompile(`(?i)\b(?:leaves?|leaving|left) (?:behind|(?:me|us|them|him|her|you|everyone|viewers|fans|audiences) |(?:an?|some|such|so|very|quite|really|big|huge|large|enormous|no|nothing|little|enough|plenty|room|questions?|scars|marks?)\b)`)
)
