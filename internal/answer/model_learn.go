package answer

import (
	"maps"
	"math"
	"math/rand/v2"
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// How the model is learned.
const (
	passes     = 8     // over all lessons; the weights are the mean of the second half of them
	draws      = 2     // orders of the lessons, of which the mean is taken
	stride     = 0.1   // of the first step
	forgetting = 0.003 // of a weight at each step in which its feature stands
	least      = 1     // units a weight must have
)

// Lesson is a question whose answer is known.
type Lesson struct {
	Question ask.Question
	Known    *tv.Dossier
	Answers  func(*tv.Claim) bool // whether a claim alone does; nil where nothing answers
	Right    func(Answer) bool    // whether a whole answer is; nil where nothing answers
}

// example is a lesson as the learning sees it: what may be said, and which of that is
// right. The first is that there is no answer.
type example struct {
	features [][]int32 // their places among the weights
	right    []bool
}

// Learn makes a model of lessons. The same lessons in the same order give the same model.
func Learn(lessons []Lesson) *Model {
	c := &class{place: map[uint32]int32{}}
	for _, l := range lessons {
		c.add(l)
	}
	sum := make([]float64, len(c.keys))
	for d := range draws {
		for i, w := range descend(c.examples, len(c.keys), uint64(d)) {
			sum[i] += w
		}
	}
	return c.model(sum)
}

// sorted parts claims into those that answer and the others.
func (l Lesson) sorted(claims []*tv.Claim) (right, others []*tv.Claim) {
	for _, c := range claims {
		if l.Answers != nil && l.Answers(c) {
			right = append(right, c)
		} else {
			others = append(others, c)
		}
	}
	return right, others
}

// class is what lessons are gathered in.
type class struct {
	keys     []uint32 // of the features, in the order in which they came
	place    map[uint32]int32
	examples []example
}

// add takes in a lesson, with what the rules find. That there is no answer is right as well
// where there is one, no claim tells it, and the rules tell another.
func (c *class) add(l Lesson) {
	f := begin(l.Question, l.Known)
	f.rules()
	said := f.answered(l.Question)
	f.q = l.Question
	right, others := l.sorted(f.pool())
	rules := said.Known() && l.Right != nil && l.Right(said)
	if l.Answers != nil && len(right) == 0 && len(f.told) == 0 {
		return
	}
	e := example{right: []bool{len(right) == 0 && !rules}}
	for i, features := range f.sight().features(slices.Concat(right, others)) {
		places := make([]int32, len(features))
		for k, key := range features {
			at, seen := c.place[key]
			if !seen {
				at = int32(len(c.keys))
				c.place[key], c.keys = at, append(c.keys, key)
			}
			places[k] = at
		}
		e.features = append(e.features, places)
		switch {
		case i > len(right)+len(others):
			e.right = append(e.right, rules)
		case i > 0:
			e.right = append(e.right, i <= len(right))
		}
	}
	c.examples = append(c.examples, e)
}

// model is that of the weights that are not next to nothing.
func (c *class) model(sum []float64) *Model {
	m := map[uint32]int8{}
	for i, key := range c.keys {
		if w := int(math.Round(sum[i] / draws * unit)); w >= least || w <= -least {
			m[key] = int8(max(-127, min(127, w)))
		}
	}
	keys := slices.Sorted(maps.Keys(m))
	weight := make([]int8, len(keys))
	for i, key := range keys {
		weight[i] = m[key]
	}
	return newModel(keys, weight)
}

// descend gives a weight for each feature, by the examples in one order: each step raises
// the chance of what is right among all that may be said.
func descend(all []example, features int, draw uint64) []float64 {
	w, slope, mean := make([]float64, features), make([]float64, features), make([]float64, features)
	r := rand.New(rand.NewPCG(draw, 1))
	var chance []float64
	for pass := range passes {
		for _, n := range r.Perm(len(all)) {
			e := &all[n]
			chance = e.chances(w, chance)
			right := 0.0
			for i, p := range chance {
				if e.right[i] {
					right += p
				}
			}
			for i, p := range chance {
				if e.right[i] {
					p -= p / max(right, 1e-9)
				}
				if p > -0.003 && p < 0.003 {
					continue
				}
				for _, f := range e.features[i] {
					d := p + forgetting*w[f]
					slope[f] += d * d
					w[f] -= stride * d / math.Sqrt(slope[f]+1e-4)
				}
			}
		}
		if pass >= passes/2 {
			for i := range mean {
				mean[i] += w[i] / (passes - passes/2)
			}
		}
	}
	return mean
}

// chances are those of each thing that may be said.
func (e *example) chances(w, out []float64) []float64 {
	out = out[:0]
	top := math.Inf(-1)
	for _, features := range e.features {
		s := 0.0
		for _, f := range features {
			s += w[f]
		}
		out, top = append(out, s), max(top, s)
	}
	sum := 0.0
	for i := range out {
		out[i] = math.Exp(out[i] - top)
		sum += out[i]
	}
	for i := range out {
		out[i] /= sum
	}
	return out
}
