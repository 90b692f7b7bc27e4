package glean

import "backlot/internal/tv"

// "Sunday's series finale", of which it is told what was in it, was on the last Sunday.

var (
	// wasInIt tells behind a finale what came in it, or how many saw it.
	wasInIt = phraseOf(` (?:<[PNCSWE]\d+>|\)|,|he|she|they|who|it|which|that|fans|viewers|finale|episode|and|creator|showrunner|writers) (?:(?:has|had|have|also|finally|then|even|[a-z]+ly|not) )*(?:[a-z]{3,}ed|was|were|had|saw|left|died|fell|took|came|went|gave|found|told|shot|got|made|met|won|lost|brought|drew|broke|chose|said|bid|ran|wrote|kept|hit|led|sent|felt|thought|knew|stood|spent|paid) `)
	// stillAhead says that it is still to be seen.
	stillAhead = phraseOf(` (?:will|is to|are to|is set|are set|is due|be|ahead of|before|until|preview|sneak peek|teaser|promo|exclusive clip|first look|tune in|airs|airing|upcoming) `)
)

// lastWeekday tells that a finale is named by a mere weekday, and was seen on it.
func (h *hit) lastWeekday(m *mention) bool {
	if gap := m.date.Future.First().Sub(m.date.Past.First()).Hours() / 24; h.rule.name != "finale/dated" || gap > 8 || !m.date.Past.IsDay() {
		return false
	}
	text := h.s.shape.text
	if stillAhead.MatchString(text[:h.start+1]) || stillAhead.MatchString(text[h.end:]) {
		return false
	}
	return h.r.spoiled || wasInIt.MatchString(text[h.end:]) || wasInIt.MatchString(finalWords(text[h.start:h.end+1])+text[h.end+1:])
}

// finalWords gives the end of some words, from the last but one on.
func finalWords(text string) string { return text[back(text, len(text)-1, 1):] }

// seenPlainly tells a finale that a text says in so many words was seen on a weekday.
func seenPlainly(p *proposed) bool {
	if p.claim.Rule != "finale/dated" || p.hit == nil {
		return false
	}
	m := p.hit.mention("date")
	return m != nil && m.date.Past != m.date.Future && !m.date.Past.IsZero() && p.claim.Value.Date == m.date.Past && p.hit.lastWeekday(m)
}

// A finale that has been seen lies behind, whatever stands beside its month: "a third of the country
// watched the finale in December".

var (
	// sawIt ends what stands before a finale of which it is told that somebody saw it, or what came in it.
	sawIt = phraseOf(` (?:(?:best|biggest|highest|lowest) (?:night|audience|numbers|ratings|rating|score) (?:yet|ever|so far)|watched|saw|caught|viewed|streamed|tuned in|tuned into|switched on|stayed up|drew|attracted|stunned|shocked|left|cried|sobbed|wept|loved|hated|died|dies|killed off|was killed|were killed|written out|exited|departed|proposed|married|kissed|revealed|learned|discovered|bowed out|signed off|ended|closed|culminated|peaked|topped|broke|set|seen|glimpsed|confessed|returned|appeared|walked out|disappeared|vanished|arrested|shot|stabbed|injured|during|since) (?:(?:for|in|at|to|by|with|as|on|of|up|off|out|during|after|all|both|even|live|<[PNC]\d+>|fans|viewers|audiences) ){0,4}?(?:(?:the|its|their|a|an|that|last|explosive|shocking|dramatic|[a-z]+ing|[a-z-]+ 's|<[SE]\d+>|'s|season|series) ){0,5}$`)
	// hadViewers begins behind the day of a finale that is told to have had viewers.
	hadViewers = phraseOf(`^ (?:night |evening )?(?:, )?(?:which )?(?:posted|drew|averaged|scored|recorded|attracted|was (?:watched|seen)|pulled in|notched|earned|peaked|delivered|logged|brought in) `)
	// didInIt ends what stands before a finale in which somebody did something: "accepted his proposal in the May finale".
	didInIt = phraseOf(` [a-z]{3,}ed (?:[^ ;.]+ ){0,6}?in (?:the|last|that) $`)
	// toSee are words of what is still to come.
	toSee = phraseOf(` (?:will|is to|are to|going to|set to|due to|can|may|must|be|until|when|if) `)
)

// finaleBehind tells that a sentence tells of a finale what was seen in it, or by whom.
func (h *hit) finaleBehind() bool {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	return (sawIt.MatchString(text[from:h.start+1]) || h.wasInThat()) && !toSee.MatchString(text[from:h.end+1])
}

// wasInThat tells that a sentence only says of a finale that somebody did something in it.
func (h *hit) wasInThat() bool {
	from, _ := h.s.clauseAt(h.start + 1)
	return didInIt.MatchString(h.s.shape.text[from : h.start+1])
}

// lastSeen gives the past reading of a day on which a finale was seen; d where it was not.
func (h *hit) lastSeen(m *mention, d tv.Date) tv.Date {
	if m.date.Past != m.date.Future && !m.date.Past.IsZero() && (hadViewers.MatchString(h.s.shape.text[h.end:]) || h.finaleBehind() || h.lastWeekday(m)) {
		return m.date.Past
	}
	return d
}

// filmingFirst begins a sentence on the making of a show.
var filmingFirst = phraseOf(`^ (?:the )?(?:filming|production|shooting|photography|principal photography|shoot|cameras|recording|work|casting|rehearsals|post-production) (?:[^ ,;]+ ){0,12}?$`)
