package answer

import (
	"slices"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// aboutOrActor reports whether a claim is about one of those the question names, or names no
// part and is about whoever has theirs, and no other: that the actor goes, the part does.
func (f *file) aboutOrActor() func(tv.Claim) bool {
	actors := map[string]bool{}
	for c := range f.each(tv.Cast) {
		if c.PersonID == "" || c.CharacterID == "" || no(c) {
			continue
		}
		if _, seen := actors[c.PersonID]; !seen {
			actors[c.PersonID] = true
		}
		if !f.isPart(c) {
			actors[c.PersonID] = false
		}
	}
	return func(c tv.Claim) bool { return f.about(c) || c.CharacterID == "" && actors[c.PersonID] }
}

// isPart reports whether a claim is about a part that the question names, by whatever
// name of it.
func (f *file) isPart(c tv.Claim) bool {
	for _, p := range f.q.People {
		for _, e := range p.Entries {
			if e.Kind == names.Character && (isThing(&c, e) || e.Show == c.Show && isOne(c.Value.Character, []string{fold(e.Name), fold(p.Typed)})) {
				return true
			}
		}
	}
	return false
}

// ofTheirs is the claim on a part of whoever the question names, where it is another's that
// leads: both are in the finale, as one part, or the one has gone and the other joins.
func (f *file) ofTheirs(st tv.Standing) tv.Claim {
	named := slices.ContainsFunc(f.q.People, func(p ask.Thing) bool { return p.Entries[0].Kind == names.Person })
	if !named || !st.Known() || st.Lead.PersonID == "" || f.about(st.Lead) {
		return tv.Claim{}
	}
	for _, list := range [][]tv.Claim{st.Conflict, st.Beside, st.Past} {
		for i := range list {
			if c := &list[i]; f.aboutIt(c) && (c.Value.Change == st.Lead.Value.Change || c.Value.Change == tv.Departs) && !no(*c) {
				return *c
			}
		}
	}
	return tv.Claim{}
}
