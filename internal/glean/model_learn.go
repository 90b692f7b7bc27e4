package glean

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"
)

// How a model is learned.
const (
	fewestSeen   = 3    // examples a feature must stand in
	fewestLabels = 6    // examples of a label
	draws        = 2    // orders of the examples, of which the mean is taken
	passes       = 10   // over all examples; the weights are the mean of the second half of them
	stride       = 0.05 // of the first step
	forgetting   = 2e-6 // of a weight at each step in which its feature stands
	least        = 3    // units a weight must have
)

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
	marked := make([]marks, len(all))
	for n, e := range all {
		marked[n] = marks{labels: ofTask[e.task]}
		for i, k := range e.keys {
			if p, ok := place[k]; ok && (i == 0 || e.keys[i-1] != k) {
				marked[n].at = append(marked[n].at, p)
			}
		}
		for _, name := range e.labels {
			if i, ok := index[taskNames[e.task]+"/"+name]; ok {
				marked[n].is = append(marked[n].is, i)
			}
		}
	}
	drawn := make([][]float32, draws)
	var wait sync.WaitGroup
	for d := range drawn {
		wait.Go(func() { drawn[d] = descend(marked, len(keys), width, uint32(d)) })
	}
	wait.Wait()
	var rows []row
	for i, k := range keys {
		r := row{key: k, weight: map[uint8]int8{}}
		for l := range width {
			sum := float32(0)
			for _, w := range drawn {
				sum += w[i*width+l]
			}
			if v := int(math.Round(float64(sum/draws) * unit)); v >= least || v <= -least {
				r.weight[uint8(l)] = int8(max(-127, min(127, v)))
			}
		}
		if len(r.weight) > 0 {
			rows = append(rows, r)
		}
	}
	return newModel(labels, rows)
}

// marks are an example as the learning sees it: the places of its features, the labels
// that its task has, and those that are its own.
type marks struct {
	at         []int32
	labels, is []uint8
}

// descend gives a weight for each label of each feature, by the examples in one order.
func descend(all []marks, features, width int, draw uint32) []float32 {
	type cell struct{ w, g, sum float32 }
	cells := make([]cell, features*width)
	sums := float32(0)
	for pass := range passes {
		order := shuffled(len(all), uint32(pass)+passes*draw)
		for k, n := range order {
			if pass >= passes/2 && k%(len(order)/8+1) == 0 {
				sums++
				for i := range cells {
					cells[i].sum += cells[i].w
				}
			}
			e := &all[n]
			for _, l := range e.labels {
				sum := float32(0)
				for _, p := range e.at {
					sum += cells[int(p)*width+int(l)].w
				}
				g := float32(chance(sum))
				if slices.Contains(e.is, l) {
					g--
				}
				if g > -0.002 && g < 0.002 {
					continue
				}
				for _, p := range e.at {
					c := &cells[int(p)*width+int(l)]
					d := g + forgetting*c.w
					c.g += d * d
					c.w -= stride * d / float32(math.Sqrt(float64(c.g)+1e-6))
				}
			}
		}
	}
	mean := make([]float32, len(cells))
	for i, c := range cells {
		mean[i] = c.sum / sums
	}
	return mean
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
func shuffled(n int, seed uint32) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	x := uint32(2463534242) + 7919*seed
	for i := n - 1; i > 0; i-- {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
		j := int(x % uint32(i+1))
		order[i], order[j] = order[j], order[i]
	}
	return order
}
