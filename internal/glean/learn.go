package glean

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// How a model is learned.
const (
	fewestSeen   = 3    // examples a feature must stand in
	fewestLabels = 6    // examples of a label
	passes       = 6    // over all examples; the weights are the mean of the second half of them
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
	type cell struct{ w, g, sum float32 }
	cells := make([]cell, len(keys)*width)
	sums := 0
	for pass := range passes {
		order := shuffled(len(all), uint32(pass))
		for k, n := range order {
			if pass >= passes/2 && k%(len(order)/8+1) == 0 {
				sums++
				for i := range cells {
					cells[i].sum += cells[i].w
				}
			}
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
	}
	var rows []row
	for i, k := range keys {
		r := row{key: k, weight: map[uint8]int8{}}
		for l := range width {
			if v := int(math.Round(float64(cells[i*width+l].sum/float32(sums)) * unit)); v >= least || v <= -least {
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
