package answer

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// asksGivenUp asks for the day on which a show was given up.
var asksGivenUp = regexp.MustCompile(`(?i)\b(?:cancel\w*|axed?|drop(?:ped)?|scrap(?:ped)?|can(?:ned|cell?ed)|kill(?:ed)?|bin(?:ned)?)\b`)

// dayGivenUp keeps, where it is asked when a show was given up, what tells that it was: that it was
// ordered is no more than near. Of what tells it, one that has the day goes before one that has none.
func (f *file) dayGivenUp() {
	if f.q.Stage != tv.Cancelled && !asksGivenUp.MatchString(f.q.Text) {
		return
	}
	f.told = slices.DeleteFunc(f.told, func(t Told) bool {
		drop := ordered(t.Claim) && !no(t.Claim)
		if drop && f.nearest.Kind == "" {
			f.nearest = t.Claim
		}
		return drop && t.Role != Since
	})
	if len(f.told) == 0 || !f.told[0].Claim.When.IsZero() || !saysOver(f.told[0].Claim) {
		return
	}
	undated := f.told[0].Claim
	dated := f.free(func(c *tv.Claim) bool {
		return saysOver(*c) && !c.Plan && c.Season == undated.Season && (!c.When.IsZero() || inMonth.MatchString(c.Quote))
	}, tv.Stage)
	if len(dated) == 0 {
		return
	}
	if f.told[0].Claim = *dated[0]; dated[0].When.IsZero() {
		f.told[0].Claim = inSentence(*dated[0]) // it is the sentence that has the day
	}
	f.closed = true
}

// inMonth is in a sentence that tells of a day, or of a month.
var inMonth = regexp.MustCompile(`\b(?:in|on|by|last|early|late|mid) ?-?(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b`)
