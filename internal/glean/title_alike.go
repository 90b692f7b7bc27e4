package glean

import (
	"slices"
	"strings"
)

// A list of shows is written alike from line to line. Where some of the names at the heads of such
// lines are titles, so are the others.

// rowOf is the names at the heads of lines that are written alike.
type rowOf struct {
	list   []*candidate
	places int
	topics int // of them, those that tell of another show
	first  string
	same   int // how many begin with the same word: "Card 1", "Card 4"
	sure   int
	labels bool // with a colon behind them
	chance float64
}

// alikeTitles takes for titles what stands as titles do at the heads of lines.
func (r *reader) alikeTitles(c *candidates) {
	heads := map[int]headOf{}  // by paragraph
	told := map[int][]headOf{} // of what is a title already
	for _, x := range c.list {
		for _, p := range x.spots {
			if p.s.title {
				continue
			}
			if x.sure && len(told[p.s.paragraph]) < mostSpots {
				told[p.s.paragraph] = append(told[p.s.paragraph], headOf{x: x, from: p.from})
			}
			if old, seen := heads[p.s.paragraph]; seen && (old.from < p.from || old.from == p.from && old.to >= p.to) {
				continue
			}
			if look := r.lookOf(p); look != "" {
				heads[p.s.paragraph] = headOf{x, p.from, p.to, look}
			}
		}
	}
	rows := map[string]*rowOf{}
	for par := 0; par < len(r.paragraphs)+1 && len(heads) > 2; par++ {
		h, seen := heads[par]
		if !seen {
			continue
		}
		row := rows[h.look]
		if row == nil {
			row = &rowOf{}
			rows[h.look] = row
		}
		row.places++
		row.topics += one(h.isTopic(told[par]) || strings.HasSuffix(h.look, "$.") && h.isTopic(told[par+1]))
		if slices.Contains(row.list, h.x) {
			continue
		}
		first, _, _ := strings.Cut(h.x.key, " ")
		if row.same += one(first != "the" && first == row.first); row.first == "" {
			row.first = first
		}
		row.list = append(row.list, h.x)
		row.labels = strings.ContainsAny(h.look, ":$")
		row.sure += one(h.x.sure)
		row.chance += h.x.chance
	}
	for _, row := range rows {
		if n := len(row.list); n > 2 && row.places < n+2 && 2*row.topics <= row.places && row.same == 0 && row.isOfShows() {
			for _, x := range row.list {
				if !x.sure && x.film == 0 && x.network < 0.3 && (x.chance > leastAlike || !r.weighed) {
					x.surely("a title in a list of shows")
				}
			}
		}
	}
}

// headOf is a name at the head of a line, and how the line begins.
type headOf struct {
	x        *candidate
	from, to int
	look     string
}

// isTopic tells that what stands at the head of a line is above what is told of another title.
func (h headOf) isTopic(told []headOf) bool {
	return slices.ContainsFunc(told, func(y headOf) bool { return y.x != h.x && y.from >= h.to })
}

// leastAlike is the chance below which what stands in a list of shows is none.
const leastAlike = 0.005

// isOfShows tells that enough of a row are titles.
func (w *rowOf) isOfShows() bool {
	return w.sure > 1 && 5*w.sure >= 2*len(w.list) || !w.labels && w.chance >= 0.12*float64(len(w.list))
}

// lookOf tells how a line begins whose head is the name in a place, or "" where that is none.
func (r *reader) lookOf(p spotOf) string {
	n := r.indexOf(p.s)
	for back := 0; back < 2 && n > 0 && r.sentences[n-1].paragraph == p.s.paragraph && !r.sentences[n-1].title; back++ {
		n--
	}
	start := r.sentences[n].from
	if n > 0 && r.sentences[n-1].paragraph == p.s.paragraph || p.from-start > 8 {
		return ""
	}
	look := make([]byte, 0, 8)
	for k := start; k < p.from; k++ {
		t := r.tokens[k]
		switch {
		case digit(t.text[0]) && (k == start || t.mention == 0):
			look = append(look, '#')
		case t.mention != 0:
			if kind := r.mentions[t.mention-1].kind; len(look) == 0 || look[len(look)-1] != kind {
				look = append(look, kind)
			}
		case t.low == "am", t.low == "pm":
		case t.text == "*":
			if len(look) == 0 || look[len(look)-1] != '*' {
				look = append(look, '*')
			}
		case !t.word:
			look = append(look, t.text[0])
		default:
			return ""
		}
	}
	k := p.to
	for k < p.s.to && (isQuote(r.tokens[k].text) || r.tokens[k].text == "*") {
		k++
	}
	tail := byte('$')
	if k < p.s.to {
		tail = r.tokens[k].text[0]
		if r.tokens[k].mention != 0 {
			tail = 'm'
		} else if r.tokens[k].word {
			tail = 'w'
		}
	}
	name := r.text[r.tokens[p.from].start:r.tokens[p.to-1].end]
	loud := len(name) > 3 && strings.ToUpper(name) == name
	if led := strings.ContainsAny(string(look), "*#\"'"); !led {
		switch tail {
		case '.', ':', '(', '-', '|':
		case '$':
			if !p.s.heading || !r.textBelow(p.s) {
				return ""
			}
		case ',', 'w', 'm':
			if !loud {
				return ""
			}
		default:
			return ""
		}
		look = append(look, tail)
	} else if tail == ':' || tail == '$' && p.s.heading {
		look = append(look, tail)
	}
	if loud {
		look = append(look, '^')
	}
	return string(look) + "."
}
