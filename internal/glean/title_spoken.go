package glean

import "strings"

// onlySpoken tells words of the headline that the text has as somebody says them: "It was time," she said, below
// 'It Was Time'.
func (r *reader) onlySpoken(x *candidate) bool {
	if !x.named || x.body || strings.Count(x.name, " ") < 2 {
		return false
	}
	words := tokens(nil, x.name, 0, len(x.name))
	for i := range r.sentences {
		s := &r.sentences[i]
		for k := s.from; !s.title && k+len(words) <= s.to; k++ {
			if strings.EqualFold(r.tokens[k].text, words[0].text) && r.standsHere(x, k, s) > 0 && r.inSmallLetters(words, k) {
				return true
			}
		}
	}
	return false
}

// inSmallLetters tells that a word of a title stands at a token with a small letter where the title has a capital one.
func (r *reader) inSmallLetters(words []token, at int) bool {
	for k, w := range words {
		if k > 0 && w.upper && !r.tokens[at+k].upper {
			return true
		}
	}
	return false
}

// lastNameOf tells a word that is the last name of somebody in the text, and nowhere stands as a title does.
func (r *reader) lastNameOf(x *candidate) bool {
	if x.quoted > 0 || x.named || strings.Contains(x.name, " ") || !r.lastName[x.name] {
		return false
	}
	for _, p := range x.spots {
		if r.inItalics(p.from, p.to) || r.seasonBeside(p.from, p.to) || p.s.heading {
			return false
		}
	}
	return true
}
