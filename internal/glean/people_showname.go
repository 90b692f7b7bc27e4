package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Whose surname the show has for its title: "Alan" of "Beasley" is Alan Beasley where the article says so.

// namedAsShow gives parts the surname with which they stand before a title of one word.
func (r *reader) namedAsShow() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.kind != isName || m.full || m.to-m.from != 1 || !r.isPart[m.name] || r.fullest[m.name] != m.name || m.to >= len(r.tokens) || r.kindAt(m.to) != isShow {
			continue
		}
		s := &r.mentions[r.tokens[m.to].mention-1]
		if s.from != m.to || s.to-s.from != 1 || s.quoted || r.tokens[m.from].end+1 != r.tokens[s.from].start {
			continue
		}
		long := m.name + " " + r.text[s.start:s.end]
		r.fullest[m.name], r.isPart[long] = long, true
	}
}

// inCast tells that something is claimed of somebody as one who acts in a show.
func (r *reader) inCast(name string) bool {
	for i := range r.proposed {
		if p := &r.proposed[i]; !p.dropped && p.claim.Kind == tv.Cast && p.claim.Value.Person == name && !strings.HasSuffix(p.claim.Rule, "/learned") {
			return true
		}
	}
	return false
}
