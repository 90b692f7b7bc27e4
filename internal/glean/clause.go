package glean

import (
	"regexp"
	"strings"
)

// border is what parts two clauses. Certainty belongs to a clause, not to its sentence.
var border = regexp.MustCompile(` (?:;|--|but|although|though|while|whereas|however|yet|because|unless|, with|, as|, which|, who|and (?:that )?(?:<[A-Z]\d+>|it|he|she|they|we|the [a-z]+|fans|critics|its [a-z]+) (?:[a-z]+ )?(?:is|are|was|were|will|has|have|had|may|might|could|would|should|can|says|said|plans|expects?|confirmed|announced|revealed|hopes?|believes?|thinks?|continues?|gains?)|, (?:and )?(?:<[A-Z]\d+>|it|he|she|they|we|fans) (?:will|may|might|could|would)) `)

// clauseAt gives the part of a shape that is one clause with what stands at an offset.
func clauseAt(text string, at int) (from, to int) {
	to = len(text)
	for i := 0; i < len(text); {
		loc := border.FindStringIndex(text[i:])
		if loc == nil {
			return from, to
		}
		b := i + loc[0]
		if b >= at {
			return from, b + 1
		}
		from = b
		i = b + 1
		if next := strings.IndexByte(text[i:], ' '); next > 0 {
			i += next
		}
	}
	return from, to
}

// has tells whether one of the phrases stands in a part of a shape, word for word.
func has(text string, phrases ...string) bool {
	for _, p := range phrases {
		if strings.Contains(text, " "+p+" ") {
			return true
		}
	}
	return false
}
