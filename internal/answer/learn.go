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
	passes     = 8    // over all lessons; the weights are the mean of the second half of them
	draws      = 2    // orders of the lessons, of which the mean is taken
	stride     = 0.1  // of the first step
	forgetting = 0.01 // of a weight at each step in which its feature stands
	least      = 1    // units a weight must have
	mostBeside = 3    // other claims, where a lesson is put a second time with few
)

// Lesson is a question whose answer is known.
type Lesson struct {
	Question ask.Question
	Known    *tv.Dossier
	Answers  func(*tv.Claim) bool // nil where nothing answers
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
	for i, l := range lessons {
		f := l.file()
		right, others := l.sorted(f.pool())
		if l.Answers != nil && len(right) == 0 {
			continue // no claim tells it
		}
		c.add(f, right, others)
		if r := rand.New(rand.NewPCG(uint64(i), 2)); len(right) > 0 { // once more, as where little is known
			r.Shuffle(len(others), func(a, b int) { others[a], others[b] = others[b], others[a] })
			few := r.IntN(min(len(others), mostBeside) + 1)
			at := r.IntN(len(right))
			c.add(f, right[at:at+1], others[:few])
		}
	}
	sum := make([]float64, len(c.keys))
	for d := range draws {
		for i, w := range descend(c.examples, len(c.keys), uint64(d)) {
			sum[i] += w
		}
	}
	return c.model(sum)
}

// file is the question as it is answered.
func (l Lesson) file() *file {
	f := &file{q: l.Question, known: l.Known.Sure(), day: l.Known.Day}
	f.season = f.seasonMeant()
	return f
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

func (c *class) add(f *file, right, others []*tv.Claim) {
	list, none := f.sight().features(slices.Concat(right, others))
	e := example{right: []bool{len(right) == 0}}
	for i, features := range append([][]uint32{none}, list...) {
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
		if i > 0 {
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
