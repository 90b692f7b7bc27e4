package answer

import (
	"math"
	"math/rand/v2"
	"slices"
)

// How the model is learned.
const (
	draws     = 2    // networks that are learned each for itself; the model is all of them side by side
	places    = 32   // of a vector of each
	passes    = 6    // over all lessons; the numbers are the mean of the second half of them
	least     = 6    // lessons a feature must be in
	stride    = 0.01 // of the first step
	forgetful = 2e-6 // of a number at each step in which it has a say
	dropped   = 0.2  // of the features, at each step: so none leans on others
	settled   = 3e-3 // a chance that is off by less is left as it is
)

// draw is a network while it is learned, of numbers that were drawn.
type draw struct {
	r                      *rand.Rand
	vectors, base, weights learned32
}

// learned32 are numbers, the squares of the steps that each was to take so far, and the mean of the
// passes that count.
type learned32 struct{ is, slope, mean []float32 }

func newDraw(features int, seed uint64) *draw {
	d := &draw{r: rand.New(rand.NewPCG(seed, 7))}
	d.vectors, d.base, d.weights = d.numbers(features*places, 0.05), d.numbers(places, 0), d.numbers(places, 0.3)
	return d
}

// numbers are so many that are about so far from 0.
func (d *draw) numbers(n int, far float64) learned32 {
	l := learned32{make([]float32, n), make([]float32, n), make([]float32, n)}
	for i := range l.is {
		l.is[i] = float32(d.r.NormFloat64() * far)
	}
	return l
}

// step takes a number down a slope: by the less, the more it has been moved.
func (l *learned32) step(i int, down float32) {
	down += forgetful * l.is[i]
	l.slope[i] += down * down
	l.is[i] -= stride * down / float32(math.Sqrt(float64(l.slope[i])+1e-4))
}

// learn goes through all examples in an order of its own: each step raises the chance of what is
// right among all that may be said.
func (d *draw) learn(all []example) {
	var t trace
	for pass := range passes {
		for _, n := range d.r.Perm(len(all)) {
			d.look(&t, all[n].features)
			right := 0.0
			for i, p := range t.chance {
				if all[n].right[i] {
					right += p
				}
			}
			for i, p := range t.chance {
				if all[n].right[i] {
					p -= p / max(right, 1e-9)
				}
				if p <= -settled || p >= settled {
					d.back(&t, i, float32(p))
				}
			}
		}
		if pass >= passes/2 {
			for _, l := range []*learned32{&d.vectors, &d.base, &d.weights} {
				for i, x := range l.is {
					l.mean[i] += x / (passes - passes/2)
				}
			}
		}
	}
}

// trace is what a network makes of an example.
type trace struct {
	kept   [][]int32 // of the features of each thing that may be said
	sums   []float32 // of their vectors
	chance []float64
}

// kept is by what a sum is made greater, since part of it is dropped.
const kept = 1 / (1 - dropped)

// look gives each thing that may be said its chance.
func (d *draw) look(t *trace, features [][]int32) {
	for len(t.kept) < len(features) {
		t.kept, t.sums = append(t.kept, nil), append(t.sums, make([]float32, places)...)
	}
	t.chance = t.chance[:0]
	for i, list := range features {
		sum, in := t.sums[i*places:(i+1)*places], t.kept[i][:0]
		clear(sum)
		for _, f := range list {
			if d.r.Uint32() < dropped*math.MaxUint32 {
				continue
			}
			in = append(in, f)
			for k, x := range d.vectors.is[int(f)*places : (int(f)+1)*places] {
				sum[k] += x
			}
		}
		t.kept[i] = in
		score := float32(0)
		for k := range sum {
			sum[k] = sum[k]*kept + d.base.is[k]
			score += max(0, sum[k]) * d.weights.is[k]
		}
		t.chance = append(t.chance, float64(score))
	}
	toChances(t.chance)
}

// back takes every number that has a say in one of the things down by how much its chance is off.
func (d *draw) back(t *trace, i int, off float32) {
	var down [places]float32
	for k, x := range t.sums[i*places : (i+1)*places] {
		if x > 0 {
			down[k] = off * d.weights.is[k]
			d.weights.step(k, off*x)
			d.base.step(k, down[k])
		}
	}
	for _, f := range t.kept[i] {
		for k, x := range down {
			if x != 0 {
				d.vectors.step(int(f)*places+k, x*kept)
			}
		}
	}
}

// joined is the model of networks that are asked side by side: the mean of what they say is what one
// network says that has the places of all.
func joined(keys []uint32, drawn []*draw) *Model {
	var n network
	vectors := make([]float32, 0, len(keys)*places*len(drawn))
	for f := range keys {
		for _, d := range drawn {
			vectors = append(vectors, d.vectors.mean[f*places:(f+1)*places]...)
		}
	}
	for _, d := range drawn {
		n.base = append(n.base, d.base.mean...)
		for _, w := range d.weights.mean {
			n.weights = append(n.weights, w/float32(len(drawn)))
		}
	}
	n.unit = unitOf(vectors)
	for _, x := range vectors {
		n.vectors = append(n.vectors, int8(max(-127, min(127, math.Round(float64(x/n.unit))))))
	}
	return newModel(keys, n)
}

// unitOf is a unit in which all numbers but the few farthest from 0 are at most 127.
func unitOf(numbers []float32) float32 {
	far := make([]float32, len(numbers))
	for i, x := range numbers {
		far[i] = max(x, -x)
	}
	slices.Sort(far)
	if len(far) == 0 {
		return 1
	}
	return max(far[len(far)-1-len(far)/20_000], 1e-6) / 127
}
