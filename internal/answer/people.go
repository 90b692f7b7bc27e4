package answer

import (
	"cmp"
	"slices"
	"strings"

	"backlot/internal/ask"
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

// part answers who plays a character, or what somebody plays. Somebody who left
// is told as one who did, and only where nobody else has the part.
func (f *file) part() {
	switch {
	case f.q.Change == tv.Recast:
		f.successor()
		return
	case len(f.q.People) == 0 && len(f.q.Rest) > 0:
		f.described()
		return
	case len(f.q.People) == 0:
		f.cast()
		return
	}
	now := &file{q: f.q, day: f.day, claims: f.filter(plays)}
	parts := now.matters(f.about)
	if parts == nil {
		parts = f.matters(f.about) // that somebody left a part tells who had it
	}
	for _, st := range parts {
		c := head(st)
		if c.Value.Person == "" || c.Value.Character == "" || f.q.Season > 0 && c.Season > f.q.Season || f.repeats(c) {
			continue
		}
		f.tell(st)
	}
	f.withThem()
}

// plays reports whether a claim gives a part to somebody, or is about no part.
func plays(c tv.Claim) bool {
	return c.Kind != tv.Cast || c.Value.Change != tv.Departs && !no(c)
}

// withThem keeps, where a question names two, the claims that name both; where
// none does, all.
func (f *file) withThem() {
	if len(f.q.People) < 2 {
		return
	}
	var both []Told
	for _, t := range f.told {
		n := 0
		for _, p := range f.q.People {
			if slices.ContainsFunc(p.Entries, func(e names.Entry) bool { return isThing(t.Claim, e) }) {
				n++
			}
		}
		if n > 1 {
			both = append(both, t)
		}
	}
	if len(both) > 0 {
		f.told = both
		if f.q.Yes {
			f.verdict = Yes
		}
	}
}

// repeats reports whether an older season's claim only repeats that somebody
// plays a part.
func (f *file) repeats(c tv.Claim) bool {
	for _, t := range f.told {
		if t.Claim.Slot() == c.Slot() || t.Claim.PersonID == c.PersonID && t.Claim.CharacterID == c.CharacterID {
			return true
		}
	}
	return false
}

// described answers for a part that the question describes by words of its name:
// all of them must be in it.
func (f *file) described() {
	for _, st := range f.matters(func(c tv.Claim) bool {
		return c.Value.Character != "" && c.Value.Person != "" && holds(c.Value.Character+" "+c.Detail, f.q.Rest)
	}) {
		if !f.repeats(head(st)) {
			f.tell(st)
		}
	}
}

// successor answers who takes over a part: of a character, or of the actor who
// has left it.
func (f *file) successor() {
	parts := map[string]bool{}
	for _, c := range f.claims {
		if c.Kind == tv.Cast && f.about(c) && c.CharacterID != "" {
			parts[c.CharacterID] = true
		}
	}
	left := func(c tv.Claim) bool {
		for _, p := range f.q.People {
			for _, e := range p.Entries {
				if e.Kind == names.Person && c.PersonID == e.ID {
					return true
				}
			}
		}
		return false
	}
	for _, c := range f.claims {
		switch {
		case c.Kind != tv.Cast || c.Value.Person == "" || left(c):
		case c.Value.Change == tv.Recast && parts[c.CharacterID], c.Value.Change == tv.Joins && f.replaces(c):
			f.add(c, Leads)
		}
	}
	if len(f.told) == 0 {
		f.replacement()
	}
	if f.q.Yes && len(f.told) == 0 {
		f.recastOrNot()
	}
}

// replacement tells the one of whom a sentence says that they replace somebody,
// where it names nobody and whoever is asked about leaves.
func (f *file) replacement() {
	var one tv.Claim
	for _, c := range f.claims {
		if c.Kind != tv.Cast || c.Value.Change != tv.Joins && c.Value.Change != tv.Recast || !strings.Contains(fold(c.Quote), "replac") {
			continue
		}
		if one.Kind != "" && one.PersonID != c.PersonID {
			return
		}
		one = c
	}
	for _, c := range f.claims {
		if one.Kind != "" && c.Kind == tv.Cast && c.Value.Change == tv.Departs && f.about(c) && c.Season == one.Season {
			f.add(one, Leads)
		}
	}
}

// replaces reports whether the sentence of a claim names whoever the question
// asks to be replaced.
func (f *file) replaces(c tv.Claim) bool {
	quote := " " + fold(c.Quote) + " "
	if !strings.Contains(quote, " replac") && !strings.Contains(quote, " tak") && !strings.Contains(quote, " succeed") && !strings.Contains(quote, " step") {
		return false
	}
	for _, p := range f.q.People {
		for _, e := range p.Entries {
			words := strings.Fields(fold(e.Name))
			if len(words) > 0 && strings.Contains(quote, " "+words[len(words)-1]+" ") {
				return true
			}
		}
	}
	return false
}

// recastOrNot tells what is known of a part that is asked to be recast.
func (f *file) recastOrNot() {
	for _, st := range f.matters(f.about) {
		for _, c := range append([]tv.Claim{st.Lead}, st.Beside...) {
			if c.Value.Change == tv.Recast {
				f.add(c, Leads)
				if no(c) {
					f.verdict = No
				}
				return
			}
		}
	}
}

// change answers whether somebody comes, stays or goes. That somebody was in an
// earlier season says nothing about this one.
func (f *file) change() {
	if f.q.Change == tv.Recast && len(f.q.People) > 0 {
		f.successor()
		if f.q.Yes && len(f.told) > 0 && f.verdict == "" && !no(f.told[0].Claim) {
			f.verdict = Yes
		}
		return
	}
	if len(f.q.People) == 0 {
		f.changes()
		return
	}
	if len(f.named()) < len(f.q.People) {
		return
	}
	for _, st := range f.moves() {
		c := head(st)
		switch {
		case c.Season != 0 && (f.q.Season > 0 || f.q.Next || c.Season < f.season) && c.Season != f.season:
		case c.Value.Change == tv.Stars && c.Season == 0 && f.q.Change != tv.Joins && f.q.Change != "":
		case c.Value.Change == tv.Recast && c.PersonID != "" && !f.about(tv.Claim{Kind: tv.Cast, Show: c.Show, PersonID: c.PersonID}):
			f.tell(st) // the part goes on with another
		default:
			f.tell(st)
		}
	}
	f.firmFirst()
	f.comesOrGoes()
	if f.q.Why {
		f.whyChange()
	}
}

// moves are the parts of those asked about: who comes and goes, and only where
// nothing tells of that who has them.
func (f *file) moves() []tv.Standing {
	moving := &file{q: f.q, day: f.day, claims: f.filter(func(c tv.Claim) bool { return c.Kind == tv.Cast && c.Value.Change != tv.Stars })}
	if list := moving.matters(f.about); len(list) > 0 {
		return list
	}
	return f.matters(f.about)
}

// whyChange tells why somebody comes or goes, where a claim says so; that they do
// is no answer.
func (f *file) whyChange() {
	if f.corrects != "" {
		return
	}
	was := f.told
	f.told, f.verdict = nil, ""
	f.reason(leaveWords)
	for _, t := range was {
		switch {
		case len(f.told) > 0:
		case t.Claim.Certainty == tv.Denied && f.q.Change == tv.Departs:
			f.told, f.corrects = was, ask.IsLeaving
			return
		case t.Claim.Detail != "" && gives(t.Claim.Detail+" "+t.Claim.Quote):
			f.add(t.Claim, Leads)
		}
	}
}

// named are those of the question of whom any claim tells.
func (f *file) named() []tv.Claim {
	var list []tv.Claim
	for _, p := range f.q.People {
		for _, c := range f.claims {
			if slices.ContainsFunc(p.Entries, func(e names.Entry) bool { return isThing(c, e) }) {
				list = append(list, c)
				break
			}
		}
	}
	return list
}

// comesOrGoes says yes or no to a question about one person.
func (f *file) comesOrGoes() {
	if len(f.told) == 0 || f.told[0].Role != Leads || !f.q.Yes && f.q.Change != tv.Departs {
		return
	}
	c := f.told[0].Claim
	stays := c.Value.Change != tv.Departs
	if no(c) {
		stays = !stays
	}
	switch {
	case c.Plan && c.Certainty != tv.Confirmed, c.Value.Change == tv.Recast:
	case f.q.Change == tv.Departs && stays && !no(c):
		f.corrects = ask.IsLeaving
	case f.q.Change == tv.Departs && stays, f.q.Change != tv.Departs && !stays:
		f.verdict = No
	default:
		f.verdict = Yes
	}
}

// changes lists who comes, returns or leaves in the season. Words that nobody
// here knows are a name, and nothing is known of it.
func (f *file) changes() {
	if len(f.q.Rest) > 0 {
		f.describedChange()
		return
	}
	for _, st := range f.matters(func(c tv.Claim) bool {
		return c.Season == f.season && c.Value.Change != tv.Stars && (f.q.Change == "" || c.Value.Change == f.q.Change)
	}) {
		if c := head(st); f.q.Change == "" || c.Value.Change == f.q.Change {
			f.add(c, Also)
		}
	}
	f.firmFirst()
}

// describedChange answers about somebody whom the question describes by words of
// a name or a part.
func (f *file) describedChange() {
	for _, st := range f.matters(func(c tv.Claim) bool {
		return (c.Season == f.season || c.Season == 0) && holds(c.Value.Character+" "+c.Value.Person+" "+c.Detail, f.q.Rest)
	}) {
		f.tell(st)
	}
	f.comesOrGoes()
}

// cast lists who is in the season, or where it names none in the show.
func (f *file) cast() {
	if len(f.q.People) > 0 {
		f.change()
		return
	}
	if len(f.q.Rest) > 0 {
		f.described()
		return
	}
	for _, st := range f.matters(func(c tv.Claim) bool {
		return c.Value.Person != "" && (f.q.Season == 0 || c.Season == f.q.Season || c.Season == 0)
	}) {
		if c := head(st); c.Value.Change != tv.Departs && !no(c) && !f.repeats(c) {
			f.add(c, Also)
		}
	}
	f.firmFirst()
}

// who answers who somebody is: their part, what they do behind the camera, and
// what is between them and others.
func (f *file) who() {
	f.q.Change = ""
	for _, st := range f.matters(f.about) {
		if c := head(st); !f.repeats(c) && (c.Value.Person != "" || c.Value.Change != tv.Stars) {
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

// crew answers who makes a show, by role.
func (f *file) crew() {
	seen := map[string]bool{}
	for n := f.highest(); n >= 0; n-- {
		if f.q.Season > 0 && n != f.q.Season && n != 0 {
			continue
		}
		for _, c := range f.claims {
			slot := c.Slot()
			if c.Kind != tv.Crew || c.Season != n || seen[slot] || !f.wanted(c) {
				continue
			}
			seen[slot] = true
			if st := f.weigh(f.of(n, slot)); !st.Empty() {
				f.add(head(st), Also)
			}
		}
	}
	f.firmFirst()
}

// wanted reports whether a credit is of the role asked for, and of whoever the
// question names.
func (f *file) wanted(c tv.Claim) bool {
	if len(f.q.People) > 0 && !f.about(c) {
		return false
	}
	if w := one(f.q.Words, "finale", "episode", "opener", "pilot"); w != "" && !hasKin(c.Detail+" "+c.Quote, []string{w}) {
		return false
	}
	role := fold(c.Value.Role)
	switch f.q.Role {
	case "":
		return len(f.q.Rest) == 0
	case "creator":
		return strings.Contains(role, "creat")
	case "executive producer":
		return strings.Contains(role, "produc")
	}
	return strings.Contains(role, strings.TrimSuffix(f.q.Role, "er"))
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
	for _, c := range f.claims {
		if c.Kind != tv.Relationship {
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
