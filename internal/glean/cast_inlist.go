package glean

import "backlot/internal/tv"

// Of what a list of actors with their parts is one: of those who are with somebody again, or who have gone.

var (
	// joinedAgain stands before those with whom somebody plays once more.
	joinedAgain = phraseOf(` (?:(?:again|once more|once again) (?:be )?joined (?:[a-z]+ )?by|joined (?:once again|once more|again|as ever|as before) by|(?:joins?|joining) (?:a|the) returning (?:cast|ensemble)) `)
	// leftBefore stands before those who have gone, wentBehind behind them.
	leftBefore = phraseOf(` (?:departures? of|exits? of|those of|loss of|farewell to|goodbye to|minus|without)(?: (?:co-stars?|stars?|actors?|regulars?|fellow|original|cast|members?|both|the|and|,|<[PN]\d+>|\( <[CPN]\d+> \)))* $`)
	wentBehind = phraseOf(`^ [^.;]{0,60}?(?:both|all|neither|none) of whom (?:(?:have|had|also|has|recently|will|are|be|to) )*(?:left|bowed out|departed|exited|quit|gone|leave|leaving|not return|not be back|return)`)
	// joinThose stands before those who are in a cast already.
	joinThose = phraseOf(` (?:joins?|joined|joining) (?:an?|the|its) (?:[a-z-]+ ){0,3}?(?:cast|ensemble)(?: members)?(?: ,)?(?: (?:that|which))?(?: (?:already|also|is|was))? (?:includes?|including|features?|featuring|led by|headed by|fronted by) `)
	// newlyCast stands before a list of those who are new.
	newlyCast = phraseOf(` (?:new|newly|additional|latest) (?:[a-z-]+ ){1,2}?(?:cast|castings?)(?: members?)? (?:include|includes|are|is|:) | also recurring (?:: )?`)
	exitTold  = phraseOf(` (?:departures?|exits?|farewells?) `)
)

// inListOf gives what is told of all in a list in which a hit stands; "" where it is not so told.
func (h *hit) inListOf() string {
	text := h.s.shape.text
	before := text[:h.start+1]
	switch {
	case leftBefore.MatchString(before) && (exitTold.MatchString(before) || wentBehind.MatchString(text[h.end:])):
		return tv.Departs
	case joinedAgain.MatchString(before):
		return tv.Returns
	case joinThose.MatchString(before) && !has(before, "returning"):
		return tv.Stars
	case newlyCast.MatchString(before):
		return tv.Joins
	}
	return ""
}
