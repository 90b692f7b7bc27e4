package glean

import (
	"math"
	"math/rand/v2"
	"slices"
)

// How a network is learned: by stochastic gradient descent (Adagrad), one example after the other.
const (
	passes       = 6     // over all examples; the parameters are the mean of those after each of the second half of them
	dropout      = 0.3   // of an example's features at each step, lest the network lean on few of them
	learningRate = 0.02  // of the first step
	weightDecay  = 2e-6  // of a parameter at each step
	tooSmall     = 0.002 // an error of which nothing is learned
)

// network is one of those that a model is made of.
type network struct{ embeddings, biases, weights parameters }

func newNetwork(features, labels int) network {
	return network{make(parameters, features*hidden), make(parameters, int(anIdea+1)*hidden), make(parameters, labels*hidden)}
}

// parameters are those of all features, tasks or labels, each with as many as the hidden layer has.
type parameters []float32

// of gives the parameters of one feature, task or label.
func (p parameters) of(at int) parameters { return p[at*hidden : (at+1)*hidden] }

// step moves parameters against their gradient; seen are the sums of the squares of those before.
func (p parameters) step(seen parameters, gradient *[hidden]float32, scale float32) {
	for i, g := range gradient {
		if g == 0 {
			continue
		}
		g = g*scale + weightDecay*p[i]
		seen[i] += g * g
		p[i] -= learningRate * g / float32(math.Sqrt(float64(seen[i])+1e-4))
	}
}

// add adds so much of other parameters.
func (p parameters) add(other parameters, part float32) {
	for i, v := range other {
		p[i] += part * v
	}
}

// random begins with small numbers around zero.
func (p parameters) random(r *rand.Rand, deviation float64) {
	for i := range p {
		p[i] = float32(r.NormFloat64() * deviation)
	}
}

// learner is a network that is being learned.
type learner struct {
	network
	seen     network
	rand     *rand.Rand
	active   [hidden]float32 // the hidden layer, of an example; what is not above zero counts for nothing
	gradient [hidden]float32 // of the error by the hidden layer
	kept     []int32         // the example's features that are not dropped
}

// descend learns a network; the same seed draws the examples in the same order.
func descend(all []marks, features, labels int, seed uint64) *network {
	l := learner{network: newNetwork(features, labels), seen: newNetwork(features, labels), rand: rand.New(rand.NewPCG(seed, 1))}
	l.embeddings.random(l.rand, 0.05)
	l.weights.random(l.rand, 0.3)
	mean := newNetwork(features, labels)
	const part = 1.0 / (passes - passes/2)
	for pass := range passes {
		for _, n := range l.rand.Perm(len(all)) {
			l.learn(&all[n])
		}
		if pass >= passes/2 {
			mean.embeddings.add(l.embeddings, part)
			mean.biases.add(l.biases, part)
			mean.weights.add(l.weights, part)
		}
	}
	return &mean
}

// learn makes a step by one example.
func (l *learner) learn(e *marks) {
	const scale = 1 / (1 - dropout)
	l.kept = l.kept[:0]
	for _, f := range e.features {
		if l.rand.Float32() >= dropout {
			l.kept = append(l.kept, f)
		}
	}
	copy(l.active[:], l.biases.of(int(e.task)))
	for _, f := range l.kept {
		for i, v := range l.embeddings.of(int(f)) {
			l.active[i] += v * scale
		}
	}
	l.gradient = [hidden]float32{}
	for _, label := range e.labels {
		l.weigh(int(label), slices.Contains(e.is, label))
	}
	if l.gradient == [hidden]float32{} {
		return
	}
	l.biases.of(int(e.task)).step(l.seen.biases.of(int(e.task)), &l.gradient, 1)
	for _, f := range l.kept {
		l.embeddings.of(int(f)).step(l.seen.embeddings.of(int(f)), &l.gradient, scale)
	}
}

// weigh makes a step of a label's weights, and adds to the gradient of the hidden layer.
func (l *learner) weigh(label int, is bool) {
	weights := l.weights.of(label)
	score := float32(0)
	for i, a := range l.active {
		if a > 0 {
			score += a * weights[i]
		}
	}
	off := float32(chance(score))
	if is {
		off--
	}
	if off > -tooSmall && off < tooSmall {
		return
	}
	var gradient [hidden]float32
	for i, a := range l.active {
		if a > 0 {
			l.gradient[i] += off * weights[i]
			gradient[i] = off * a
		}
	}
	weights.step(l.seen.weights.of(label), &gradient, 1)
}
