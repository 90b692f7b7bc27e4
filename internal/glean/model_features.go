package glean

import (
	"slices"
	"strconv"
)

// wording is a sentence as the model sees it: its words in order, a mention as
// the letter of its sort.
type wording struct {
	word   []string
	stem   []string
	begins []*phrases // what begins with each
	from   []int      // where each begins in the shape: at the space before it
	to     []int
	said   []*mention // what is mentioned there, nil for a word
	idea   []idea
}

func (r *reader) wordingOf(s *sentence) wording {
	text, n := s.shape.text, len(s.shape.at)
	strs, places := make([]string, 2*n), make([]int, 2*n)
	w := wording{word: strs[:n:n], stem: strs[n:], begins: make([]*phrases, n), from: places[:n:n], to: places[n:], said: make([]*mention, n)}
	for k, at := range s.shape.at {
		from, to := int(at), len(text)-1
		if k+1 < n {
			to = int(s.shape.at[k+1]) - 1
		}
		word := text[from:to]
		if word[0] == '<' && len(word) > 2 {
			w.said[k] = r.find(word[1 : len(word)-1])
		}
		if w.said[k] != nil {
			word = sortOf(w.said[k])
			w.stem[k], w.begins[k] = word, thesaurus()[word]
		} else {
			t := &r.tokens[s.shape.token[k]]
			w.stem[k], w.begins[k] = t.stem, t.begins
		}
		w.word[k], w.from[k], w.to[k] = word, from-1, to
	}
	w.idea = w.ideasOf()
	return w
}

// sortOf writes a mention as its sort. People, characters and names are one, for
// which of them a name is depends on what the library has.
func sortOf(m *mention) string {
	switch m.kind {
	case isPerson, isCharacter, isName:
		return "<N>"
	case isSeason:
		if m.episode {
			return "<EP>"
		}
	}
	return "<" + string(m.kind) + ">"
}

// collector makes the features of one place after the other, in one list that is used
// again for the next sentence.
type collector struct {
	seed  uint32
	list  []feature
	begun int // where the features of the place begin

	around []nearby // the sentence
}

// begin begins with the features of a place.
func (c *collector) begin(t task) {
	c.seed, c.begun = 2166136261, len(c.list)
}

// end gives the features of the place that was begun.
func (c *collector) end() []feature { return c.list[c.begun:len(c.list):len(c.list)] }

func (c *collector) add(at int, parts ...string) {
	h := c.seed
	for _, p := range parts {
		for i := range len(p) {
			h = (h ^ uint32(p[i])) * 16777619
		}
		h = (h ^ '|') * 16777619
	}
	c.list = append(c.list, feature{h, int16(min(at, 30000))})
}

// eachOnce leaves of features each once, in their order.
func eachOnce(all []feature) []feature {
	var seen [1 << 10]uint32 // open addressing; no candidate has half as many
	list := all[:0]
	for _, f := range all {
		if len(list) == len(seen)/2 {
			break
		}
		at := (f.key * 2654435769) >> 22
		for seen[at] != 0 && seen[at] != f.key {
			at = (at + 1) % uint32(len(seen))
		}
		if seen[at] == 0 && f.key != 0 {
			seen[at] = f.key
			list = append(list, f)
		}
	}
	return list
}

var negates = words(`not never no nor neither without yet nobody none hardly`)

// most of a sentence that the model looks at, in words.
const mostWords = 90

// ofSentence says what a sentence is made of.
func ofSentence(c *collector, s *sentence, w wording) []feature {
	c.begin(aSentence)
	c.add(-1, "any")
	c.nearby()
	if s.heading {
		c.add(-1, "heading")
	}
	n := min(len(w.word), mostWords)
	negated := -9
	for i := range n {
		a, sa := w.word[i], w.stem[i]
		if !slices.Contains(w.stem[:i], sa) {
			c.add(i, "s", sa)
		}
		if a != sa {
			c.add(i, "u", a)
		}
		if negates[a] {
			negated = i
		} else if i-negated < 5 {
			c.add(i, "n", sa)
		}
		if i+1 < n {
			c.add(i, "b", sa, w.stem[i+1])
			if i+2 < n {
				c.add(i, "t", sa, w.stem[i+1], w.stem[i+2])
				c.add(i, "k", sa, w.stem[i+2])
			}
			if i+3 < n {
				c.add(i, "k", sa, w.stem[i+3])
			}
		}
		switch a {
		case "?", `"`:
			c.add(-1, "has", a)
		}
	}
	for k, x := range w.idea {
		c.add(x.from, "i", x.name)
		for _, y := range w.idea[k+1:] {
			a, b := x.name, y.name
			if a != b {
				c.add(x.from, "ii", min(a, b), max(a, b))
			}
			if y.from-x.to < 6 {
				c.add(x.from, "in", a, b)
			}
		}
		for i := max(0, x.from-4); i < x.from; i++ {
			if negates[w.word[i]] {
				c.add(x.from, "i-", x.name)
				break
			}
		}
		c.add(x.from, "i<", x.name, w.mentionBefore(x.from))
		c.add(x.from, "i>", x.name, w.mentionBehind(x.to))
	}
	c.add(-1, "long", strconv.Itoa(min(n/8, 5)))
	return c.end()
}

// stemAt gives a word's stem, "^" before the sentence and "$" behind it.
func (w wording) stemAt(i int) string {
	switch {
	case i < 0:
		return "^"
	case i >= len(w.stem):
		return "$"
	}
	return w.stem[i]
}

// mentionBefore gives the sort of the nearest mention before a word.
func (w wording) mentionBefore(at int) string {
	for i := at - 1; i >= 0; i-- {
		if w.said[i] != nil {
			return w.word[i]
		}
	}
	return "^"
}

// mentionBehind gives the sort of the nearest mention behind a word.
func (w wording) mentionBehind(at int) string {
	for i := at + 1; i < len(w.word); i++ {
		if w.said[i] != nil {
			return w.word[i]
		}
	}
	return "$"
}

// ideas says what is told to the left and to the right of a word.
func (c *collector) ideas(w wording, at int) {
	left, right := "^", "$"
	sort := w.word[at]
	for _, x := range w.idea {
		side, gap := "<", at-x.to
		if x.from > at {
			side, gap = ">", x.from-at
		} else if x.to >= at {
			side, gap = "=", 0
		}
		if side == "<" {
			left = x.name
		} else if side == ">" && right == "$" {
			right = x.name
		}
		near := "far"
		switch {
		case gap < 2:
			near = "beside"
		case gap < 5:
			near = "near"
		case gap < 10:
			near = "about"
		}
		between := 0 // others of the sort
		for i := min(at, x.to) + 1; i < max(at, x.from); i++ {
			if w.word[i] == sort {
				between++
			}
		}
		c.add(x.from, "i", side, x.name)
		c.add(x.from, "i", side, x.name, near)
		c.add(x.from, "ib", side, x.name, strconv.Itoa(min(between, 2)))
		c.add(x.from, "iw", x.name)
	}
	c.add(-1, "i<", left)
	c.add(-1, "i>", right)
	c.add(-1, "i<>", left, right)
}

// beside says what stands around a word.
func (c *collector) beside(w wording, at int) {
	n, get := len(w.word), w.stemAt
	l1, l2, l3, r1, r2, r3 := get(at-1), get(at-2), get(at-3), get(at+1), get(at+2), get(at+3)
	c.add(at-1, "l1", l1)
	c.add(at-2, "l2", l2)
	c.add(at-3, "l3", l3)
	c.add(at+1, "r1", r1)
	c.add(at+2, "r2", r2)
	c.add(at+3, "r3", r3)
	c.add(at-1, "l12", l2, l1)
	c.add(at-2, "l123", l3, l2, l1)
	c.add(at+1, "r12", r1, r2)
	c.add(at+1, "r123", r1, r2, r3)
	c.add(at, "lr", l1, r1)
	for i := max(0, at-12); i < at; i++ {
		side := "L"
		if at-i <= 5 {
			c.add(i, "Ln", w.stem[i])
			c.add(i, "Lb", w.stem[i], w.stem[i+1])
		}
		c.add(i, side, w.stem[i])
	}
	for i := at + 1; i < min(n, at+12); i++ {
		if i-at <= 5 {
			c.add(i, "Rn", w.stem[i])
			if i+1 < n {
				c.add(i, "Rb", w.stem[i], w.stem[i+1])
			}
		}
		c.add(i, "R", w.stem[i])
	}
}
