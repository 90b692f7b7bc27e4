package answer

import (
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// ownPart tells who has the part of somebody who is only known as somebody's kin, where a question
// asks for that kin of theirs: "runa's father" is the part of that name, and not her father's.
func (f *file) ownPart() bool {
	kin := alike(f.relation())
	own := func(e names.Entry) bool { return e.Kind == names.Character && isKinOf(e.Name, kin) }
	if len(f.q.People) != 1 || !slices.ContainsFunc(f.q.People[0].Entries, own) || isKinOf(f.q.People[0].Typed, kin) {
		return false
	}
	for _, st := range f.matters(func(c tv.Claim) bool {
		return c.Value.Person != "" && plays(c) && slices.ContainsFunc(f.q.People[0].Entries, func(e names.Entry) bool { return own(e) && isThing(&c, e) })
	}) {
		if !f.repeats(head(st)) {
			f.tell(st)
		}
	}
	return len(f.told) > 0
}

// onlyOne reports whether a part is not told from a younger one of its name: "old Nettie" is
// Nettie where there is no young one.
func (f *file) onlyOne(c tv.Claim) bool {
	return !slices.ContainsFunc(f.known.Kind(tv.Cast), func(o *tv.Claim) bool {
		return o.CharacterID == c.CharacterID && (o.PersonID != c.PersonID || hasAnyOf(fold(o.Value.Character+" "+o.Detail+" "+o.Quote), []string{"young", "younger", "teenage", "older"}))
	})
}

// notByName takes a part that a question seems to name for what it describes, where nothing is known
// by that name and it is none: "the forger" may be listed as "a forger".
func (f *file) notByName() {
	if len(f.told) > 0 || f.nearest.Kind != "" || f.q.Yes || f.q.Change == tv.Departs || len(f.q.People) != 1 {
		return
	}
	for _, e := range f.q.People[0].Entries {
		if e.Kind != names.Character || strings.ToLower(e.Name) != e.Name {
			return
		}
	}
	words := slices.DeleteFunc(strings.Fields(fold(f.q.People[0].Typed)), func(w string) bool { return smallWords[w] })
	if len(words) == 0 {
		return
	}
	f.q.People, f.q.Rest, f.q.Words = nil, words, slices.Concat(words, f.q.Words)
	f.described()
}

// ownerOf is the word of a text that tells whose the kin is that stands at another: "her" in "her
// estranged son"; -1 where none does.
func ownerOf(words []string, at int) int {
	for i := at - 1; i >= 0 && i >= at-4; i-- {
		if slices.Contains(theirs, words[i]) || strings.HasSuffix(words[i], "s") && !strings.HasSuffix(words[i], "ous") && !strings.HasSuffix(words[i], "ss") {
			return i
		}
	}
	return -1
}

// isTheirs reports whether an owner in a text is one whom the question names: by name, or as "her"
// behind them or whoever plays them.
func (f *file) isTheirs(words []string, at int) bool {
	if !slices.Contains(theirs, words[at]) {
		return isNamedIn([]string{strings.TrimSuffix(words[at], "s")}, f.q.People)
	}
	if isNamedIn(words[:at], f.q.People) {
		return true
	}
	return slices.ContainsFunc(f.known.Kind(tv.Cast), func(c *tv.Claim) bool {
		return c.PersonID != "" && f.aboutIt(c) && within(strings.Fields(fold(c.Value.Person)), words[:at])
	})
}
