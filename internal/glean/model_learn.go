package glean

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"
)

// What a model is learned of.
const (
	fewestSeen   = 8 // examples a feature must stand in
	fewestTitles = 3 // or so many of what is a title: there are fewer of these
	fewestLabels = 6 // examples of a label
)

// Learn makes a model of annotated articles. The same articles in the same order
// give the same model.
func Learn(lessons []Lesson, lib Library) *Model {
	var all []example
	for i, l := range lessons {
		all = append(all, l.titles(lib.listing(i))...)
	}
	titles := learn(all)
	for i, l := range lessons {
		all = append(all, l.examples(lib.listing(i), titles)...)
	}
	return learn(all)
}

// unlisted is of how many lessons one is read as if no network were on a list: what is on
// none is to be found as well.
const unlisted = 3

// listing is the library for the n-th lesson.
func (l Library) listing(n int) Library {
	if n%unlisted == 0 {
		l.Networks = nil
	}
	return l
}

func learn(all []example) *Model {
	labels, index := labelsOf(all)
	keys, marked := marksOf(all, labels, index)
	m := &Model{labels: labels, embeddings: make([]uint64, len(keys)*lanes), biases: make([]float32, int(anIdea+1)*width), weights: make([]float32, len(labels)*width)}
	m.index(keys)
	var wait sync.WaitGroup
	learned := make([]*network, networks)
	for n := range networks {
		wait.Go(func() { learned[n] = descend(marked, len(keys), len(labels), uint64(n)) })
	}
	wait.Wait()
	for n, of := range learned {
		m.take(of, n)
	}
	return m
}

// take takes in the n-th network.
func (m *Model) take(of *network, n int) {
	for i := range len(m.embeddings) / lanes {
		for k, v := range of.embeddings.of(i) {
			b := uint64(max(0, min(2*middle-1, middle+int(math.Round(float64(v)*unit)))))
			at := n*hidden + k
			m.embeddings[i*lanes+at/8] |= b << (8 * (at % 8))
		}
	}
	for i := range len(m.biases) / width {
		copy(m.biases[i*width+n*hidden:], of.biases.of(i))
	}
	for i := range m.labels {
		for k, v := range of.weights.of(i) {
			m.weights[i*width+n*hidden+k] = v / networks
		}
	}
}

// marks are an example as the learning sees it: its task, the numbers of its features, the
// labels that its task has, and those that are its own.
type marks struct {
	task       task
	features   []int32
	labels, is []uint8
}

// marksOf gives the features that stand in examples enough, and the examples by them.
func marksOf(all []example, labels []string, index map[string]uint8) (keys []uint32, marked []marks) {
	seen, titles := map[uint32]int{}, map[uint32]int{}
	for i := range all {
		e := &all[i]
		slices.Sort(e.keys)
		e.keys = slices.Compact(e.keys)
		for _, k := range e.keys {
			seen[k]++
			titles[k] += one(e.task == aTitle)
		}
	}
	for k, n := range seen {
		if n >= fewestSeen || titles[k] >= fewestTitles {
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
	marked = make([]marks, len(all))
	for n, e := range all {
		marked[n] = marks{task: e.task, labels: ofTask[e.task]}
		for _, k := range e.keys {
			if p, ok := place[k]; ok {
				marked[n].features = append(marked[n].features, p)
			}
		}
		for _, name := range e.labels {
			if i, ok := index[taskNames[e.task]+"/"+name]; ok {
				marked[n].is = append(marked[n].is, i)
			}
		}
		for _, name := range e.unsure {
			if i, ok := index[taskNames[e.task]+"/"+name]; ok && !slices.Contains(marked[n].is, i) {
				marked[n].labels = slices.DeleteFunc(slices.Clone(marked[n].labels), func(l uint8) bool { return l == i })
			}
		}
	}
	return keys, marked
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
