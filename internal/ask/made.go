package ask

import (
	"regexp"
	"slices"
)

// madeWhat finds what somebody is to have made that may be no show: "who wrote the letters".
var madeWhat = regexp.MustCompile(`^who (?:wrote|made|created|produced) (?:the|those|that|all the|her|his) (\w+)( |$)`)

// isUnknown reports whether a word of the question is none that questions are made of.
func (s *scanned) isUnknown(word string) bool {
	return slices.ContainsFunc(s.tokens, func(t token) bool { return t.word == word && !published[word] }) && !common[word] && !ruleWords[word]
}

// published is what somebody writes or makes besides a show.
var published = set(`book books novel novels comic comics memoir podcast game film pilot finale opening songs lyrics scripts screenplay dialogue titles`)
