package score

import (
	"backlot/internal/glean"
	"backlot/internal/tv"
)

// Claims are the figures of the claims of a set of articles.
type Claims struct {
	Articles int
	ByKind   map[tv.Kind]*Levels
	All      Levels
	News     Levels // stage and premiere, what members ask for most

	Certainty Share // of the claims matched with their value, as are the next five
	Voice     Share // who says it
	Plan      Share
	AsOf      Share
	Spoiler   Share
	Season    Share
	Show      Share // of all claims matched, whatever show they were put under

	Shows Tally // the shows of an article, each once
	Links Tally // the shows with their seasons, each once
	Parts Tally // pairs of person and character, whatever becomes of the part

	DatesFound Share // a date of gold has one beside it that overlaps
	DatesExact Share // of those found: the very same days
	Days       map[string]*[2]Share

	Quiet    int   // articles without news
	Invented int   // claims proposed in those
	Clean    Share // of those, where none was

	Rules       map[string]*Tally // of value right among proposed
	Kinds       Table
	Certainties Table
}

// Levels are three ways to count a claim as right.
type Levels struct {
	Strict  Tally // show, season, value and polarity
	Value   Tally // show, value and polarity
	Relaxed Tally // show, with the value or the sentence
}

func (l *Levels) add(o Levels) {
	l.Strict.add(o.Strict)
	l.Value.add(o.Value)
	l.Relaxed.add(o.Relaxed)
}

// ScoreClaims has every article read, as "backlot glean" would or with other options, and compares.
func ScoreClaims(set []Gold, lib glean.Library, options ...glean.Option) Claims {
	c := newClaims()
	desk := desks(lib)
	for _, g := range set {
		c.count(newJudge(g, desk), g.Claims, read(g, lib, options))
	}
	return c
}

// read proposes the claims of an article with what the library knows.
func read(g Gold, lib glean.Library, options []glean.Option) []tv.Claim {
	return glean.Read(article(g), lib, options...).Claims
}

func article(g Gold) glean.Article {
	a := g.Article
	return glean.Article{Title: a.Title, Text: a.Text, Source: a.Source, URL: a.URL, Published: a.Published, Shows: a.Shows}
}

func newClaims() Claims {
	c := Claims{ByKind: map[tv.Kind]*Levels{}, Rules: map[string]*Tally{}, Kinds: Table{}, Certainties: Table{}, Days: map[string]*[2]Share{}}
	for _, k := range tv.Kinds {
		c.ByKind[k] = &Levels{}
	}
	return c
}

// count adds one article.
func (c *Claims) count(j judge, gold, found []tv.Claim) {
	c.Articles++
	if len(gold) == 0 {
		c.Quiet++
		c.Invented += len(found)
		c.Clean.count(len(found) == 0)
	}
	m := j.compare(gold, found)
	c.countKinds(m, gold, found)
	for _, p := range m.pairs {
		a, b := gold[p.gold], found[p.found]
		c.Show.count(p.show)
		if !p.show || !p.value {
			continue
		}
		c.Certainty.count(a.Certainty == b.Certainty)
		c.Certainties[[2]string{string(a.Certainty), string(b.Certainty)}]++
		c.Voice.count(j.sameVoice(a, b))
		c.Plan.count(a.Plan == b.Plan)
		c.AsOf.count(a.AsOf.Compare(b.AsOf) == 0)
		c.Spoiler.count(a.Spoiler == b.Spoiler)
		c.Season.count(p.season)
	}
	c.countDates(m, gold, found)
	c.Shows.add(compareSets(j, gold, found, func(x tv.Claim) (link, bool) { return link{show: bare(x.ShowName)}, true }))
	c.Links.add(compareSets(j, gold, found, func(x tv.Claim) (link, bool) { return link{show: bare(x.ShowName), season: x.Season}, true }))
	c.Parts.add(compareSets(j, gold, found, func(x tv.Claim) (link, bool) {
		v := x.Value
		return link{show: bare(x.ShowName), person: v.Person, character: v.Character}, x.Kind == tv.Cast && v.Person != "" && v.Character != ""
	}))
	c.confuse(m, gold, found)
	c.countRules(m, found)
}

func (c *Claims) countKinds(m match, gold, found []tv.Claim) {
	by := map[tv.Kind]*Levels{}
	at := func(k tv.Kind) *Levels {
		if by[k] == nil {
			by[k] = &Levels{}
		}
		return by[k]
	}
	for _, x := range gold {
		for _, t := range at(x.Kind).tallies() {
			t.Gold++
		}
	}
	for _, x := range found {
		for _, t := range at(x.Kind).tallies() {
			t.Found++
		}
	}
	for _, p := range m.pairs {
		l := at(gold[p.gold].Kind)
		l.Strict.Right += one(p.strict)
		l.Value.Right += one(p.show && p.value)
		l.Relaxed.Right += one(p.show)
	}
	for k, l := range by {
		c.ByKind[k].add(*l)
		c.All.add(*l)
		if k == tv.Stage || k == tv.Premiere {
			c.News.add(*l)
		}
	}
}

func (l *Levels) tallies() [3]*Tally { return [3]*Tally{&l.Strict, &l.Value, &l.Relaxed} }

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// countDates looks at every date that gold gives: a premiere's, a finale's, and
// when a thing happens.
func (c *Claims) countDates(m match, gold, found []tv.Claim) {
	partner := map[int]tv.Claim{}
	for _, p := range m.pairs {
		if p.show {
			partner[p.gold] = found[p.found]
		}
	}
	for i, a := range gold {
		kind, want := dateOf(a)
		if want.IsZero() {
			continue
		}
		_, got := dateOf(partner[i])
		d := c.Days[kind]
		if d == nil {
			d = &[2]Share{}
			c.Days[kind] = d
		}
		hit := got.Overlaps(want)
		for _, s := range []*Share{&c.DatesFound, &d[0]} {
			s.count(hit)
		}
		if hit {
			for _, s := range []*Share{&c.DatesExact, &d[1]} {
				s.count(got.Compare(want) == 0)
			}
		}
	}
}

func dateOf(c tv.Claim) (kind string, d tv.Date) {
	if c.Kind == tv.Premiere || c.Kind == tv.Finale {
		return string(c.Kind), c.Value.Date
	}
	return "when", c.When
}

// link is a thing an article's claims are about, counted once an article.
type link struct {
	show              string
	season            int
	person, character string
}

// compareSets counts the links of two lists of claims, each once.
func compareSets(j judge, gold, found []tv.Claim, of func(tv.Claim) (link, bool)) Tally {
	want, got := j.links(gold, of), j.links(found, of)
	t := Tally{Found: len(got), Gold: len(want)}
	taken := make([]bool, len(got))
	for _, w := range want {
		for i, g := range got {
			if !taken[i] && j.sameLink(w, g) {
				taken[i] = true
				t.Right++
				break
			}
		}
	}
	return t
}

func (j judge) links(claims []tv.Claim, of func(tv.Claim) (link, bool)) (list []link) {
next:
	for _, c := range claims {
		l, ok := of(c)
		if !ok {
			continue
		}
		for _, k := range list {
			if j.sameLink(k, l) {
				continue next
			}
		}
		list = append(list, l)
	}
	return list
}

func (j judge) sameLink(a, b link) bool {
	return a.show == b.show && a.season == b.season &&
		(a.person == b.person || j.sameName(a.person, b.person)) && (a.character == b.character || j.sameName(a.character, b.character))
}

// nothing stands in a table for a claim without a partner.
const nothing = "-"

// confuse counts what a claim was taken for: unmatched ones of one sentence are
// put together, whatever their kinds.
func (c *Claims) confuse(m match, gold, found []tv.Claim) {
	for _, p := range m.pairs {
		c.Kinds[[2]string{string(gold[p.gold].Kind), string(gold[p.gold].Kind)}]++
	}
	taken := map[int]bool{}
	for _, g := range m.missed {
		as := nothing
		for _, f := range m.extra {
			if !taken[f] && overlap(gold[g], found[f]) {
				taken[f], as = true, string(found[f].Kind)
				break
			}
		}
		c.Kinds[[2]string{string(gold[g].Kind), as}]++
	}
	for _, f := range m.extra {
		if !taken[f] {
			c.Kinds[[2]string{nothing, string(found[f].Kind)}]++
		}
	}
}

func (c *Claims) countRules(m match, found []tv.Claim) {
	for _, x := range found {
		if c.Rules[x.Rule] == nil {
			c.Rules[x.Rule] = &Tally{}
		}
		c.Rules[x.Rule].Found++
	}
	for _, p := range m.pairs {
		c.Rules[found[p.found].Rule].Right += one(p.show && p.value)
	}
}
