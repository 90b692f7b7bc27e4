package glean

import (
	"cmp"
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"strings"
)

// Model is what was learned from annotated articles: how much each feature of a
// place in a text speaks for and against each label. It is linear, so that what
// it says of a sentence can be told word by word.
type Model struct {
	labels []string // "sentence/stage:renewed", by task and name
	keys   []uint32 // of the features, ascending
	rows   []uint32 // where the weights of each begin; one more at the end
	label  []uint8
	weight []int8 // in units of 1/unit

	first  []uint32         // of the keys that begin with 16 bits, the place of the first; one more at the end
	ofTask map[task][]uint8 // the labels of a task
	short  []string         // a label's name without its task's
}

// unit is what a weight's whole numbers are parts of.
const unit = 24

// feature is one thing that can be said of a place, with the word it stands at.
type feature struct {
	key uint32
	at  int16
}

// index makes ready what is looked up by.
func (m *Model) index() {
	m.first = make([]uint32, 1<<16+1)
	for _, k := range m.keys {
		m.first[k>>16+1]++
	}
	for i := range 1 << 16 {
		m.first[i+1] += m.first[i]
	}
	m.ofTask, m.short = map[task][]uint8{}, make([]string, len(m.labels))
	for i, l := range m.labels {
		name, short, _ := strings.Cut(l, "/")
		m.short[i] = short
		for t, n := range taskNames {
			if n == name {
				m.ofTask[t] = append(m.ofTask[t], uint8(i))
			}
		}
	}
}

// row gives the weights of a feature.
func (m *Model) row(key uint32) (label []uint8, weight []int8) {
	for i := m.first[key>>16]; i < m.first[key>>16+1]; i++ {
		if m.keys[i] == key {
			from, to := m.rows[i], m.rows[i+1]
			return m.label[from:to], m.weight[from:to]
		}
	}
	return nil, nil
}

// find gives the number of a task's label, or -1.
func (m *Model) find(t task, label string) int {
	for _, l := range m.ofTask[t] {
		if m.short[l] == label {
			return int(l)
		}
	}
	return -1
}

// scores adds up what the features of a place say of each label, as log odds.
func (m *Model) scores(features []feature, out []float32) {
	clear(out)
	for _, f := range features {
		label, weight := m.row(f.key)
		for k, l := range label {
			out[l] += float32(weight[k])
		}
	}
	for l := range out {
		out[l] /= unit
	}
}

// trigger gives the first and the last word of what speaks most for a label.
func (m *Model) trigger(features []feature, label uint8, words int) (from, to int) {
	at := make([]int, words)
	for _, f := range features {
		labels, weight := m.row(f.key)
		if k := slices.Index(labels, label); k >= 0 && f.at >= 0 && int(f.at) < words {
			at[f.at] += int(weight[k])
		}
	}
	best := 0
	for i, v := range at {
		if v > at[best] {
			best = i
		}
	}
	from, to = best, best
	for to+1 < words && to-from < 3 && at[to+1] > at[best]/2 && at[to+1] > 0 {
		to++
	}
	return from, to
}

// chance makes a probability of log odds.
func chance(score float32) float64 { return 1 / (1 + math.Exp(-float64(score))) }

// row is a feature with its weights while a model is made.
type row struct {
	key    uint32
	weight map[uint8]int8
}

func newModel(labels []string, rows []row) *Model {
	m := &Model{labels: labels, rows: []uint32{0}}
	slices.SortFunc(rows, func(a, b row) int { return cmp.Compare(a.key, b.key) })
	for _, r := range rows {
		m.keys = append(m.keys, r.key)
		for l := range len(labels) {
			if w, ok := r.weight[uint8(l)]; ok {
				m.label, m.weight = append(m.label, uint8(l)), append(m.weight, w)
			}
		}
		m.rows = append(m.rows, uint32(len(m.label)))
	}
	m.index()
	return m
}

// MarshalBinary writes the model: labels, keys, how many weights each has, labels and weights.
func (m *Model) MarshalBinary() ([]byte, error) {
	names := strings.Join(m.labels, "\n")
	b := binary.AppendUvarint(nil, uint64(len(names)))
	b = append(b, names...)
	b = binary.AppendUvarint(b, uint64(len(m.keys)))
	last := uint32(0)
	for i, k := range m.keys {
		b = binary.AppendUvarint(b, uint64(k-last))
		b = binary.AppendUvarint(b, uint64(m.rows[i+1]-m.rows[i]))
		last = k
	}
	b = append(b, m.label...)
	for _, w := range m.weight {
		b = append(b, byte(w))
	}
	return b, nil
}

var errModel = errors.New("the reader's model does not read: make it anew with go test ./internal/score -run Learned -update")

// UnmarshalBinary reads what MarshalBinary wrote.
func (m *Model) UnmarshalBinary(b []byte) error {
	ok := true
	next := func() uint64 {
		v, n := binary.Uvarint(b)
		if n <= 0 {
			ok = false
			return 0
		}
		b = b[n:]
		return v
	}
	n := next()
	if !ok || n > uint64(len(b)) {
		return errModel
	}
	m.labels = strings.Split(string(b[:n]), "\n")
	b = b[n:]
	n = next()
	if !ok || n > uint64(len(b)) {
		return errModel
	}
	m.keys, m.rows = make([]uint32, n), make([]uint32, n+1)
	for i := range m.keys {
		if m.keys[i] = uint32(next()); i > 0 {
			m.keys[i] += m.keys[i-1]
		}
		m.rows[i+1] = m.rows[i] + uint32(next())
	}
	weights := int(m.rows[n])
	if !ok || len(b) != 2*weights {
		return errModel
	}
	m.label, m.weight = slices.Clone(b[:weights]), make([]int8, weights)
	for i, w := range b[weights:] {
		m.weight[i] = int8(w)
	}
	for _, l := range m.label {
		if int(l) >= len(m.labels) {
			return errModel
		}
	}
	m.index()
	return nil
}
