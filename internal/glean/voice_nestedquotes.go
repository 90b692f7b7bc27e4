package glean

import (
	"regexp"
	"strings"
)

// What somebody says that another has said stands between single marks within the double ones, and is not
// cut at a full stop: "Then she rang and said, 'He is not sad. He is just rude.'"

var (
	nestedOpens  = regexp.MustCompile(`[,:] '\pL`)
	nestedCloses = regexp.MustCompile(`[.,!?]'(?:[\s"]|$)`)
)

// withinNested tells that one sentence begins such words and the next ends them; from is where their paragraph begins.
func withinNested(text string, from int, a, b Span) bool {
	first := text[a.Start:a.End]
	if !strings.Contains(first, " '") || !strings.Contains(text[from:a.End], `"`) {
		return false
	}
	all := nestedOpens.FindAllStringIndex(first, -1)
	if all == nil {
		return false
	}
	at := all[len(all)-1][0]
	return strings.Count(text[from:a.Start+at], `"`)%2 == 1 && !nestedCloses.MatchString(first[at:]) && nestedCloses.MatchString(text[b.Start:b.End])
}

// halfNested tells that words end what another is quoted to have said, and do not begin it.
func halfNested(said string) bool {
	closes := nestedCloses.FindStringIndex(said)
	if closes == nil {
		return false
	}
	before := said[:closes[0]]
	return !strings.HasPrefix(before, "'") && !strings.Contains(before, " '")
}

// tellsOfSelf is what is said in the first person.
var tellsOfSelf = phraseOf(` (?:i|my|me|we|our|us|myself) `)

// aboutHim begins a sentence on whoever is spoken of.
var aboutHim = phraseOf(`^ (?:he|she|<[PN]\d+>) (?:[a-z]|, )`)

// tellsThen gives to speech that names nobody, and follows on a sentence about somebody who speaks in the
// article, that one: "She turned it down twice. "I thought, not again.""
func (r *reader) tellsThen(s *sentence) string {
	i := r.indexOf(s)
	if i == 0 || s.inside || r.lastPerson == "" || r.isPart[r.lastPerson] || r.sentences[i-1].paragraph != s.paragraph || !r.whollySpoken(s) || !tellsOfSelf.MatchString(s.shape.text) {
		return ""
	}
	before := r.sentences[i-1].shape.text
	if r.speaking[r.lastPerson] == 0 || !aboutHim.MatchString(before) || strings.Contains(before, `"`) || asked(&r.sentences[i-1]) {
		return ""
	}
	if m := aboutHim.FindString(before); strings.Contains(m, "<") {
		x := r.find(strings.Trim(strings.Fields(m)[0], "<>"))
		if x == nil || x.name != r.lastPerson {
			return ""
		}
	}
	return r.lastPerson
}
