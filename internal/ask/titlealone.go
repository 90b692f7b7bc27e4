package ask

import (
	"slices"
	"strings"

	"backlot/internal/names"
)

// addressed are titles by which anybody is addressed: "mr" names nobody, and "mr tibbs" is no
// Mr. Quill. The others may be all that a part is called: "the doctor".
var (
	addressed = set(`mr mrs ms mx`)
	ranked    = set(`dr doctor miss sir lady lord dame professor prof reverend`)
)

// titleAlone reports whether what was typed is a title and no name: nobody is meant by it, but
// for a part of the show that is given which is called so, or which it stands for there.
func titleAlone(m names.Match, typed string, given names.Entry) bool {
	word := strings.TrimSuffix(names.Fold(typed), ".")
	if addressed[word] {
		return m.How != names.Exact && m.How != names.Folded
	}
	return ranked[word] && m.How != names.Exact && m.How != names.Folded && (given.ID == "" || m.Entry.Show != given.ID)
}

// title reports whether a word is a title, which is part of the name behind it.
func (s *scanned) title(i int) bool { return addressed[s.at(i)] || ranked[s.at(i)] }

// titlesTaken makes a title part of the name that stands behind it: "mrs pym" is one name, and
// not two.
func (s *scanned) titlesTaken() {
	for i := len(s.tokens) - 2; i >= 0; i-- {
		t, name := s.tokens[i], s.tokens[i+1]
		if t.ruled || name.word != "WHO" || !s.title(i) || name.start > t.end+2 {
			continue
		}
		if t.word == "miss" && !t.capital && missing[s.at(i-1)] {
			continue // "do we miss walter"
		}
		name.start = t.start
		s.tokens = slices.Replace(s.tokens, i, i+2, name)
	}
}

// missing are the words before a "miss" that is no title.
var missing = set(`WHO i we you they he she will to did do does would might not gonna ll really fans people anyone`)
