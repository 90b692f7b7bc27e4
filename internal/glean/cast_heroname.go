package glean

// A show that is called by its hero's surname: in "marshal Tom Kincaid" of "Kincaid" the surname is
// taken for the title, and is the end of the part's name all the same.

// afterHeroes gives parts whose surname is the show's title their whole names.
func (r *reader) afterHeroes() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.kind != isName && m.kind != isCharacter || m.full || !r.isPart[m.name] || m.to >= len(r.tokens) {
			continue
		}
		n := r.tokens[m.to].mention
		if n == 0 {
			continue
		}
		show := &r.mentions[n-1]
		if show.kind != isShow || show.quoted || show.from != m.to || show.to != show.from+1 || r.inItalics(show.from, show.to) || !givenNames[r.tokens[m.to-1].low] && !r.alsoAlone(m.name) {
			continue
		}
		if long := m.name + " " + r.tokens[show.from].text; len(r.fullest[m.name]) <= len(m.name) {
			r.fullest[m.name], r.isPart[long] = long, true
		}
	}
}

// alsoAlone tells that a name stands in the text without the show's title behind it.
func (r *reader) alsoAlone(name string) bool {
	for i := range r.mentions {
		if m := &r.mentions[i]; m.name == name && (m.to >= len(r.tokens) || r.tokens[m.to].mention == 0) {
			return true
		}
	}
	return false
}
