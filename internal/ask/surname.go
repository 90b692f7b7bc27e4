package ask

import (
	"slices"
	"strings"
	"unicode"

	"backlot/internal/names"
)

// anothersFirst reports whether a name is only the first one of somebody whose surname nobody
// here knows: "is Mark Wahlberg in it" is not about Mark Scout, and whoever "plays" is no part.
func (s *scanned) anothersFirst(index *names.Index, f found) bool {
	i, j := s.span(f.start, f.end)
	if j != i+1 || f.entries[0].Kind == names.Show || !s.unknown(j) || s.tokens[j].start != f.end+1 || strings.HasSuffix(s.at(j), "ly") {
		return false
	}
	if playsSelf[s.at(j+1)] && doesSelf[s.at(i-1)] {
		return true
	}
	if s.ofAnotherName(index, f, j) {
		return true
	}
	written := s.tokens[j].capital && unicode.IsUpper(rune(s.text[f.start])) && !s.allCapital()
	if !written && !(aboutSelf[s.at(i-1)] && goesSelf[s.at(j+1)]) {
		return false
	}
	return !slices.ContainsFunc(f.entries, func(e names.Entry) bool {
		whole := strings.Fields(names.Fold(mainName(index, e)))
		return len(whole) < 2 || strings.HasPrefix(s.at(j), whole[len(whole)-1])
	})
}

// ofAnotherName reports whether a name and the word behind it are together those of somebody
// else: "joel addo" is DS Joel Addo, and not the Joel of another show.
func (s *scanned) ofAnotherName(index *names.Index, f found, j int) bool {
	typed := strings.TrimSuffix(strings.TrimSuffix(s.text[f.start:s.tokens[j].end], "'s"), "’s")
	return slices.ContainsFunc(index.Holding(typed, mostMeant, names.Character, names.Person), func(m names.Match) bool {
		return !slices.ContainsFunc(f.entries, func(e names.Entry) bool {
			return e.Kind == m.Entry.Kind && e.ID == m.Entry.ID && e.Show == m.Entry.Show
		})
	})
}

// Words around the whole name of somebody: what they play, and whether they come or go.
var (
	doesSelf  = set(`does did do has`)
	playsSelf = set(`play plays voice portray have`)
	aboutSelf = set(`is was does did will has are`)
	goesSelf  = set(`back leaving returning coming joining playing return leave join gone`)
)

// allCapital reports whether every word of a question begins with a capital, so that none of
// them tells a name.
func (s *scanned) allCapital() bool {
	return !slices.ContainsFunc(s.tokens, func(t token) bool { return unicode.IsLower(rune(s.text[t.start])) })
}
