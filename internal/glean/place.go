package glean

import (
	"strconv"
	"strings"

	"backlot/internal/tv"
)

// task is a question the model answers.
type task uint8

const (
	aSentence task = iota + 1 // what a sentence tells
	aDate                     // what a date is the day of
	aName                     // what a name is said to do for a show
	aPart                     // whether one name plays the other
	aNetwork                  // whether a network is where the show runs
	aNumber                   // whether a number is that of the episodes
	aKinship                  // whether two characters are related
	aTitle                    // whether a run of words is a show's title
	aSeason                   // what is told of a season that is named
	anIdea                    // whether an idea's words tell what they may tell
)

var taskNames = map[task]string{aSentence: "sentence", aDate: "date", aName: "name", aPart: "part", aNetwork: "network", aNumber: "number", aKinship: "kinship", aTitle: "title", anIdea: "idea", aSeason: "season"}

// place is one spot in a sentence of which the model says something.
type place struct {
	task     task
	at, also int // words of the sentence; also is the second of a pair
	features []feature
	rules    []found
}

// Bounds on the places of one sentence: nothing with more was written to be read.
const (
	mostNames = 24
	mostIdeas = 40
	farthest  = 14 // words between two names of a pair
)

// places lists what the model is asked about a sentence.
func (r *reader) places(s *sentence, w wording) (list []place) {
	list = append(list, place{task: aSentence, features: r.ofSentence(s, w)})
	for k, x := range w.idea {
		if ofIdea[x.name] != "" && k < mostIdeas {
			list = append(list, place{task: anIdea, at: x.from, also: k, features: r.ofAnchor(s, w, x)})
		}
	}
	var people []int
	for i, m := range w.said {
		if i >= 400 {
			break
		}
		if m == nil {
			if n := countOf(w.word[i]); n > 1 && n < 400 {
				c := collect(aNumber)
				c.add(-1, "any")
				c.around(w, i)
				c.ideas(w, i)
				list = append(list, place{task: aNumber, at: i, features: c.list})
			}
			continue
		}
		switch m.kind {
		case isDate:
			list = append(list, place{task: aDate, at: i, features: r.ofDate(w, i, m)})
		case isPerson, isName, isCharacter:
			if people = append(people, i); len(people) <= mostNames {
				list = append(list, place{task: aName, at: i, features: r.ofName(s, w, i, m)})
			}
		case isSeason:
			if !m.episode {
				list = append(list, place{task: aSeason, at: i, features: r.ofSeason(s, w, i)})
			}
		case isNetwork:
			c := collect(aNetwork)
			c.add(-1, "any")
			c.around(w, i)
			c.ideas(w, i)
			list = append(list, place{task: aNetwork, at: i, features: c.list})
		}
	}
	for x, i := range people[:min(len(people), mostNames)] {
		for y, j := range people[:min(len(people), mostNames)] {
			if x == y || j-i > farthest || i-j > farthest || w.said[i].name == w.said[j].name {
				continue
			}
			if w.said[i].kind != isCharacter && w.said[j].kind != isPerson {
				list = append(list, place{task: aPart, at: i, also: j, features: r.ofPair(aPart, w, i, j)})
			}
			if x < y && w.said[i].kind != isPerson && w.said[j].kind != isPerson {
				list = append(list, place{task: aKinship, at: i, also: j, features: r.ofPair(aKinship, w, i, j)})
			}
		}
	}
	r.ruled(s, w, list)
	return list
}

// ruled adds to the features of places what the rules have found there.
func (r *reader) ruled(s *sentence, w wording, list []place) {
	n := r.indexOf(s)
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n; i-- {
		if r.proposed[i].sentence != n {
			continue
		}
		claim := r.proposed[i].claim
		for k := range list {
			p := &list[k]
			if label := r.labelAt(*p, w, claim); label != "" {
				if c := collect(p.task); !r.tuned {
					c.add(-1, "rule", label)
					c.add(-1, "rule", label, claim.Rule)
					p.features = append(p.features, c.list...)
				}
				p.rules = append(p.rules, found{label, i})
			}
		}
	}
}

// found is a label that a rule gave a place, and the claim that it proposed.
type found struct {
	label string
	claim int // of those proposed
}

// ofIdea is what the words of an idea tell, where they tell it.
var ofIdea = map[string]string{
	"renew": "stage:renewed", "renewquestion": "stage:renewed", "cancel": "stage:cancelled", "end": "stage:ended", "announce": "stage:announced",
	"develop": "stage:in-development", "prep": "stage:pre-production", "film": "stage:filming", "wrap": "stage:wrapped", "post": "stage:post-production",
	"pause": "stage:paused", "schedule": "stage:scheduled", "air": "stage:airing", "nodate": "premiere:none", "final": "final", "delay": "delay",
}

// ofAnchor says what stands around the words of an idea.
func (r *reader) ofAnchor(s *sentence, w wording, x idea) []feature {
	c := collect(anIdea)
	c.add(-1, "any")
	c.add(-1, x.name)
	c.add(x.from, "ph", strings.Join(w.stem[x.from:x.to+1], " "))
	c.add(x.from, "pi", x.name, strings.Join(w.stem[x.from:x.to+1], " "))
	c.ideas(w, x.from)
	c.around(w, x.from)
	c.around(w, x.to)
	get := func(i int) string {
		if i < 0 {
			return "^"
		}
		if i >= len(w.stem) {
			return "$"
		}
		return w.stem[i]
	}
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
	return c.list
}

func countOf(w string) int {
	if n := cardinals[w]; n > 0 {
		return n
	}
	w, of, _ := strings.Cut(w, "-")
	if of != "" && of != "episode" && of != "part" && of != "parter" && of != "chapter" && of != "hour" {
		return 0
	}
	if n := cardinals[w]; n > 0 {
		return n
	}
	if n, err := strconv.Atoi(w); err == nil && len(w) < 4 {
		return n
	}
	return 0
}

func (r *reader) ofSeason(s *sentence, w wording, i int) []feature {
	c := collect(aSeason)
	c.add(-1, "any")
	c.around(w, i)
	c.ideas(w, i)
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
	return c.list
}

func (r *reader) ofDate(w wording, i int, m *mention) []feature {
	c := collect(aDate)
	c.add(-1, "any")
	c.around(w, i)
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
	return c.list
}

func (r *reader) ofName(s *sentence, w wording, i int, m *mention) []feature {
	c := collect(aName)
	c.add(-1, "any")
	c.around(w, i)
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
	return c.list
}

func (r *reader) ofPair(t task, w wording, i, j int) []feature {
	c := collect(t)
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
	get := func(k int) string {
		if k < 0 {
			return "^"
		}
		if k >= len(w.stem) {
			return "$"
		}
		return w.stem[k]
	}
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
	return c.list
}

// wrote is a claim with its value as a label's name.
func labelOf(c tv.Claim) string {
	no := ""
	if c.Negative {
		no = "-not"
	}
	switch c.Kind {
	case tv.Stage, tv.Delay:
		return string(c.Kind) + ":" + c.Value.Text + no
	case tv.Premiere, tv.Finale:
		if c.Value.Date.IsZero() {
			return string(c.Kind) + ":none"
		}
	case tv.Final:
		return string(c.Kind) + no
	case tv.Cast:
		return string(c.Kind) + ":" + c.Value.Change
	case tv.Crew:
		return string(c.Kind) + ":" + jobOf(c.Value.Role)
	}
	return string(c.Kind)
}
