package glean

import (
	"strconv"
	"strings"
)

// ofAnchor says what stands around the words of an idea.
func ofAnchor(c *collector, s *sentence, w wording, x idea) []feature {
	c.begin(anIdea)
	c.add(-1, "any")
	c.add(-1, x.name)
	c.nearby()
	c.nearby(x.name)
	c.add(x.from, "ph", strings.Join(w.stem[x.from:x.to+1], " "))
	c.add(x.from, "pi", x.name, strings.Join(w.stem[x.from:x.to+1], " "))
	c.ideas(w, x.from)
	besides := len(c.list)
	c.beside(w, x.from)
	if x.to > x.from {
		c.beside(w, x.to)
	} else { // of one word the same is said of both its ends
		c.list = append(c.list, c.list[besides:]...)
	}
	get := w.stemAt
	c.add(x.from-1, x.name, "l1", get(x.from-1))
	c.add(x.to+1, x.name, "r1", get(x.to+1))
	c.add(x.from-2, x.name, "l2", get(x.from-2))
	c.add(x.to+2, x.name, "r2", get(x.to+2))
	before, behind := w.mentionBefore(x.from), w.mentionBehind(x.to)
	c.add(-1, "m<", before)
	c.add(-1, "m>", behind)
	c.add(-1, "m<", x.name, before)
	c.add(-1, "m>", x.name, behind)
	c.add(-1, "m<>", before, behind)
	for _, y := range w.idea {
		if y.from != x.from {
			c.add(y.from, "with", x.name, y.name)
		}
	}
	for i := max(0, x.from-5); i < x.from; i++ {
		if negates[w.word[i]] {
			c.add(i, "no")
			c.add(i, "no", x.name)
		}
		if helping[w.word[i]] {
			c.add(i, "help", w.word[i])
			c.add(i, "help", x.name, w.word[i])
		}
	}
	for i, m := range w.said {
		if m != nil {
			c.add(i, "has", w.word[i])
			c.add(i, "has", x.name, w.word[i])
		}
	}
	if s.heading {
		c.add(-1, "heading")
	}
	if w.word[len(w.word)-1] == "?" {
		c.add(-1, "asked")
	}
	return c.end()
}

// ofWord says what stands around a word.
func ofWord(c *collector, t task, w wording, i int) []feature {
	c.begin(t)
	c.add(-1, "any")
	c.beside(w, i)
	c.ideas(w, i)
	return c.end()
}

// ofSubject says what stands around a season or a show that is named.
func ofSubject(c *collector, t task, s *sentence, w wording, i int) []feature {
	c.begin(t)
	c.add(-1, "any")
	c.beside(w, i)
	c.ideas(w, i)
	c.nearby()
	if s.heading {
		c.add(-1, "heading")
	}
	if w.word[len(w.word)-1] == "?" {
		c.add(-1, "asked")
	}
	for k := max(0, i-8); k < min(len(w.word), i+8); k++ {
		if negates[w.word[k]] {
			c.add(k, "no")
		}
	}
	return c.end()
}

// ofDate says what stands around a date, how long it is and how far off.
func (r *reader) ofDate(w wording, i int, m *mention) []feature {
	c := &r.features
	c.begin(aDate)
	c.add(-1, "any")
	c.nearby()
	c.beside(w, i)
	c.ideas(w, i)
	d := m.date.Date
	days := int(d.Last().Sub(d.First()).Hours() / 24)
	size := "year"
	switch {
	case days < 2:
		size = "day"
	case days < 32:
		size = "month"
	case days < 130:
		size = "season"
	}
	c.add(-1, "size", size)
	if on := r.article.Published; !on.IsZero() {
		when := "ahead"
		gap := d.First().Sub(on.First()).Hours() / 24
		switch {
		case gap < -60:
			when = "long past"
		case gap < -1:
			when = "past"
		case gap < 2:
			when = "now"
		case gap < 21:
			when = "soon"
		}
		c.add(-1, "when", when)
		c.add(-1, "when", when, size)
	}
	return c.end()
}

// aboutPeople are the ideas of what becomes of a cast.
var aboutPeople = words(`join depart return recast star biography otherjob old create direct write produce`)

// ofName says what stands around a name, and how its sentence begins.
func ofName(c *collector, s *sentence, w wording, i int, m *mention) []feature {
	c.begin(aName)
	c.add(-1, "any")
	c.add(-1, "begin", w.stemAt(0))
	c.add(-1, "begin", w.stemAt(0), w.stemAt(1))
	for _, x := range c.around {
		if aboutPeople[x.idea] {
			c.add(-1, x.where, x.idea)
		}
	}
	c.beside(w, i)
	c.ideas(w, i)
	full := strconv.FormatBool(strings.Contains(m.name, " "))
	c.add(-1, "full", full)
	if s.heading {
		c.add(-1, "heading")
	}
	others := 0
	for _, o := range w.said[:i] {
		if o != nil && sortOf(o) == "<N>" {
			others++
		}
	}
	c.add(-1, "before", strconv.Itoa(min(others, 3)))
	return c.end()
}

// ofPair says what stands between and around two names.
func ofPair(c *collector, t task, w wording, i, j int) []feature {
	c.begin(t)
	c.add(-1, "any")
	a, b, order := i, j, "forth"
	if i > j {
		a, b, order = j, i, "back"
	}
	c.add(-1, order)
	between := w.stem[a+1 : b]
	if len(between) < 8 {
		c.add(a, order, "all", strings.Join(between, " "))
	}
	c.add(-1, order, "gap", strconv.Itoa(min(len(between), 9)))
	others := 0
	for k, st := range between {
		c.add(a+1+k, order, "m", st)
		if k+1 < len(between) {
			c.add(a+1+k, order, "mb", st, between[k+1])
		}
		if st == "<N>" {
			others++
		}
	}
	c.add(-1, order, "others", strconv.Itoa(min(others, 3)))
	get := w.stemAt
	c.add(a-1, order, "l1", get(a-1))
	c.add(a-2, order, "l12", get(a-2), get(a-1))
	c.add(b+1, order, "r1", get(b+1))
	c.add(b+1, order, "r12", get(b+1), get(b+2))
	c.add(b-1, order, "before", get(b-1))
	c.add(b-1, order, "before2", get(b-2), get(b-1))
	c.add(a+1, order, "behind", get(a+1))
	c.add(a+1, order, "behind2", get(a+1), get(a+2))
	for _, x := range []struct {
		at   int
		name string
	}{{i, "p"}, {j, "c"}} {
		n := strings.Count(w.said[x.at].name, " ")
		c.add(-1, order, x.name, "words", strconv.Itoa(min(n, 2)))
	}
	for _, x := range w.idea {
		switch {
		case x.to < a:
			c.add(x.from, order, "i<", x.name)
		case x.from > b:
			c.add(x.from, order, "i>", x.name)
		case x.from > a && x.to < b:
			c.add(x.from, order, "im", x.name)
		}
	}
	for k := max(0, a-12); k < a; k++ {
		c.add(k, order, "L", w.stem[k])
	}
	return c.end()
}
