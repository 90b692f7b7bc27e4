package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// What asks for a day that was meant before another was set, and what tells of such a day beside
// a cause of delay or in the sentence of the one that is set now.
var (
	meantFirst  = regexp.MustCompile(`(?i)\b(?:first|originally|initially) (?:planned|meant|scheduled|slated|supposed|set|due)\b|\b(?:planned|meant|scheduled|slated|supposed|due) (?:originally|initially|at first)\b|\bbefore (?:it|they) (?:slipped|moved|was moved|was pushed|was delayed|was put back|got pushed)\b.*\b(?:meant|supposed|due|going|planned)\b`)
	tellsFormer = regexp.MustCompile(`(?i)\bfrom (?:early |late |mid-?|this |next |last )?(?:\d|jan|feb|mar|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec|spring|summer|autumn|fall\b|winter)|\b(?:originally|initially|first|once|previously) (?:\pL+ )?(?:planned|meant|scheduled|slated|supposed|set|due|intended)\b|\b(?:was|were|had been) (?:planned|meant|scheduled|slated|supposed|set|due|intended)\b`)
)

// meantAtFirst answers for what day something was meant at first, where nothing but a word on its
// delay or on its new day tells. The day that is set now is no answer.
func (f *file) meantAtFirst(st tv.Standing) bool {
	if !f.q.When || f.q.Yes || !meantFirst.MatchString(f.q.Text) {
		return false
	}
	f.closed, f.nearest = true, st.Lead
	for c := range f.each(tv.Delay) {
		if !no(c) && f.seasonFits(c) && tellsFormer.MatchString(c.Detail) {
			f.add(c, Leads)
			return true
		}
	}
	for _, c := range f.free(func(c *tv.Claim) bool {
		return f.seasonFits(*c) && !no(*c) && tellsFormer.MatchString(c.Value.Text) && hasKin(c.Value.Text, beginning)
	}, tv.Other) {
		f.add(*c, Also)
		return true
	}
	for _, c := range append(append([]tv.Claim{st.Lead}, st.Conflict...), st.Beside...) {
		switch {
		case c.Kind == "" || no(c):
		case tellsFormer.MatchString(c.Detail):
			f.add(c, Leads)
			return true
		case tellsFormer.MatchString(c.Quote):
			f.add(inSentence(c), Also)
			return true
		}
	}
	for c := range f.each(tv.Delay) {
		if !no(c) && f.seasonFits(c) && tellsFormer.MatchString(c.Quote) {
			f.add(inSentence(c), Also)
			return true
		}
	}
	return true
}

// beginning are words for what has a first day.
var beginning = []string{"start", "starts", "begin", "premiere", "launch", "air", "debut", "film", "shoot", "shooting", "filming", "return", "release", "out"}
