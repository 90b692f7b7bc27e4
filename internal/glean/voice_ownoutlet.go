package glean

import (
	"strings"

	"backlot/internal/names"
)

// "Norda has ordered a third season, The Wire Desk has learned", in The Wire Desk: the outlet vouches for
// it, and nobody else is named who says it.

var (
	// vouches are verbs by which an outlet tells as a fact what it has found out itself.
	vouches = words(`confirmed confirm confirms learned reveal revealed reveals`)
	// vouchedFor is the same as words for hearsay have it.
	vouchedFor = phraseOf(`<([A-Z]\d+)> (?:(?:has|have|exclusively|can|also|now|just) )+(?:exclusively )?(?:learned|confirmed|revealed|confirm|reveal) `)
	// fromOthers follows where the outlet says that it has it from others.
	fromOthers = phraseOf(`^ (?:[a-z]+ )?(?:from|through|via|by) `)
)

// isItself tells that the words for a speaker name the outlet of the article.
func (r *reader) isItself(phrase string) bool {
	m := r.find(speakersName(phrase))
	return m != nil && r.isOwnOutlet(m)
}

func (r *reader) isOwnOutlet(m *mention) bool {
	if r.article.Source == "" || m.kind == isNetwork {
		return false
	}
	source := strings.TrimPrefix(names.Fold(r.article.Source), "the ")
	return strings.TrimPrefix(names.Fold(m.name), "the ") == source || strings.TrimPrefix(names.Fold(r.text[m.start:m.end]), "the ") == source
}

// vouchedByItself tells that a verb at [at, end) is one by which the article's own outlet, named by phrase,
// vouches for what it tells.
func (r *reader) vouchedByItself(text, phrase string, at, end int) bool {
	return vouches[text[at:end]] && !fromOthers.MatchString(text[end:]) && r.isItself(phrase)
}

// withoutOwn takes the words out of a text by which the article's own outlet vouches for what it tells.
func (r *reader) withoutOwn(text string) string {
	if r.article.Source == "" {
		return text
	}
	loc := vouchedFor.FindStringSubmatchIndex(text)
	if loc == nil || fromOthers.MatchString(text[loc[1]-1:]) {
		return text
	}
	if m := r.find(text[loc[2]:loc[3]]); m == nil || !r.isOwnOutlet(m) {
		return text
	}
	return text[:loc[0]+1] + text[loc[1]-1:]
}
