package glean

import (
	"math"
	"math/rand/v2"
	"slices"
)

// How a net is learned: by small steps against the error of one example after the other,
// the shorter, the more steps a number has made.
const (
	passes     = 8     // over all examples; the numbers are the mean of the second half of them
	overlooked = 0.5   // of an example's features at each step, lest the net lean on few of them
	stride     = 0.02  // of the first step
	forgetting = 2e-6  // of a number at each step
	tooSmall   = 0.002 // an error of which nothing is learned
)

// net is what is learned in one order of the examples.
type net struct {
	vectors numbers // of the features
	base    numbers // of the tasks
	out     numbers // of the labels
}

// numbers are learned by the slopes that they have seen.
type numbers []float32

// learner is a net that is being learned.
type learner struct {
	net
	seen, mean net // the sums of the slopes' squares; of the numbers, after the passes of the second half
	random     *rand.Rand
	heard      [hidden]float32 // of the example
	blame      [hidden]float32 // the slope of what is heard
	at         []int32         // the features that are not overlooked
}

// descend learns a net of examples, each drawn anew at random, and always the same.
func descend(all []marks, features, labels int, seed uint32) *net {
	l := learner{random: rand.New(rand.NewPCG(uint64(seed), 1))}
	for _, n := range []*net{&l.net, &l.seen, &l.mean} {
		n.vectors, n.base, n.out = make(numbers, features*hidden), make(numbers, int(anIdea+1)*hidden), make(numbers, labels*hidden)
	}
	for i := range l.vectors {
		l.vectors[i] = float32(l.random.NormFloat64() * 0.05)
	}
	for i := range l.out {
		l.out[i] = float32(l.random.NormFloat64() * 0.3)
	}
	for pass := range passes {
		for _, n := range l.random.Perm(len(all)) {
			l.learn(&all[n])
		}
		if pass >= passes/2 {
			l.mean.vectors.add(l.vectors, 1.0/(passes-passes/2))
			l.mean.base.add(l.base, 1.0/(passes-passes/2))
			l.mean.out.add(l.out, 1.0/(passes-passes/2))
		}
	}
	return &l.mean
}

// learn makes a step by one example.
func (l *learner) learn(e *marks) {
	l.at = l.at[:0]
	for _, p := range e.at {
		if l.random.Float32() >= overlooked {
			l.at = append(l.at, p)
		}
	}
	base := l.base.of(int(e.task))
	copy(l.heard[:], base)
	for _, p := range l.at {
		for i, v := range l.vectors.of(int(p)) {
			l.heard[i] += v / (1 - overlooked)
		}
	}
	l.blame = [hidden]float32{}
	for _, label := range e.labels {
		l.judge(int(label), slices.Contains(e.is, label))
	}
	if l.blame == [hidden]float32{} {
		return
	}
	base.step(l.seen.base.of(int(e.task)), &l.blame, 1)
	for _, p := range l.at {
		l.vectors.of(int(p)).step(l.seen.vectors.of(int(p)), &l.blame, 1/(1-overlooked))
	}
}

// judge learns of a label what it takes of what is heard, and blames that for the error.
func (l *learner) judge(label int, is bool) {
	out := l.out.of(label)
	score := float32(0)
	for i, h := range l.heard {
		if h > 0 {
			score += h * out[i]
		}
	}
	wrong := float32(chance(score))
	if is {
		wrong--
	}
	if wrong > -tooSmall && wrong < tooSmall {
		return
	}
	var slope [hidden]float32
	for i, h := range l.heard {
		if h > 0 {
			l.blame[i] += wrong * out[i]
			slope[i] = wrong * h
		}
	}
	out.step(l.seen.out.of(label), &slope, 1)
}

// of gives the numbers of one feature, task or label.
func (n numbers) of(at int) numbers { return n[at*hidden : (at+1)*hidden] }

// step moves numbers against their slopes.
func (n numbers) step(seen numbers, slope *[hidden]float32, scale float32) {
	for i, s := range slope {
		if s == 0 {
			continue
		}
		d := s*scale + forgetting*n[i]
		seen[i] += d * d
		n[i] -= stride * d / float32(math.Sqrt(float64(seen[i])+1e-4))
	}
}

// add adds so much of other numbers.
func (n numbers) add(other numbers, part float32) {
	for i, v := range other {
		n[i] += part * v
	}
}
