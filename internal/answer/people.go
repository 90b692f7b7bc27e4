package answer

import (
	"cmp"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// isThing reports whether a claim names the person or character, or plays for a
// part of that name.
func isThing(c tv.Claim, e names.Entry) bool {
	switch e.Kind {
	case names.Person:
		return c.PersonID == e.ID
	case names.Character:
		return c.CharacterID == e.ID && (c.Show == "" || c.Show == e.Show)
	}
	return false
}

// about reports whether a claim names one of those the question names.
func (f *file) about(c tv.Claim) bool {
	for _, p := range f.q.People {
		for _, e := range p.Entries {
			if isThing(c, e) {
				return true
			}
		}
	}
	return false
}

// matters are the parts that the kept claims are about, each weighed, the newest
// season first and the show as a whole last.
func (f *file) matters(keep func(tv.Claim) bool) []tv.Standing {
	kept := map[int]map[string]bool{}
	for _, c := range f.claims {
		if c.Kind == tv.Cast && keep(c) {
			if kept[c.Season] == nil {
				kept[c.Season] = map[string]bool{}
			}
			kept[c.Season][c.Slot()] = true
		}
	}
	var list []tv.Standing
	for n := f.highest(); n >= 0; n-- {
		var slots []string
		for slot := range kept[n] {
			slots = append(slots, slot)
		}
		slices.Sort(slots)
		for _, slot := range slots {
			if st := f.weigh(f.of(n, slot)); !st.Empty() {
				list = append(list, st)
			}
		}
	}
	return list
}

func head(st tv.Standing) tv.Claim {
	if st.Known() {
		return st.Lead
	}
	return st.Beside[0]
}

// who answers who somebody is: their part, what they do behind the camera, and
// what is between them and others.
func (f *file) who() {
	f.q.Change = ""
	for _, st := range f.matters(f.about) {
		if c := head(st); !f.repeats(c) && c.Value.Person != "" {
			f.tell(st)
		}
	}
	for _, c := range f.claims {
		if c.Kind == tv.Crew && f.about(c) {
			f.add(c, Also)
		}
	}
	f.relationship()
	f.firmFirst()
	slices.SortStableFunc(f.told, func(a, b Told) int { return cmp.Compare(gone(a.Claim), gone(b.Claim)) })
}

// gone puts the part somebody has before what is said of leaving it.
func gone(c tv.Claim) int {
	if c.Kind == tv.Cast && c.Value.Change == tv.Departs {
		return 1
	}
	return 0
}

// relation is the word for a relation that the question names: "sister".
func (f *file) relation() string {
	return one(f.q.Words, "sister", "brother", "mother", "father", "parents", "daughter", "son", "wife", "husband", "cousin", "uncle", "aunt", "boyfriend", "girlfriend")
}

// relationship answers what is between characters. An actor stands for the parts
// they play.
func (f *file) relationship() {
	var sides []string
	for _, p := range f.q.People {
		for _, e := range p.Entries {
			if e.Kind == names.Character {
				sides = append(sides, fold(e.Name), fold(p.Typed))
			}
			for _, c := range f.claims {
				if e.Kind == names.Person && c.Kind == tv.Cast && c.PersonID == e.ID && c.Value.Character != "" {
					sides = append(sides, fold(c.Value.Character))
				}
			}
		}
	}
	kin := f.relation()
	for _, c := range f.claims {
		if c.Kind != tv.Relationship || kin != "" && !hasKin(c.Value.What+" "+c.Quote, []string{kin}) {
			continue
		}
		a, b := overlaps(c.Value.A, sides), overlaps(c.Value.B, sides)
		if a && b || (a || b) && len(f.q.People) == 1 || len(f.q.People) == 0 && len(f.q.Rest) == 0 {
			if st := f.weigh(f.of(c.Season, c.Slot())); !st.Empty() {
				f.add(head(st), Also)
			}
		}
	}
}

// overlaps reports whether a name is one of others, or shares a word that is no
// title with one of them.
func overlaps(name string, others []string) bool {
	words := strings.Fields(fold(name))
	for _, o := range others {
		for _, w := range strings.Fields(o) {
			if len(w) > 2 && slices.Contains(words, w) {
				return true
			}
		}
	}
	return false
}
