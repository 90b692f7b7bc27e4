package glean

// keepsWords are those of an office that somebody keeps, saysNext those behind whoever speaks.
var (
	keepsWords = phraseOf(` (?:stays?|staying|remains?|remaining|continues?|continuing) (?:[a-z]+ ){0,3}?(?:as )?(?:an? |the )?(?:[a-z-]+ ){0,3}$`)
	keepsNot   = phraseOf(` (?:not|no longer|never|nor) (?:[a-z]+ )?(?:stay|staying|remain|remaining|continue|continuing) `)
	saysNext   = phraseOf(`^ (?:" )?(?:said|says|told|tells|added|adds|wrote|writes|explained|explains|confirmed|confirms) `)
)

// keepsOffice tells that what a hit says of an office is that somebody keeps it, whatever he gives up
// beside it: "is no longer showrunner but stays on as an executive producer".
func (h *hit) keepsOffice() bool {
	text, at := h.s.shape.text, h.start
	if role, _ := h.groupAt("role"); role > 0 {
		at = role - 1
	}
	before := text[back(text, at, 8) : at+1]
	return keepsWords.MatchString(before) && !keepsNot.MatchString(before)
}

// onlySpeaks tells that a hit names a maker who says something, and that no more is told of him.
func (h *hit) onlySpeaks() bool { return saysNext.MatchString(h.s.shape.text[h.end:]) }

// givenTo ends what stands before whoever is given something, andKeeps follows his name where it is the giver
// who keeps an office.
var (
	givenTo  = phraseOf(` (?:to|with|by|for) $`)
	andKeeps = phraseOf(`^ ?[^ ]+ (?:and|but) (?:will )?(?:stays?|remains?|continues?|serves?) `)
)

// givesOver gives who keeps an office where somebody else stands at a place, to whom he gives his own: "Voss
// hands the reins to Lund and remains as an executive producer"; "" where that is not so.
func (h *hit) givesOver(at int) string {
	text := h.s.shape.text
	if at < 0 || !givenTo.MatchString(text[:at+1]) || !andKeeps.MatchString(text[at:]) {
		return ""
	}
	from, _ := h.s.clauseAt(at + 1)
	if found := h.r.mentionsIn(text, from, at, "PN"); len(found) > 0 {
		return found[0].name
	}
	return ""
}
