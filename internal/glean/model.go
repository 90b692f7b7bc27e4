package glean

import (
	"cmp"
	"encoding/binary"
	"errors"
	"math"
	"math/bits"
	"slices"
	"strings"
)

// Model is what was learned from annotated articles: how much each feature of a
// place in a text speaks for and against each label. It is linear, so that what
// it says of a sentence can be told word by word.
type Model struct {
	labels  []string  // "sentence/stage:renewed", by task and name
	learned []learned // of the features, by key, with gaps between: a feature stands where its key would, or soon behind
	weights []weight  // of each feature in turn
	shift   int       // what of a key tells its place

	ofTask [anIdea + 1][]uint8 // the labels of a task
	short  []string            // a label's name without its task's
}

// learned is a feature of which something was learned, and where its weights are. To
// look them up is most of the work, and a weight stands beside its label, for what
// stands together comes together.
type learned struct{ key, from, to uint32 }

// weight is how much a feature speaks for a label.
type weight struct {
	label uint8
	by    int8 // in units of 1/unit
}

// unit is what a weight's whole numbers are parts of.
const unit = 24

// feature is one thing that can be said of a place, with the word it stands at.
type feature struct {
	key uint32
	at  int16
}

// index makes ready what is looked up by, of features in the order of their keys.
func (m *Model) index(features []learned) {
	room := bits.Len(uint(2 * len(features)))
	m.shift = 32 - room
	m.learned = make([]learned, 1<<room, 1<<room+len(features))
	at := 0
	for _, f := range features {
		at = max(at, int(f.key>>m.shift))
		m.learned = m.learned[:max(len(m.learned), at+2)]
		m.learned[at] = f
		at++
	}
	m.ofTask, m.short = [anIdea + 1][]uint8{}, make([]string, len(m.labels))
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

// features lists what was learned, without the gaps.
func (m *Model) features() []learned {
	return slices.DeleteFunc(slices.Clone(m.learned), func(f learned) bool { return f.to == 0 })
}

// of gives where the weights of a feature are.
func (m *Model) of(key uint32) (f learned) {
	for at := key >> m.shift; m.learned[at].to > 0; at++ {
		if m.learned[at].key == key {
			return m.learned[at]
		}
	}
	return learned{}
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

// scores adds up what the features of a place say of each label of its task, as log odds.
func (m *Model) scores(out []float32, t task, lists ...[]feature) {
	var sum [math.MaxUint8 + 1]int32 // by label
	var known [128]learned           // many are looked up before their weights are, for then none waits for another
	for _, features := range lists {
		for some := range slices.Chunk(features, len(known)) {
			n := 0
			for _, f := range some {
				if known[n] = m.of(f.key); known[n].to > 0 {
					n++
				}
			}
			for _, f := range known[:n] {
				for _, w := range m.weights[f.from:f.to] {
					sum[w.label] += int32(w.by)
				}
			}
		}
	}
	for _, l := range m.ofTask[t] {
		out[l] = float32(sum[l]) / unit
	}
}

// trigger gives the first and the last word of what speaks most for a label.
func (m *Model) trigger(features []feature, label uint8, words int) (from, to int) {
	at := make([]int, words)
	for _, f := range features {
		l := m.of(f.key)
		for _, w := range m.weights[l.from:l.to] {
			if w.label == label && f.at >= 0 && int(f.at) < words {
				at[f.at] += int(w.by)
			}
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
	m := &Model{labels: labels}
	slices.SortFunc(rows, func(a, b row) int { return cmp.Compare(a.key, b.key) })
	features := make([]learned, len(rows))
	for i, r := range rows {
		from := uint32(len(m.weights))
		for l := range len(labels) {
			if w, ok := r.weight[uint8(l)]; ok {
				m.weights = append(m.weights, weight{uint8(l), w})
			}
		}
		features[i] = learned{r.key, from, uint32(len(m.weights))}
	}
	m.index(features)
	return m
}

// MarshalBinary writes the model: labels, keys, how many weights each has, labels and weights.
func (m *Model) MarshalBinary() ([]byte, error) {
	names := strings.Join(m.labels, "\n")
	b := binary.AppendUvarint(nil, uint64(len(names)))
	b = append(b, names...)
	features := m.features()
	b = binary.AppendUvarint(b, uint64(len(features)))
	last := uint32(0)
	for _, f := range features {
		b = binary.AppendUvarint(b, uint64(f.key-last))
		b = binary.AppendUvarint(b, uint64(f.to-f.from))
		last = f.key
	}
	for _, w := range m.weights {
		b = append(b, w.label)
	}
	for _, w := range m.weights {
		b = append(b, byte(w.by))
	}
	return b, nil
}

var errModel = errors.New("the reader's model does not read: make it anew with go test ./internal/score -run 'Learned$' -update")

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
	features := make([]learned, n)
	var last learned
	for i := range features {
		last = learned{key: last.key + uint32(next()), from: last.to}
		last.to = last.from + uint32(next())
		features[i] = last
	}
	if !ok || uint64(len(b)) != 2*uint64(last.to) {
		return errModel
	}
	m.weights = make([]weight, last.to)
	for i := range m.weights {
		m.weights[i] = weight{b[i], int8(b[len(m.weights)+i])}
		if int(b[i]) >= len(m.labels) {
			return errModel
		}
	}
	m.index(features)
	return nil
}
