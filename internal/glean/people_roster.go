package glean

import (
	"strings"

	"backlot/internal/names"
)

// roster lists the people whom a text names. It is made once all that is named is
// found: to go through all mentions for each of them would take its time in a long text.
type roster struct {
	byName     map[string]*mention // the first mention of each
	byFirst    map[string][]string // full names by their first word, in the order of the mentions
	byInitials map[string]string   // the first full name that has them
	first      string              // the full name that the text gives first
}

// everybody gives the people whom the text names.
func (r *reader) everybody() *roster {
	if r.roster != nil {
		return r.roster
	}
	l := &roster{byName: map[string]*mention{}, byFirst: map[string][]string{}, byInitials: map[string]string{}}
	full, from := map[string]bool{}, len(r.tokens)
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.kind != isPerson && m.kind != isName {
			continue
		}
		if l.byName[m.name] == nil {
			l.byName[m.name] = m
		}
		if m.kind == isName && !m.full {
			continue
		}
		if m.from < from {
			l.first, from = m.name, m.from
		}
		if !full[m.name] {
			full[m.name] = true
			l.addFull(m.name)
		}
	}
	r.roster = l
	return l
}

func (l *roster) addFull(name string) {
	first, _, _ := strings.Cut(name, " ")
	l.byFirst[first] = append(l.byFirst[first], name)
	initials := ""
	for _, w := range strings.Fields(names.Fold(name)) {
		initials += w[:1]
	}
	if _, seen := l.byInitials[initials]; !seen {
		l.byInitials[initials] = name
	}
}
