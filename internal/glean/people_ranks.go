package glean

import "strings"

// "Tom Goss" and "Detective Sergeant Tom Goss" are one part of one article, as are "DI Penhale"
// and "Detective Inspector Carys Penhale".

// withoutRank gives a part's name without the ranks of the police and the services before it.
func withoutRank(name string) string {
	for {
		first, rest, more := strings.Cut(name, " ")
		if !more {
			return name
		}
		low := strings.ToLower(first)
		if !duty[low] && low != "chief" || len(low) == 2 && first != strings.ToUpper(first) {
			return name
		}
		name = rest
	}
}

// rankParts finds for each part the longest name that differs by a rank alone.
func (r *reader) rankParts() {
	r.ranks = map[string]string{}
	for _, m := range r.mentions {
		if m.kind != isCharacter && (m.kind != isName || !r.isPart[m.name] || r.people[m.name]) {
			continue
		}
		if bare := withoutRank(m.name); strings.Contains(bare, " ") && len(r.ranks[bare]) < len(m.name) {
			r.ranks[bare] = m.name
		}
	}
	for _, m := range r.mentions {
		if m.kind == isName && m.full && !r.people[m.name] && !r.outlets[m.name] && r.parts[m.name] == "" && r.ranks[withoutRank(m.name)] != "" {
			r.isPart[m.name] = true
		}
	}
	for name, person := range r.actor {
		if long := r.ranks[withoutRank(name)]; long != "" && r.actor[long] == "" {
			r.actor[long] = person
		}
	}
}

// fullPart gives the longest name of a part that the article gives with a rank and without.
func (r *reader) fullPart(name string) string {
	bare := withoutRank(name)
	if long := r.ranks[bare]; long != "" {
		return long
	}
	if bare != name && !strings.Contains(bare, " ") { // "DI Penhale"
		if long := r.fullest[bare]; long != "" && strings.HasSuffix(long, " "+bare) && strings.Contains(withoutRank(long), " ") {
			return long
		}
	}
	return name
}

// toldAsPart tells that a name has a part's rank, and notes that: "the return of DI Carys Penhale".
func (r *reader) toldAsPart(m *mention) bool {
	if !r.rankedPart(m) {
		return false
	}
	r.isPart[m.name] = true
	return true
}
