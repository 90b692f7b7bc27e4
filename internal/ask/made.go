package ask

import (
	"regexp"
	"slices"
)

// madeWhat finds what somebody is to have made that may be no show: "who wrote the letters".
var madeWhat = regexp.MustCompile(`^who (?:wrote|writes|made|makes|created|produced) (?:the|those|that|all the|her|his) ([a-z]\w+)( |$)`)

// isUnknown reports whether a word of the question is none that questions are made of.
func (s *scanned) isUnknown(word string) bool {
	return slices.ContainsFunc(s.tokens, func(t token) bool { return t.word == word && !published[word] && !books[word] }) && !common[word] && !ruleWords[word]
}

// books are what a show may be made from.
var books = set(`book books novel novels comic comics memoir`)

// published is what somebody writes or makes besides a show.
var published = set(`podcast game film pilot finale opening songs lyrics scripts screenplay dialogue titles`)
