package glean

import (
	"strconv"

	"backlot/internal/names"
)

// spotOf is a place where a candidate stands.
type spotOf struct {
	from, to int
	s        *sentence
}

// mostSpots bounds how many places of one candidate are looked at.
const mostSpots = 12

// seenAs writes a token as the model of titles sees it.
func (r *reader) seenAs(i int, s *sentence) string {
	switch {
	case i < s.from:
		return "^"
	case i >= s.to:
		return "$"
	case r.tokens[i].mention != 0:
		return sortOf(&r.mentions[r.tokens[i].mention-1])
	case r.tokens[i].name() && !stops[r.tokens[i].low] && !tvNouns[r.tokens[i].low]:
		return "Cap"
	}
	return r.tokens[i].stem
}

// ofTitle says what speaks for and against a run of words being a show's title.
func (r *reader) ofTitle(x *candidate) []feature {
	c := &r.features
	c.list = c.list[:0]
	c.begin(aTitle)
	add := func(parts ...string) { c.add(-1, parts...) }
	add("any")
	starred := false
	for _, p := range x.spots {
		l, n := p.from-1, p.to
		quoted := r.quotedAt(p.from, p.to)
		if quoted {
			l, n = l-1, r.afterQuote(p.to)
			add("quoted")
		}
		if l >= p.s.from && r.tokens[l].text == "*" && n < p.s.to && r.tokens[n].text == "*" {
			add("starred")
			starred = true
			for l >= p.s.from && r.tokens[l].text == "*" {
				l--
			}
			for n < p.s.to && r.tokens[n].text == "*" {
				n++
			}
		}
		where := "in"
		switch {
		case p.s.title:
			where = "title"
		case p.s.heading:
			where = "heading"
		case p.from == p.s.from:
			where = "first"
		}
		add("where", where)
		l1, l2, l3 := r.seenAs(l, p.s), r.seenAs(l-1, p.s), r.seenAs(l-2, p.s)
		r1, r2, r3 := r.seenAs(n, p.s), r.seenAs(n+1, p.s), r.seenAs(n+2, p.s)
		add("l1", l1)
		add("l2", l2, l1)
		add("l3", l3, l2, l1)
		add("r1", r1)
		add("r2", r1, r2)
		add("r3", r1, r2, r3)
		add("lr", l1, r1)
		add("q1", strconv.FormatBool(quoted), l1)
		r.surroundings(p, l, n)
		for k := max(p.s.from, l-6); k <= l; k++ {
			add("L", r.seenAs(k, p.s))
		}
		for k := n; k < min(p.s.to, n+6); k++ {
			add("R", r.seenAs(k, p.s))
		}
	}
	style := r.styleOf()
	add("stars", strconv.Itoa(style.starred), strconv.FormatBool(starred))
	add("style", strconv.Itoa(style.quoted), strconv.FormatBool(x.quoted > 0))
	add("items", strconv.Itoa(style.items), strconv.FormatBool(x.items > 0))
	add("loud", strconv.Itoa(style.loud), strconv.FormatBool(x.caps))
	add("talk", strconv.Itoa(style.talk))
	bucket := func(n int) string { return strconv.Itoa(max(-3, min(n, 9))) }
	if !r.tuned {
		add("points", bucket(x.points))
		add("best", bucket(x.best))
	}
	add("count", bucket(min(x.count, 5)))
	if len(x.spots) > 0 {
		p := x.spots[0]
		n := p.to - p.from
		add("words", strconv.Itoa(min(n, 5)))
		if givenNames[r.tokens[p.from].low] {
			add("given", strconv.Itoa(min(n, 4)))
			add("given", strconv.Itoa(min(n, 4)), strconv.FormatBool(x.quoted > 0))
		}
		if little[r.tokens[p.from].low] {
			add("little")
			if p.from > p.s.from {
				add("little inside")
			}
		}
		plain := 0
		for k := p.from; k < p.to; k++ {
			if r.small(r.tokens[k].low) {
				plain++
			}
		}
		add("plain", strconv.Itoa(min(plain, 3)))
		add("first", r.tokens[p.from].low)
		language := r.ofLanguage(p.from, p.to)
		add("language", language)
		add("language", language, strconv.Itoa(min(n, 4)))
		add("language", language, strconv.Itoa(min(n, 4)), strconv.FormatBool(givenNames[r.tokens[p.from].low]))
		if (n > 1 || language == "none") && r.isKnown(p.from, p.to) {
			add("known")
		}
		for k := p.from; k < p.to; k++ {
			add("w", r.tokens[k].stem)
		}
		add("last", r.tokens[p.to-1].stem)
		if townNames()[r.tokens[p.from].low] {
			add("place", strconv.Itoa(min(n, 3)))
			if n == 1 {
				add("place", r.seenAs(p.from-1, p.s))
			}
		}
		if townNames()[r.tokens[p.to-1].low] {
			add("place at the end", strconv.Itoa(min(n, 3)))
		}
		if n == 1 && r.small(r.tokens[p.from].low) {
			add("small")
		}
		if sp, ok := r.spots[p.from]; ok && sp.exact {
			if entryOf(sp, names.Person) != nil || entryOf(sp, names.Character) != nil {
				add("somebody")
			}
		}
	}
	for _, f := range []struct {
		name string
		is   bool
	}{{"film", x.film > 0}, {"named", x.named}, {"body", x.body}, {"caps", x.caps}, {"own", x.own > 0}, {"own2", x.own > 1}, {"headed", x.headed > 0}, {"above", x.above > 0}, {"listed", x.listed > 0}, {"surname", r.surname[x.name]}, {"alone", r.alone[lastWord(x.name)]}} {
		if f.is {
			add(f.name)
		}
	}
	return eachOnce(c.end())
}

// style is how an article writes titles, in small numbers.
type style struct{ quoted, items, loud, talk, starred int }

func (r *reader) styleOf() style {
	if r.cands.style != nil {
		return *r.cands.style
	}
	few := func(n int) int {
		switch {
		case n > 7:
			return 4
		case n > 3:
			return 3
		case n > 2:
			return 2
		}
		return min(n, 1)
	}
	st := style{items: few(r.cands.items)}
	quoted, loud, stars := 0, 0, 0
	for i := range r.tokens {
		if r.tokens[i].text == "*" {
			stars++
		}
	}
	st.starred = few(stars / 2)
	for _, x := range r.cands.list {
		if x.quoted > 0 {
			quoted++
		}
		if x.caps && len(x.name) > 4 {
			loud++
		}
	}
	st.quoted, st.loud = few(quoted), few(loud)
	st.talk = min(10*r.talk()/max(len(r.tokens)/10, 1), 4)
	r.cands.style = &st
	return st
}

// leastTalk is how many words of television an article has if it is about it.
const leastTalk = 2

// muchTalk is how many it has if a name in it may well be a title.
const muchTalk = 3

// talk counts the words of television.
func (r *reader) talk() (n int) {
	for i := range r.tokens {
		n += one(showTalk[r.tokens[i].low] || r.kindAt(i) == isSeason)
	}
	return n
}
