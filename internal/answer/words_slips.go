package answer

import "strings"

// shortestSlip is the least of letters a word must have for another to be meant by it.
const shortestSlip = 5

// spell puts in the place of a word of the question which no claim has, nor another for the same
// thing, the one that is a slip away from it: a letter too many, too few or wrong, or two that
// have changed places. Where two are, none is meant.
func (s *sight) spell(sides []side) {
	for k, word := range s.content {
		if len(word) < shortestSlip || anyHas(sides, word, s.others[k]) {
			continue
		}
		if meant := slipOf(sides, word); meant != "" {
			s.content[k], s.others[k] = meant, alikes[listed(meant)]
		}
	}
}

// slipOf is the word of the claims of which another is a slip; "" where none or several are.
func slipOf(sides []side, typed string) (meant string) {
	for i := range sides {
		for w := range strings.FieldsSeq(sides[i].text) {
			switch {
			case w == meant || !isSlip(typed, w):
			case meant != "" && !kin(meant, w):
				return ""
			default:
				meant = w
			}
		}
	}
	return meant
}

// anyHas reports whether a claim has a word, or another for the same thing.
func anyHas(sides []side, word string, others []string) bool {
	for i := range sides {
		if among(sides[i].text, word) || anyOf(sides[i].text, others) {
			return true
		}
	}
	return false
}

// isSlip reports whether one word may have been typed for another that begins as it does.
func isSlip(typed, word string) bool {
	if len(word) < shortestSlip || typed[0] != word[0] || len(typed)-len(word) > 1 || len(word)-len(typed) > 1 {
		return false
	}
	n := 0
	for n < len(typed) && n < len(word) && typed[n] == word[n] {
		n++
	}
	a, b := typed[n:], word[n:]
	switch {
	case a == b:
		return false
	case len(typed) > len(word):
		return a[1:] == b
	case len(typed) < len(word):
		return a == b[1:]
	}
	return a[1:] == b[1:] || len(a) > 1 && a[0] == b[1] && a[1] == b[0] && a[2:] == b[2:]
}
