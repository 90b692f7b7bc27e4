package glean

import "strings"

// border is what parts two clauses. Certainty belongs to a clause, not to its sentence.
var border = phraseOf(` (?:;|--|but|although|though|while|whereas|however|yet|because|unless|, with|, as|, so|, which|, who|and (?:that )?(?:<[A-Z]\d+>|it|he|she|they|we|the [a-z]+|fans|critics|its [a-z]+) (?:[a-z]+ )?(?:is|are|was|were|will|has|have|had|may|might|could|would|should|can|says|said|plans|expects?|confirmed|announced|revealed|hopes?|believes?|thinks?|continues?|gains?)|, (?:and )?(?:<[A-Z]\d+>|it|he|she|they|we|fans) (?:will|may|might|could|would)) `)

// clauseAt gives the part of a sentence's shape that is one clause with what stands at an offset.
func (s *sentence) clauseAt(at int) (from, to int) {
	text := s.shape.text
	if s.borders == nil {
		s.borders = []int{}
		for i := 0; i < len(text); {
			loc := border.FindStringIndex(text[i:])
			if loc == nil {
				break
			}
			b := i + loc[0]
			if !untilNow(text, b) {
				s.borders = append(s.borders, b)
			}
			next := strings.IndexByte(text[b+1:], ' ')
			if next < 0 {
				break
			}
			i = b + 1 + next
		}
	}
	to = len(text)
	for _, b := range s.borders {
		if b >= at {
			return from, b + 1
		}
		from = b
	}
	return from, to
}

var (
	// beforeYet ends what stands before a "yet" that says until now, and parts nothing: "has not yet ordered".
	beforeYet = phraseOf(` (?:not|never|nor|no|has|have|had|having|is|are|was|were|been|be|being|as|nobody|nothing|ever|best|biggest) $`)
	// behindYet begins what stands behind one: "yet to", "yet another".
	behindYet = phraseOf(`^yet (?:to|another|again|been|[.,;:)"])`)
)

// untilNow tells that the border at an offset is such a "yet".
func untilNow(text string, at int) bool {
	rest := text[at+1:]
	return strings.HasPrefix(rest, "yet ") && (beforeYet.MatchString(text[:at+1]) || behindYet.MatchString(rest))
}

// has tells whether one of the phrases stands in a part of a shape, word for word.
func has(text string, phrases ...string) bool {
	for _, p := range phrases {
		for at := 1; at < len(text); {
			i := strings.Index(text[at:], p)
			if i < 0 {
				break
			}
			i += at
			if end := i + len(p); text[i-1] == ' ' && end < len(text) && text[end] == ' ' {
				return true
			}
			at = i + 1
		}
	}
	return false
}
