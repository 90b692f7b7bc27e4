package ask

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/names"
)

// Questions in which a part that the show is called after stands for the show: who makes it,
// whether an actor leaves it, and who is in it.
var (
	ofMaking = regexp.MustCompile(`\b(?:showrunners?|creators?|created?|creates|writers?|writes?|wrote|writing|written|scripts?|directs?|directed|directors?|directing|producers?|produces?|produced|producing|composers?|scores?|scored|scoring|music|adapts?|adapted|adapting|runs|running|showrunning|dreamt up|dreamed up|thought up|made|makes|camera)\b`)
	ofStay   = regexp.MustCompile(`\bWHO .*\b(?:leave|leaves|leaving|left|quit|quits|quitting|exit|exits|exiting|join|joins|joining|joined|stay on|stays on|staying on|return to|returns to|returning to|back on|back in|back for|regular (?:in|on)) (?:the )?WHO\b`)
	ofPlay   = regexp.MustCompile(`\b(?:play|plays|played|playing|actor|actress|voice|voices|voiced|part|role)\b`)
)

// showForPart takes a part that the show is called after for the show, where that is asked about.
func (s *scanned) showForPart() {
	if !s.show.Clear() || len(s.people) == 0 {
		return
	}
	line := s.line()
	making := ofMaking.MatchString(line) && !ofPlay.MatchString(line)
	if !making && !(slices.ContainsFunc(s.people, isPerson) && ofStay.MatchString(line)) {
		return
	}
	for i := len(s.tokens) - 1; i >= 0; i-- {
		t := &s.tokens[i]
		if t.word != "WHO" || t.owner || i == 0 {
			continue
		}
		typed := s.text[t.start:t.end]
		at := slices.IndexFunc(s.people, func(p Thing) bool {
			return p.Typed == typed && !slices.ContainsFunc(p.Entries, func(e names.Entry) bool { return !isTitle(e, s.show.Entries[0].Name) })
		})
		if at < 0 {
			continue
		}
		t.word = "SHOW"
		s.people = slices.Delete(slices.Clone(s.people), at, at+1)
		s.show.Typed = typed
		return
	}
}

// isTitle reports whether a show is called after a part: the title has all the words of its name.
func isTitle(e names.Entry, show string) bool {
	title := strings.Fields(names.Fold(show))
	return e.Kind == names.Character && !slices.ContainsFunc(strings.Fields(names.Fold(e.Name)), func(w string) bool { return w != "the" && !slices.Contains(title, w) })
}

// showBegun gives the show that is meant by a part's name where its title begins with that:
// somebody is "in gus", and "gus s4" has a season, of Gus and the Undertow.
func (s *scanned) showBegun(index *names.Index, f found) (names.Entry, bool) {
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
