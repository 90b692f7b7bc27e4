package glean

import "backlot/internal/tv"

// Of which season a piece of the story is that the model has found.

var (
	// atItsEnd stands where the end of the last season is told, or where it left somebody.
	atItsEnd = phraseOf(` (?:finale|season-ender|last (?:shot|scene|moments|minutes|seconds|seen)|final (?:shot|scene|moments|minutes|seconds|ten minutes|five minutes)|closing (?:shot|scene|moments|minutes)|(?:we|viewers|fans|audiences|who|it|they) (?:had )?(?:last )?left <[CNP]\d+>|last we saw|when last we) `)
	// ofTheNew stands where what is to come is told, or what has just been on.
	ofTheNew = phraseOf(` (?:opener|season premiere|the premiere|this time|new (?:episodes|season|series|batch|run|story|chapter|instalments|installments)|episode (?:one|two|three|four|1|2|3|4)|(?:the|this) season|we (?:open|begin|start) (?:on|with)|the (?:[a-z]+ )?hour|(?:six|seven|eight|nine|ten|twelve) (?:new )?episodes|(?:penultimate|opening|second|third) (?:hour|episode)|first (?:ten )?(?:minutes|night|episode)) `)
	// aTaleOf is what a show is about, whatever season is ordered or ends in the same sentence.
	aTaleOf = phraseOf(` (?:(?:the|its|a|an|'s|this) (?:[a-z0-9'-]+ |<[A-Z]\d+> ){0,4}?` + genre + ` (?:["'] )?(?:, )?(?:about|in which|that follows|following|centered on|centred on|set in)) `)
)

// storySeason gives the season of a piece of the story: that which it names, unless it tells what the show is
// about; the last, where its end is told; the one the article is about, where what is new in it is; else none.
func (h *hit) storySeason() int {
	text, named := h.s.shape.text, h.seasonOrWhole()
	switch {
	case named != whole && aTaleOf.MatchString(text):
		return whole
	case named != whole:
		return named
	case atItsEnd.MatchString(text):
		return h.r.plotSeason(h)
	case ofTheNew.MatchString(text), h.joinsIn():
		return h.seasonNow()
	}
	return whole
}

// joinsIn tells that somebody joins a later season in the sentence: the part that is told of is new then.
func (h *hit) joinsIn() bool {
	for p := range h.r.heldOf(h.s) {
		if c := &p.claim; c.Kind == tv.Cast && c.Value.Change == tv.Joins && c.Season > 1 && !c.Negative {
			return true
		}
	}
	return false
}
