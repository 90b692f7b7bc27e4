package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// shownAgain tells of a show that has ended where it is to be seen still.
var shownAgain = regexp.MustCompile(`(?i)\b(?:episodes?|seasons?|series|show)\b[^.]{0,40}\b(?:is|are) (?:all |now |still )*(?:on|available|streaming|at)\b|\b(?:now |still )?(?:stream(?:s|ing)?) (?:on|at)\b|\badded (?:the (?:series|show)|all|every)\b`)

// seenAgain tells where a show that has long ended is to be seen by what a sentence says of that.
func (f *file) seenAgain() {
	for c := range f.each(tv.OnNetwork) {
		if !no(c) && c.Certainty.Firm() && !leaves(c) && shownAgain.MatchString(c.Quote) {
			f.add(c, Also)
			return
		}
	}
}

// whereInstead tells, beside that a show is not where it is asked for, where it is.
func (f *file) whereInstead() {
	if !f.q.Yes || f.verdict != No || len(f.told) == 0 || !no(f.told[0].Claim) && !leaves(f.told[0].Claim) {
		return
	}
	not := f.told[0].Claim
	for c := range f.each(tv.OnNetwork) {
		if !no(c) && !leaves(c) && firm(c) && c.Article == not.Article && !c.SameValue(not) && c.Place().Country == "" && f.seasonFits(c) {
			f.add(c, Since)
			return
		}
	}
}
