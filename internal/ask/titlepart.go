package ask

import (
	"slices"

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
