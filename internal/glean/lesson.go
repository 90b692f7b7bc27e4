package glean

import (
	"cmp"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Lesson is an article with the claims that an editor marked in it.
type Lesson struct {
	Article Article
	Claims  []tv.Claim
}

// example is a place with the labels that hold of it.
type example struct {
	task   task
	keys   []uint32
	labels []string
}

// titles makes examples of what is and what is no show's title.
func (l Lesson) titles(lib Library) []example {
	r := newReader(l.Article, lib)
	r.split()
	r.mention()
	return r.titleExamples(l.Claims)
}

// examples makes what can be learned from one article, once the rules have read
// it with the titles that a model finds.
func (l Lesson) examples(lib Library, m *Model) (list []example) {
	r := newReader(l.Article, lib)
	r.model, r.taught = m, true
	r.split()
	r.mention()
	for i := range r.sentences {
		r.read(i)
		s := &r.sentences[i]
		if len(s.shape.token) < 3 || s.title || s.repeated {
			continue
		}
		start, end := r.normal.original(s.start), r.normal.originalEnd(s.end, r.article.Text)
		var told []tv.Claim
		for _, c := range l.Claims {
			if common := min(c.End, end) - max(c.Start, start); common > 0 && 2*common >= min(c.End-c.Start, end-start) {
				told = append(told, c)
			}
		}
		w := r.wordingOf(s)
		for _, p := range r.places(s, w) {
			e := example{task: p.task}
			for _, f := range p.features {
				e.keys = append(e.keys, f.key)
			}
			for _, c := range told {
				if label := r.labelAt(p, w, c); label != "" && !slices.Contains(e.labels, label) {
					e.labels = append(e.labels, label)
				}
			}
			list = append(list, e)
		}
	}
	return list
}

// labelAt tells what a claim says of a place, "" for nothing.
func (r *reader) labelAt(p place, w wording, c tv.Claim) string {
	m := w.said[min(p.at, len(w.said)-1)]
	switch p.task {
	case aSentence:
		switch c.Kind {
		case tv.Plot, tv.Quote, tv.Other:
			return labelOf(c)
		}
	case anIdea:
		label, no := labelOf(c), ""
		if c.Kind == tv.Stage || c.Kind == tv.Final {
			label, _ = strings.CutSuffix(label, "-not")
			if c.Negative {
				no = "-not"
			}
		}
		if c.Kind == tv.Delay {
			label = "delay"
		}
		if label == ofIdea[w.idea[p.also].name] {
			return "yes" + no
		}
	case aSeason:
		if c.Kind == tv.Stage && (c.Season == m.season || m.also > 0 && c.Season == m.also) || c.Kind == tv.Final && c.Value.Number == m.season {
			return labelOf(c)
		}
	case aDate:
		if (c.Kind == tv.Premiere || c.Kind == tv.Finale) && !c.Value.Date.IsZero() && c.Value.Date.Overlaps(m.date.Date) {
			return string(c.Kind)
		}
	case aName:
		switch {
		case c.Kind == tv.Cast && called2(m, c.Value.Person), c.Kind == tv.Crew && called2(m, c.Value.Person):
			return labelOf(c)
		case c.Kind == tv.Cast && c.Value.Person == "" && called2(m, c.Value.Character):
			return "part:" + c.Value.Change
		}
	case aPart:
		if c.Kind == tv.Cast && called2(m, c.Value.Person) && called2(w.said[p.also], c.Value.Character) {
			return "plays"
		}
	case aKinship:
		if c.Kind == tv.Relationship && (called2(m, c.Value.A) && called2(w.said[p.also], c.Value.B) || called2(m, c.Value.B) && called2(w.said[p.also], c.Value.A)) {
			return "kinship"
		}
	case aNetwork:
		if c.Kind == tv.OnNetwork && (names.Fold(m.name) == names.Fold(c.Value.Text) || strings.Contains(names.Fold(c.Value.Text), names.Fold(m.name))) {
			return "network"
		}
	case aNumber:
		if c.Kind == tv.Episodes && countOf(w.word[p.at]) == c.Value.Number {
			return "episodes"
		}
	}
	return ""
}

// called2 tells that a mention is of somebody: by the whole name, or by a part of it.
func called2(m *mention, name string) bool {
	if m == nil || name == "" {
		return false
	}
	a, b := " "+names.Fold(m.name)+" ", " "+names.Fold(name)+" "
	return strings.Contains(a, b) || strings.Contains(b, a)
}

func jobOf(role string) string { return strings.ToLower(role) }

// How a model is learned.
var (
	fewestSeen   = 2             // examples a feature must stand in
	fewestLabels = 6             // examples of a label
	passes       = 12            // over all examples
	stride       = float32(0.05) // of the first step
	forgetting   = float32(2e-6) // of a weight at each step in which its feature stands
)

func init() {
	get := func(n string, v float64) float64 {
		if s := os.Getenv(n); s != "" {
			f, _ := strconv.ParseFloat(s, 64)
			return f
		}
		return v
	}
	fewestSeen = int(get("SEEN", float64(fewestSeen)))
	passes = int(get("PASSES", float64(passes)))
	stride = float32(get("STRIDE", float64(stride)))
	forgetting = float32(get("FORGET", float64(forgetting)))
}

// Learn makes a model of annotated articles. The same articles in the same order
// give the same model.
func Learn(lessons []Lesson, lib Library) *Model {
	var all []example
	for _, l := range lessons {
		all = append(all, l.titles(lib)...)
	}
	titles := learn(all)
	for _, l := range lessons {
		all = append(all, l.examples(lib, titles)...)
	}
	return learn(all)
}

func learn(all []example) *Model {
	labels, index := labelsOf(all)
	seen := map[uint32]int{}
	for _, e := range all {
		slices.Sort(e.keys)
		for i, k := range e.keys {
			if i == 0 || e.keys[i-1] != k {
				seen[k]++
			}
		}
	}
	var keys []uint32
	for k, n := range seen {
		if n >= fewestSeen {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	place := make(map[uint32]int32, len(keys))
	for i, k := range keys {
		place[k] = int32(i)
	}
	ofTask := map[task][]uint8{}
	for i, l := range labels {
		for t, n := range taskNames {
			if strings.HasPrefix(l, n+"/") {
				ofTask[t] = append(ofTask[t], uint8(i))
			}
		}
	}
	width := len(labels)
	type cell struct{ w, g float32 }
	cells := make([]cell, len(keys)*width)
	order := shuffled(len(all))
	for pass := range passes {
		for _, n := range order {
			e := &all[n]
			var at []int32
			for i, k := range e.keys {
				if p, ok := place[k]; ok && (i == 0 || e.keys[i-1] != k) {
					at = append(at, p)
				}
			}
			for _, l := range ofTask[e.task] {
				sum := float32(0)
				for _, p := range at {
					sum += cells[int(p)*width+int(l)].w
				}
				want := float32(0)
				for _, name := range e.labels {
					if i, ok := index[taskNames[e.task]+"/"+name]; ok && i == l {
						want = 1
					}
				}
				g := float32(chance(sum)) - want
				if g > -0.002 && g < 0.002 {
					continue
				}
				for _, p := range at {
					c := &cells[int(p)*width+int(l)]
					d := g + forgetting*c.w
					c.g += d * d
					c.w -= stride * d / float32(math.Sqrt(float64(c.g)+1e-6))
				}
			}
		}
		_ = pass
	}
	var rows []row
	for i, k := range keys {
		r := row{key: k, weight: map[uint8]int8{}}
		for l := range width {
			if v := int(math.Round(float64(cells[i*width+l].w) * unit)); v != 0 {
				r.weight[uint8(l)] = int8(max(-127, min(127, v)))
			}
		}
		if len(r.weight) > 0 {
			rows = append(rows, r)
		}
	}
	return newModel(labels, rows)
}

// labelsOf lists the labels that have examples enough.
func labelsOf(all []example) (labels []string, index map[string]uint8) {
	count := map[string]int{}
	for _, e := range all {
		for _, l := range e.labels {
			count[taskNames[e.task]+"/"+l]++
		}
	}
	for l, n := range count {
		if n >= fewestLabels {
			labels = append(labels, l)
		}
	}
	slices.SortFunc(labels, func(a, b string) int { return cmp.Compare(a, b) })
	index = map[string]uint8{}
	for i, l := range labels {
		index[l] = uint8(i)
	}
	return labels, index
}

// shuffled gives the numbers below n in an order that looks like none and is always the same.
func shuffled(n int) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	x := uint32(2463534242)
	for i := n - 1; i > 0; i-- {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
		j := int(x % uint32(i+1))
		order[i], order[j] = order[j], order[i]
	}
	return order
}
