package ask

import (
	"slices"
	"strings"

	"backlot/internal/names"
)

// titleOfPart gives the show that is meant by a part's name where its title begins with that:
// somebody is "in gus", and "gus s4" has a season, of Gus and the Undertow.
func (s *scanned) titleOfPart(index *names.Index, f found) (names.Entry, bool) {
	i, j := s.span(f.start, f.end)
	if j != i+1 || s.at(i-1) != "in" && !s.seasonNext(j) {
		return names.Entry{}, false
	}
	if slices.ContainsFunc(f.entries, func(e names.Entry) bool { return e.Kind == names.Show }) {
		return names.Entry{}, false
	}
	typed := s.text[f.start:f.end]
	for _, m := range index.Holding(typed, mostMeant, names.Show) {
		if m.How == names.Part && begins(m, typed) && slices.ContainsFunc(f.entries, func(e names.Entry) bool { return e.Kind == names.Character && e.Show == m.Entry.ID }) {
			return m.Entry, true
		}
	}
	return names.Entry{}, false
}

// titledPart reports whether words are a part's title and another of its name: "father quill" is
// Father Malachy Quill, and nobody's father.
func titledPart(m names.Match, typed string) bool {
	words, name := strings.Fields(names.Fold(typed)), strings.Fields(names.Fold(m.By))
	if m.Entry.Kind != names.Character || len(words) != 2 || len(name) < 2 || !titles[words[0]] {
		return false
	}
	return name[0] == words[0] && slices.Contains(name[1:], words[1])
}

// titles stand before the name of who bears them, and are words of questions besides.
var titles = set(`father mother sister brother uncle aunt auntie cousin king queen prince princess judge chief boss captain doctor dr nurse lady lord sir dame miss mrs mr ms`)
