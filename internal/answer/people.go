package answer

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// isThing reports whether a claim names the person or character, or plays for a
// part of that name.
func isThing(c *tv.Claim, e names.Entry) bool {
	switch e.Kind {
	case names.Person:
		return c.PersonID == e.ID
	case names.Character:
		return c.CharacterID == e.ID && (c.Show == "" || c.Show == e.Show)
	}
	return false
}

// about reports whether a claim names one of those the question names.
func (f *file) about(c tv.Claim) bool { return f.aboutIt(&c) }

// aboutIt is about of a claim where it stands: there are thousands of some shows.
func (f *file) aboutIt(c *tv.Claim) bool {
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
func (f *file) matters(keep func(tv.Claim) bool) []tv.Standing { return f.mattersOf(nil, keep) }

// mattersOf is matters of one sort of claims, as if there were no others.
func (f *file) mattersOf(sort *tv.Sort, keep func(tv.Claim) bool) []tv.Standing {
	kept := map[int]map[string]bool{}
	for _, c := range f.known.Kind(tv.Cast) {
		if sort != nil && !sort.Has(c) || !keep(*c) {
			continue
		}
		if kept[c.Season] == nil {
			kept[c.Season] = map[string]bool{}
		}
		kept[c.Season][c.Slot()] = true
	}
	var list []tv.Standing
	for n := f.highest(); n >= 0; n-- {
		for _, slot := range slices.Sorted(maps.Keys(kept[n])) {
			st := tv.Standing{}
			if sort == nil {
				st = f.alone(n, slot)
			} else {
				st = f.known.Among(*sort, n, slot)
			}
			if !st.Empty() {
				list = append(list, st)
			}
		}
	}
	return list
}

// The sorts of claims about a part: that somebody comes or goes, that they have it, and that
// they have it for certain.
var (
	ofMoves  = &tv.Sort{Name: "moves", Has: func(c *tv.Claim) bool { return c.Value.Change != tv.Stars }}
	ofParts  = &tv.Sort{Name: "plays", Has: func(c *tv.Claim) bool { return plays(*c) }}
	ofPlayed = &tv.Sort{Name: "played", Has: func(c *tv.Claim) bool { return plays(*c) && firm(*c) }}
)

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
	switch {
	case f.q.Kin != "" && len(f.q.People) > 0:
		f.relationship()
		f.ofKin()
		return
	case len(f.q.People) == 0 && len(f.q.Words) == 0:
		return // nobody is named or described
	case len(f.q.People) == 0:
		if m := rankAndName.FindStringSubmatch(fold(f.q.Text)); m != nil && ranks[m[1]] {
			f.q.Rest = m[1:] // whoever bears that rank by another name is not meant
		}
		if f.roleNamed() {
			return
		}
		f.described()
		if len(f.told) == 0 && len(f.q.Rest) == 1 && whoIs.MatchString(f.q.Text) {
			f.credited() // "who is the judge"
		}
		if len(f.told) == 0 {
			f.anything()
		}
		if len(f.told) == 0 {
			f.spokesman()
		}
		return
	}
	for _, st := range f.matters(f.about) {
		if c := head(st); !f.repeats(c) && c.Value.Person != "" {
			f.tell(st)
		}
	}
	f.theirWork()
	f.relationship()
	f.whatIs()
	f.firmFirst()
	slices.SortStableFunc(f.told, func(a, b Told) int { return cmp.Compare(gone(a.Claim), gone(b.Claim)) })
}

// rankAndName asks for somebody by a rank and a name: "who is detective oh".
var rankAndName = regexp.MustCompile(`^(?:so |and |but )?who(?: is| was| s)? ([a-z]+) ([a-z]+)$`)

// whoIs asks for somebody by what they do.
var whoIs = regexp.MustCompile(`(?i)^\W*(?:so |and |but )?who(?:['’]?s| is| was| are| were) the `)

// whatIs tells what is said in words of what somebody is: "Sol is a brass automaton".
func (f *file) whatIs() {
	for _, c := range f.free(func(c *tv.Claim) bool {
		name, _, is := strings.Cut(c.Value.Text, " is a")
		return is && f.seasonFits(*c) && len(strings.Fields(name)) <= 3 && f.namesAll(name, "")
	}, tv.Plot, tv.Other) {
		f.add(*c, Also)
		return
	}
	f.besideName()
}

// gone puts the part somebody has before what is said of leaving it.
func gone(c tv.Claim) int {
	if c.Kind == tv.Cast && c.Value.Change == tv.Departs {
		return 1
	}
	return 0
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

// spokesman takes the newest that somebody says for the nearest that is known of them,
// where they are known by what they say alone.
func (f *file) spokesman() {
	for _, c := range f.known.Claims() {
		if by := f.speaks(c.By); len(by) > 1 && within(by, f.q.Rest) && (f.nearest.Kind == "" || c.Told().Compare(f.nearest.Told()) > 0) && firm(*c) {
			f.nearest = *c
		}
	}
}
