package answer

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"sync"
)

// Model is what was learned from questions whose answers are marked: what the features of a
// question laid beside a claim, taken together, speak for: that claim, or there being no answer. It
// is a small network. Each feature has a vector; these are added up, what is below nothing is cut
// off, and what is left is weighed.
type Model struct {
	network
	keys  []uint32 // of the features, ascending
	first []uint32 // of the keys that begin with 16 bits, the place of the first; one more at the end
}

// network is the part of a model that is numbers.
type network struct {
	vectors []int8    // of each feature in turn, in units
	unit    float32   // what is 1 in a vector
	base    []float32 // the vector that is there without any feature
	weights []float32 // of each place of the sum
}

func newModel(keys []uint32, n network) *Model {
	m := &Model{network: n, keys: keys, first: make([]uint32, 1<<16+1)}
	for _, k := range keys {
		m.first[k>>16+1]++
	}
	for i := range 1 << 16 {
		m.first[i+1] += m.first[i]
	}
	return m
}

// add adds the vectors of features to a sum, which has a place for each place of a vector.
func (m *Model) add(sum []int32, features []uint32) {
	for _, f := range features {
		from := m.first[f>>16]
		if at, ok := slices.BinarySearch(m.keys[from:m.first[f>>16+1]], f); ok {
			at := (int(from) + at) * len(sum)
			for i, x := range m.vectors[at : at+len(sum)] {
				sum[i] += int32(x)
			}
		}
	}
}

// score is what a sum comes to, in log odds but for a constant.
func (m *Model) score(sum []int32) float64 {
	score := float32(0)
	for i, n := range sum {
		score += max(0, float32(n)*m.unit+m.base[i]) * m.weights[i]
	}
	return float64(score)
}

// MarshalBinary writes the model: how many keys and places of a vector there are, the unit, the
// base and the weights, each key as its distance from the one before, and the vectors.
func (m *Model) MarshalBinary() ([]byte, error) {
	b := binary.AppendUvarint(nil, uint64(len(m.keys)))
	b = binary.AppendUvarint(b, uint64(len(m.base)))
	for _, x := range slices.Concat([]float32{m.unit}, m.base, m.weights) {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(x))
	}
	last := uint32(0)
	for _, k := range m.keys {
		b = binary.AppendUvarint(b, uint64(k-last))
		last = k
	}
	for _, x := range m.vectors {
		b = append(b, byte(x))
	}
	return b, nil
}

var errModel = errors.New("the model of the answers does not read: make it anew with go test ./internal/score -run LearnedAnswers -update")

// mostPlaces is how many places a vector may have, and mostWeight the most that any number of a
// network may be: so no sum runs over.
const (
	mostPlaces = 1 << 10
	mostWeight = 1 << 10
)

// UnmarshalBinary reads what MarshalBinary wrote.
func (m *Model) UnmarshalBinary(b []byte) error {
	count, n := binary.Uvarint(b)
	if n <= 0 || count > uint64(len(b)) {
		return errModel
	}
	b = b[n:]
	places, n := binary.Uvarint(b)
	if n <= 0 || places > mostPlaces || 4*(1+2*places) > uint64(len(b)-n) {
		return errModel
	}
	b = b[n:]
	numbers := make([]float32, 1+2*places)
	for i := range numbers {
		x := math.Float32frombits(binary.LittleEndian.Uint32(b))
		if !(x >= -mostWeight && x <= mostWeight) {
			return errModel // or is no number
		}
		numbers[i], b = x, b[4:]
	}
	keys, last := make([]uint32, count), uint64(0)
	for i := range keys {
		apart, n := binary.Uvarint(b)
		if last += apart; n <= 0 || apart > 1<<32-1 || last > 1<<32-1 || i > 0 && apart == 0 {
			return errModel
		}
		keys[i], b = uint32(last), b[n:]
	}
	if uint64(len(b)) != count*places {
		return errModel
	}
	vectors := make([]int8, len(b))
	for i, x := range b {
		vectors[i] = int8(x)
	}
	*m = *newModel(keys, network{vectors: vectors, unit: numbers[0], base: numbers[1 : 1+places], weights: numbers[1+places:]})
	return nil
}

//go:embed model.bin
var modelBytes []byte

// learned is the model that is built in. That it reads is held by a test.
var learned = sync.OnceValue(func() *Model {
	m := &Model{}
	if m.UnmarshalBinary(modelBytes) != nil {
		return newModel(nil, network{})
	}
	return m
})
