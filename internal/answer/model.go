package answer

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"slices"
	"sync"
)

// Model is what was learned from questions whose answers are marked: how much each
// feature of a question laid beside a claim speaks for that claim, or for there being no
// answer. It is linear, so that what it says can be told word by word.
type Model struct {
	keys   []uint32 // of the features, ascending
	weight []int8   // in units of 1/unit
	first  []uint32 // of the keys that begin with 16 bits, the place of the first; one more at the end
}

// unit is what a weight's whole numbers are parts of.
const unit = 32

func newModel(keys []uint32, weight []int8) *Model {
	m := &Model{keys: keys, weight: weight, first: make([]uint32, 1<<16+1)}
	for _, k := range keys {
		m.first[k>>16+1]++
	}
	for i := range 1 << 16 {
		m.first[i+1] += m.first[i]
	}
	return m
}

// score is what features come to, in log odds but for a constant.
func (m *Model) score(features []uint32) float64 {
	n := 0
	for _, f := range features {
		from := m.first[f>>16]
		if at, ok := slices.BinarySearch(m.keys[from:m.first[f>>16+1]], f); ok {
			n += int(m.weight[int(from)+at])
		}
	}
	return float64(n) / unit
}

// MarshalBinary writes the model: how many keys, each as its distance from the one
// before, and the weights.
func (m *Model) MarshalBinary() ([]byte, error) {
	b := binary.AppendUvarint(nil, uint64(len(m.keys)))
	last := uint32(0)
	for _, k := range m.keys {
		b = binary.AppendUvarint(b, uint64(k-last))
		last = k
	}
	for _, w := range m.weight {
		b = append(b, byte(w))
	}
	return b, nil
}

var errModel = errors.New("the model of the answers does not read: make it anew with go test ./internal/score -run LearnedAnswers -update")

// UnmarshalBinary reads what MarshalBinary wrote.
func (m *Model) UnmarshalBinary(b []byte) error {
	count, n := binary.Uvarint(b)
	if n <= 0 || count > uint64(len(b)) {
		return errModel
	}
	b = b[n:]
	keys, weight := make([]uint32, count), make([]int8, count)
	last := uint64(0)
	for i := range keys {
		apart, n := binary.Uvarint(b)
		if last += apart; n <= 0 || last > 1<<32-1 || i > 0 && apart == 0 {
			return errModel
		}
		keys[i], b = uint32(last), b[n:]
	}
	if len(b) != len(weight) {
		return errModel
	}
	for i, w := range b {
		weight[i] = int8(w)
	}
	*m = *newModel(keys, weight)
	return nil
}

//go:embed model.bin
var modelBytes []byte

// learned is the model that is built in. That it reads is held by a test.
var learned = sync.OnceValue(func() *Model {
	m := &Model{}
	if m.UnmarshalBinary(modelBytes) != nil {
		return newModel(nil, nil)
	}
	return m
})
