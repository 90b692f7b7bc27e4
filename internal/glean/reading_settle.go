package glean

import (
	"cmp"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// settle makes the reading of what was proposed: names in one form, each claim
// once, in the order of the text.
func (r *reader) settle() Reading {
	var out Reading
	if r.ofOtherTrade() {
		r.proposed = nil
	}
	r.attributeLater()
	kept := sortsAlone(r.keep())
	slices.SortStableFunc(kept, func(a, b proposed) int { return cmp.Or(a.sentence-b.sentence, a.at-b.at) })
	kept = r.underOneCover(kept)
	r.inFull(kept)
	r.whoItIs(kept)
	used := map[*title]bool{}
	for _, p := range kept {
		if err := p.claim.Check(); err != nil { // a rule that went wrong proposes nothing
			continue
		}
		if c := &p.claim; c.Certainty == tv.Confirmed && isUnnamed.MatchString(strings.ToLower(c.By)) {
			c.Certainty = tv.Reported // whoever does not say who he is confirms nothing
		}
		used[p.title] = true
		out.Claims = append(out.Claims, p.claim)
	}
	for _, t := range r.inOrder() {
		if t.called || t == r.main || used[t] || t.known {
			out.Shows = append(out.Shows, ShowFound{Name: t.name, ID: t.id, Known: t.known, Why: t.why})
		}
	}
	out.New = r.proposals(out)
	for _, s := range r.sentences {
		if !s.title {
			start := r.normal.original(s.start)
			if end := r.normal.originalEnd(s.end, r.article.Text); end > start {
				out.Sentences = append(out.Sentences, Span{start, end})
			}
		}
	}
	return out
}

// attributeLater gives flat statements on the making of the show to whoever a
// later sentence of the paragraph says they come from.
func (r *reader) attributeLater() {
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if by := r.sentences[p.sentence].later; by != "" && c.By == "" && c.Certainty == tv.Confirmed {
			switch c.Kind {
			case tv.Stage, tv.Premiere, tv.Delay, tv.Episodes, tv.Finale:
				c.By = by
			}
		}
	}
}

// keep names everything in one form and leaves each claim once: of two that say
// the same, the one that says more.
func (r *reader) keep() []proposed {
	r.tiesLater()
	r.nameParts()
	r.partsMeant()
	r.leavesWork()
	r.stoodDown()
	r.identify()
	r.partDays()
	r.firstToCome()
	r.firstIsOver()
	r.overPauses()
	r.resumedSince()
	r.notBack()
	r.partsThere()
	r.joinersParts()
	r.describedParts()
	r.nextOfEnded()
	r.endsLater()
	r.agreedEnd()
	r.notInNewOne()
	r.endsWithSeason()
	r.seasonsOfParts()
	r.partsHere()
	r.hadBeenMade()
	r.partsElsewhere()
	r.seenBefore()
	r.shownAgain()
	r.airedAbroad()
	r.exactInstead()
	r.landOfHouse()
	var kept []proposed
	at := map[identity]int{}
	for _, p := range r.proposed {
		if p.dropped || !r.finish(&p.claim) {
			continue
		}
		p.toCast()
		if p.other {
			p.claim.Value.Character, p.claim.CharacterID = "", ""
		}
		if r.partSpeaks(p.claim) {
			if p.claim.Kind == tv.Quote {
				continue
			}
			p.claim.By = ""
		}
		key := r.identity(&p.claim)
		if i, seen := at[key]; seen {
			kept[i] = fuller(kept[i], p)
			continue
		}
		at[key] = len(kept)
		kept = append(kept, p)
	}
	near := map[meeting][]*tv.Claim{}
	all := slices.Clone(kept)
	for i := range all {
		for _, m := range meetings(&all[i].claim) {
			near[m] = append(near[m], &all[i].claim)
		}
	}
	kept = r.withoutEchoes(kept)
	passReasons(kept)
	return slices.DeleteFunc(kept, func(p proposed) bool {
		return slices.ContainsFunc(meetings(&p.claim), func(m meeting) bool { return covered(&p.claim, near[m]) })
	})
}

// partDays takes from an order, and from where a season was shot, the day on which its sentence says that the season is shown.
func (r *reader) partDays() {
	for from, to := 0, 0; from < len(r.proposed); from = to {
		for to = from; to < len(r.proposed) && r.proposed[to].sentence == r.proposed[from].sentence; {
			to++
		}
		for i := from; i < to; i++ {
			c := &r.proposed[i].claim
			if c.Kind == tv.Stage && (c.Value.Text == tv.Renewed || c.Value.Text == tv.Announced || c.Rule == "stage/was-shot-in") && !c.When.IsZero() && slices.ContainsFunc(r.proposed[from:to], func(o proposed) bool {
				d := o.claim.Value.Date
				return !d.IsZero() && !o.dropped && c.When.Moved(d.Year()-c.When.Year()) == d
			}) {
				c.When = ""
			}
		}
	}
}

// finish gives a claim its names; it reports whether the claim holds.
func (r *reader) finish(c *tv.Claim) bool {
	switch c.Kind {
	case tv.Cast:
		c.Value.Character = r.partName(c.Value.Character)
		if full := r.partName(c.Value.Person); r.isPart[full] && !r.people[c.Value.Person] {
			// A character was taken for a person: "Runa returns".
			if c.Value.Character != "" {
				return false
			}
			c.Value.Person, c.Value.Character = r.actor[full], full
		}
		if c.Value.Character == "" && c.Value.Change != tv.Stars && !joinsPlainly(c) {
			c.Value.Character = r.partName(r.partIn(c.ShowName, c.Value.Person))
		}
		if c.Value.Character != "" && c.Value.Character == c.Value.Person { // nobody is his own part
			if c.Value.Character = ""; c.Value.Change == tv.Stars {
				return false
			}
		}
		c.PersonID, c.CharacterID = r.personID(c.Value.Person), r.characterID(c.Show, c.Value.Character)
	case tv.Crew:
		if r.isPart[c.Value.Person] {
			return false
		}
		c.PersonID = r.personID(c.Value.Person)
	case tv.Relationship:
		c.Value.A, c.Value.B = r.partName(c.Value.A), r.partName(c.Value.B)
		return c.Value.A != c.Value.B && r.playedOrTold(c.Value.A) && r.playedOrTold(c.Value.B)
	}
	return true
}

// playedOrTold tells a character's name: somebody plays it, or it is one word (or
// one with a rank) and nobody's surname.
func (r *reader) playedOrTold(name string) bool {
	if r.isPart[name] || r.people[name] || r.actor[name] != "" {
		return !r.people[name] || r.isPart[name]
	}
	first, rest, two := strings.Cut(name, " ")
	return !two || honorifics[strings.ToLower(first)] && rest != ""
}

// nameParts finds for each part the fullest name the article gives it.
func (r *reader) nameParts() {
	r.fullest = map[string]string{}
	for _, m := range r.mentions {
		if m.kind != isName && m.kind != isCharacter || !r.isPart[m.name] && m.kind != isCharacter {
			continue
		}
		for _, w := range strings.Fields(m.name) {
			if old := r.fullest[w]; len(old) < len(m.name) && !honorifics[strings.ToLower(w)] {
				r.fullest[w] = m.name
			}
		}
	}
	for _, m := range r.mentions { // a full name that no rule has seen with a part may be that part's
		if m.kind != isName || !m.full || r.people[m.name] || r.isPart[m.name] || r.outlets[m.name] || r.isTitled(m) {
			continue
		}
		first, _, _ := strings.Cut(withoutRank(m.name), " ")
		if r.isPart[first] && r.fullest[first] == first && !honorifics[strings.ToLower(first)] && (r.parts[m.name] == "" || !r.inCast(m.name)) {
			r.fullest[first] = m.name
			r.isPart[m.name] = true
		}
	}
	r.afterHeroes()
	for short, person := range r.actor {
		if long := r.fullest[short]; long != "" && r.actor[long] == "" {
			r.actor[long] = person
			r.isPart[long] = true
		}
	}
	r.rankParts()
}

func (r *reader) partName(name string) string {
	if long := r.fullest[name]; long != "" && !strings.Contains(name, " ") {
		name = long
	}
	return r.fullPart(name)
}

func (r *reader) personID(name string) string { return r.ids[name] }

func (r *reader) characterID(show, name string) string { return r.ids[show+"/"+name] }

// identify notes the identifiers of the names that the library has.
func (r *reader) identify() {
	r.ids = map[string]string{}
	for _, m := range r.mentions {
		switch m.kind {
		case isPerson:
			r.ids[m.name] = m.id
		case isCharacter:
			r.ids[m.show+"/"+m.name] = m.id
		}
	}
}

// proposals lists the names in the claims that the library does not have.
func (r *reader) proposals(out Reading) (list []Proposal) {
	seen := map[Proposal]bool{}
	add := func(kind names.Kind, name, show, why string) {
		key := Proposal{Kind: kind, Name: name, Show: show}
		if name != "" && !seen[key] {
			seen[key] = true
			key.Why = why
			list = append(list, key)
		}
	}
	for _, s := range out.Shows {
		if !s.Known {
			add(names.Show, s.Name, "", s.Why)
		}
	}
	for _, c := range out.Claims {
		if c.Kind == tv.Cast || c.Kind == tv.Crew {
			if c.PersonID == "" {
				add(names.Person, c.Value.Person, "", c.Quote)
			}
			if c.CharacterID == "" && !isDescription(c.Value.Character) {
				add(names.Character, c.Value.Character, c.ShowName, c.Quote)
			}
		}
	}
	return list
}
