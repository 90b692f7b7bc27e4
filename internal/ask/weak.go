package ask

import (
	"strings"

	"backlot/internal/names"
)

// weak reports whether a name is as well just words of a question: "you",
// "from", "will". It is taken for a name where it is written as one within the
// sentence.
func (s *scanned) weak(f found) bool {
	if f.exact && f.start > 0 || s.stressed(f) {
		return false
	}
	for _, word := range strings.Fields(names.Fold(s.text[f.start:f.end])) {
		if !common[word] && !ruleWords[word] && cardinal(word) == 0 {
			return false
		}
	}
	return true
}

// stressed reports whether a name has capitals within it, in a text that is not all
// capitals: "GoT", "GOT".
func (s *scanned) stressed(f found) bool {
	name := s.text[f.start:f.end]
	return name[1:] != strings.ToLower(name[1:]) && s.text != strings.ToUpper(s.text)
}

// standsForShow reports whether a weak name may be a show's here. What a show is called
// besides, and is a word like others, is meant where it stands in a show's place alone:
// "cast of got", "got s8".
func (s *scanned) standsForShow(f found) bool {
	if f.entries[0].Kind != names.Show {
		return false
	}
	i, j := s.span(f.start, f.end)
	return f.entries[0].Main || i == 0 && j == len(s.tokens) || s.seasonNext(j) || besideShow[s.at(i-1)] || f.entries[0].Main && s.beside(i, j)
}

// beside reports whether tokens stand beside a show that is named: "again or
// severance".
func (s *scanned) beside(i, j int) bool {
	return joinsShows[s.at(j)] && s.at(j+1) == "SHOW" || joinsShows[s.at(i-1)] && s.at(i-2) == "SHOW"
}

// joinsShows are words between two shows.
var joinsShows = set(`or and vs versus than`)

// besideShow are words behind which a show is named.
var besideShow = set(`of in about from watch like the`)
