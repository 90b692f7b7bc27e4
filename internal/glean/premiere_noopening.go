package glean

import (
	"strings"
)

var (
	// doneThen ends what stands before "back in" where that tells when something was done:
	// "Norda ordered it back in May".
	doneThen = phraseOf(` (?:[a-z]{2,}ed|made|gave|given|took|told|said|won|began|left|quit|set)(?: (?:it|them|him|her|the (?:show|series|drama|season)))? $`)
	// ownEpisode ends what stands before the verb where it is somebody's episode that is shown.
	ownEpisode = phraseOf(` (?:his|her|their|that|this|<[PNC]\d+> 's) (?:(?:[a-z-]+ )?(?:episode|episodes|instalment|installment|hour|cameo|guest spot|scenes)|(?:last|final|first|farewell|debut) (?:edition|programme|program|show|bulletin|broadcast|appearance|outing|scenes|stint)|(?:first|last) of (?:[a-z0-9]+ ){1,4}?(?:episodes|appearances|instalments|installments)) (?:, [^,]{1,60} , )?(?:(?:will|is|to|was|set|due|be|slated|expected|scheduled|are|were) )*$`)
	// theEnd is, between a verb and its day, what ends there.
	theEnd = phraseOf(` (?:(?:followed by|with|and) (?:the )?(?:final|last|remaining|closing|other|concluding) (?:[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten)|(?:final|last|last-ever) (?:ever )?(?:episode|instalment|installment|hour|chapter|half-hour)|finale) `)
	// anEpisode follows a day that is an episode's.
	anEpisode = phraseOf(`^ (?:episode|instalment|installment|edition|hour|broadcast of) `)
)

// opensNothing tells that the day beside a verb of showing is that of an episode, of an end, or
// of what was done "back in May".
func (h *hit) opensNothing() bool {
	text := h.s.shape.text
	match := text[h.start : h.end+1]
	return h.notThen() || strings.HasPrefix(match, " back in ") && doneThen.MatchString(text[:h.start+1]) ||
		ownEpisode.MatchString(text[:h.start+1]) || theEnd.MatchString(match) || anEpisode.MatchString(text[h.end:])
}

// governsNothing tells the same of a day that stands further behind its verb.
func (h *hit) governsNothing() bool {
	text := h.s.shape.text
	_, between := h.governor()
	verb := h.end + 1 - len(between)
	return h.notThen() || h.governorElse(between, verb) || theEnd.MatchString(between) || verb >= 0 && strings.HasSuffix(text[:h.end+1], between) && ownEpisode.MatchString(text[:verb+1]) || anEpisode.MatchString(text[h.end:])
}
