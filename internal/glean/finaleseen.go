package glean

import "backlot/internal/tv"

// A finale that has been seen lies behind, whatever stands beside its month: "a third of the country
// watched the finale in December".

var (
	// sawIt ends what stands before a finale of which it is told that somebody saw it, or what came in it.
	sawIt = phraseOf(` (?:watched|saw|caught|viewed|streamed|tuned in|tuned into|switched on|stayed up|drew|attracted|stunned|shocked|left|cried|sobbed|wept|loved|hated|died|dies|killed off|was killed|were killed|written out|exited|departed|proposed|married|kissed|revealed|learned|discovered|bowed out|signed off|ended|closed|culminated|peaked|topped|broke|set|seen|glimpsed|confessed|returned|appeared|walked out|disappeared|vanished|arrested|shot|stabbed|injured|during|since) (?:(?:for|in|at|to|by|with|as|on|of|up|off|out|during|after|all|both|even|live|<[PNC]\d+>|fans|viewers|audiences) ){0,4}?(?:(?:the|its|their|a|an|that|last|explosive|shocking|dramatic|[a-z]+ing|[a-z-]+ 's|<[SE]\d+>|'s|season|series) ){0,5}$`)
	// toSee are words of what is still to come.
	toSee = phraseOf(` (?:will|is to|are to|going to|set to|due to|can|may|must|be|until|when|if) `)
)

// finaleBehind tells that a sentence tells of a finale what was seen in it, or by whom.
func (h *hit) finaleBehind() bool {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	return sawIt.MatchString(text[from:h.start+1]) && !toSee.MatchString(text[from:h.end+1])
}

// lastSeen gives the past reading of a day on which a finale was seen; d where it was not.
func (h *hit) lastSeen(m *mention, d tv.Date) tv.Date {
	if m.date.Past != m.date.Future && !m.date.Past.IsZero() && (h.finaleBehind() || h.lastWeekday(m)) {
		return m.date.Past
	}
	return d
}

// filmingFirst begins a sentence on the making of a show.
var filmingFirst = phraseOf(`^ (?:the )?(?:filming|production|shooting|photography|principal photography|shoot|cameras|recording|work|casting|rehearsals|post-production) (?:[^ ,;]+ ){0,12}?$`)
