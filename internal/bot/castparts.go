package bot

import (
	"cmp"
	"math"
	"slices"
	"sort"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// parts weighs every part of one show by season, newest season first and the
// show as a whole last. What only repeats that somebody plays a part already
// told for a newer season is left out; label names what leads. Whoever is known to
// have a part, now or at all, comes before those of seasons gone by, and these
// before what is only reported, denied or rumoured. Behind them all stands what its
// own sentence leaves open.
func parts(said *tv.Dossier, label func(tv.Claim) reply.Text) []reply.Fact {
	known := said.Sure()
	told := telling{pairs: map[string]bool{}, recast: map[string]tv.Claim{}, left: map[string]tv.Claim{}}
	present, _ := known.Season()
	var ranked [3][]reply.Fact
	for _, n := range known.Seasons() {
		for _, slot := range billed(known, n) {
			st := known.Now(n, slot)
			i := 0
			switch {
			case !isKnown(st):
				i = 2
			case n != 0 && n < present:
				i = 1
			}
			ranked[i] = append(ranked[i], partFacts(st, label, known.Day, told)...)
		}
	}
	return append(slices.Concat(ranked[:]...), unnamed(said, label, told)...)
}

// unnamed are the parts whose own sentence does not name them, and that nothing else
// tells of.
func unnamed(said *tv.Dossier, label func(tv.Claim) reply.Text, told telling) []reply.Fact {
	var facts []reply.Fact
	for _, c := range said.Kind(tv.Cast) {
		pair := c.PersonID + "/" + c.CharacterID
		if !c.Doubtful() || !c.Unnamed() || told.pairs[pair] {
			continue
		}
		told.pairs[pair] = true
		facts = append(facts, leftOpen(fact(label(*c), *c, said.Day)))
	}
	return facts
}

// leftOpen is a part that may be another's than whom the claim names.
func leftOpen(f reply.Fact) reply.Fact {
	f.Text = reply.Say("cast.unnamed", "said", f.Text.Clause()).Sentence()
	return f
}

// isKnown reports whether what leads is known, and not only said, or denied.
func isKnown(st tv.Standing) bool {
	return st.Known() && st.Lead.Firm() && (st.Lead.Certainty == tv.Confirmed || st.Lead.Correction)
}

// billed are the parts of a season in the order in which a record has them; then the
// others, what was told last first and of one article as it names them.
func billed(known *tv.Dossier, season int) []string {
	type place struct {
		slot   string
		credit int // where in a record; after all others where in none
		told   *tv.Claim
	}
	var list []place
	for _, slot := range known.Slots(season) {
		if head(slot) != "cast" {
			continue
		}
		p := place{slot: slot, credit: math.MaxInt, told: known.Of(season, slot)[0]}
		for _, n := range []int{season, 0} {
			for _, c := range known.Of(n, slot) {
				if c.Record {
					p.credit = min(p.credit, c.Start)
				}
			}
		}
		list = append(list, p)
	}
	slices.SortFunc(list, func(a, b place) int {
		return cmp.Or(cmp.Compare(a.credit, b.credit), b.told.Told().Compare(a.told.Told()), cmp.Compare(a.told.Article, b.told.Article), a.told.Start-b.told.Start, cmp.Compare(a.slot, b.slot))
	})
	slots := make([]string, len(list))
	for i, p := range list {
		slots[i] = p.slot
	}
	return slots
}

// telling is what has been told of a cast so far: who plays whom, and which parts
// a newer season gave to another actor.
type telling struct {
	pairs  map[string]bool
	recast map[string]tv.Claim // by slot
	left   map[string]tv.Claim // who leaves a part in a season, by the pair of both
}

// lead tells who has a part in a season, or had it before another took it over.
func (t telling) lead(label reply.Text, c tv.Claim, day tv.Date) []reply.Fact {
	pair := c.PersonID + "/" + c.CharacterID
	known := t.pairs[pair] || c.CharacterID == "" && t.pairs[c.PersonID]
	if c.Certainty != tv.Denied && !(leaves(c) && c.Season > 0) { // what they had before they leave it is not told yet; that somebody comes back is denied; that they played the part is not
		t.pairs[pair], t.pairs[c.PersonID] = true, true
	}
	if c.Value.Change == tv.Stars && known {
		return nil
	}
	f := fact(label, c, day)
	if by, ok := t.recast[c.Slot()]; ok && c.Season == 0 && by.PersonID != c.PersonID {
		f.Label, f.Text, f.Past = reply.Say("label.earlier"), reply.Overtaken(c, day), true
	}
	if left, ok := t.left[pair]; ok && c.Season == 0 && c.Value.Change == tv.Stars && c.Told().Compare(left.Told()) < 0 {
		f.Label, f.Text, f.Past = reply.Say("label.earlier"), reply.Overtaken(c, day), true
	}
	if leaves(c) && c.Season > 0 {
		t.left[pair] = c
	}
	if c.Value.Change == tv.Recast && c.Certainty.Firm() && !c.Negative && !c.Plan {
		t.recast[c.Slot()] = c
	}
	return []reply.Fact{f}
}

// inPart labels a fact of a show's or a character's by season.
func inPart(c tv.Claim) reply.Text {
	if c.Season == 0 {
		return reply.Say("label.any-season")
	}
	return reply.Say("label.season", "n", c.Season)
}

// partFacts is one part in one season: who has it, what contradicts that, who had
// it before, and what is only said.
func partFacts(st tv.Standing, label func(tv.Claim) reply.Text, day tv.Date, told telling) []reply.Fact {
	var facts []reply.Fact
	if st.Known() {
		of := label(st.Lead)
		if unsure(st.Lead) {
			of = why(of, st.Lead)
		}
		facts = told.lead(of, st.Lead, day)
	}
	for _, c := range st.Conflict {
		facts = append(facts, fact(reply.Say("label.but"), c, day))
	}
	for _, c := range st.Past {
		if pair := c.PersonID + "/" + c.CharacterID; st.Known() && c.PersonID != "" && c.PersonID != st.Lead.PersonID && c.Certainty.Firm() && !c.Negative && !told.pairs[pair] {
			told.pairs[pair] = true
			f := fact(reply.Say("label.earlier"), c, day)
			f.Text, f.Past = reply.Overtaken(c, day), true
			facts = append(facts, f)
		}
	}
	if back, ok := toComeBack(st); ok {
		f := fact(reply.Say("label.earlier"), back, day)
		f.Text, f.Past = reply.Overtaken(back, day), true
		facts = append(facts, f)
	}
	for _, c := range st.Beside {
		facts = append(facts, fact(why(label(c), c), c, day))
	}
	return facts
}

// why adds to the show or season of a part why the claim does not lead.
func why(of reply.Text, c tv.Claim) reply.Text {
	return reply.Say("label.of", "show", of, "label", beside(c))
}

// apart sets what is only guessed or said behind what is known. Who had a part before
// stays with who has it now.
func apart(facts []reply.Fact) []reply.Fact {
	var by [3][]reply.Fact
	now := map[string]int{} // how sure it is who has a part
	for _, f := range facts {
		slot := f.Claim.Show + "/" + f.Claim.Slot()
		rank := now[slot]
		if !f.Past {
			rank = ranked(f)
		}
		if _, told := now[slot]; !told {
			now[slot] = rank
		}
		by[rank] = append(by[rank], f)
	}
	return slices.Concat(by[:]...)
}

func ranked(f reply.Fact) int {
	switch {
	case !f.Cited() || !unsure(f.Claim):
		return 0
	case f.Claim.Certainty != tv.Speculated:
		return 1
	}
	return 2
}

// related are the relationships among the claims.
func related(known *tv.Dossier) []reply.Fact {
	var facts []reply.Fact
	for _, n := range known.Seasons() {
		for _, slot := range known.Slots(n) {
			if head(slot) != "relationship" {
				continue
			}
			if st := known.Now(n, slot); st.Known() {
				facts = append(facts, fact(reply.Say("label.relationship"), st.Lead, known.Day))
			} else if len(st.Beside) > 0 {
				facts = append(facts, fact(reply.Say("label.relationship"), st.Beside[0], known.Day))
			}
		}
	}
	sort.Slice(facts, func(i, j int) bool { return facts[i].Claim.ID < facts[j].Claim.ID })
	return facts
}

// credits are what a person does behind the camera, each role once; each season of one that has
// passed on.
func credits(known, whole *tv.Dossier) []reply.Fact {
	seen := map[string]bool{}
	var facts []reply.Fact
	for _, n := range known.Seasons() {
		for _, slot := range known.Slots(n) {
			if head(slot) != "crew" || seen[slot] && !passedOn(whole, slot) {
				continue
			}
			st := known.Told(n, slot, true)
			seen[slot] = !st.Lead.Negative
			if st.Known() {
				facts = append(facts, fact(inShow(st.Lead), st.Lead, known.Day))
			} else if len(st.Beside) > 0 {
				facts = append(facts, fact(why(inShow(st.Beside[0]), st.Beside[0]), st.Beside[0], known.Day))
			}
		}
	}
	return inSuccession(whole, facts)
}
