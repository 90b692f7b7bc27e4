package glean

import "backlot/internal/tv"

// What sounds like the end of a show and is none: its former network's, where another has it now, and
// somebody's own.

var (
	// movedAfter tells of a show that goes on elsewhere: "moved to Sky Atlantic after being dropped by the BBC".
	movedAfter = phraseOf(` (?:moved|moves|moving|switched|switches|jumped|transferred|relocated|home|went) (?:[a-z-]+ ){0,3}?(?:to|at|on|with) (?:the )?<W\d+> (?:[^.;]{0,80} )?after (?:(?:it|the show|the series) (?:was|had been)|being|having been) (?:[a-z]+ ){0,2}?(?:dropped|axed|cancelled|canceled|ditched|scrapped|let go) `)
	// forSomebody is said of what somebody does in a season, and not of the season.
	forSomebody = phraseOf(` (?:for (?:him|her|them|<[PCN]\d+>) to (?:[a-z]+ )?(?:appear|feature|star|return|come back|be)|(?:whether|if) (?:he|she|<[PC]\d+>) (?:will|would|is|returns?|appears?|comes)) `)
	// notWithMe leaves a season to others: "there won't be a third series, not with me in it".
	notWithMe = phraseOf(` not with (?:me|him|her|us) `)
)

// noEndOfIt takes from a show that it was cancelled, or not renewed, where a sentence tells something else.
func (r *reader) noEndOfIt(text string, p *proposed) {
	switch c := &p.claim; {
	case c.Kind != tv.Stage:
	case c.Value.Text == tv.Cancelled && !c.Negative && movedAfter.MatchString(text),
		c.Value.Text == tv.Renewed && c.Negative && (notWithMe.MatchString(text) || forSomebody.MatchString(text[p.hit.start:p.hit.end+1])):
		*p = r.asOther(p)
	}
}
