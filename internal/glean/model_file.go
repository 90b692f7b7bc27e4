package glean

import (
	"encoding/binary"
	"errors"
	"math"
	"strings"
)

// MarshalBinary writes the model: the labels, the keys, each as its distance from the one
// before, the embeddings, the biases of the tasks and the weights of the labels.
func (m *Model) MarshalBinary() ([]byte, error) {
	names := strings.Join(m.labels, "\n")
	b := binary.AppendUvarint(nil, uint64(len(names)))
	b = append(b, names...)
	keys := m.keys()
	b = binary.AppendUvarint(b, uint64(len(keys)))
	last := uint32(0)
	for _, k := range keys {
		b = binary.AppendUvarint(b, uint64(k-last))
		last = k
	}
	for _, v := range m.embeddings {
		b = binary.LittleEndian.AppendUint64(b, v)
	}
	for _, list := range [][]float32{m.biases, m.weights} {
		for _, v := range list {
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(v))
		}
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
	labels := strings.Split(string(b[:n]), "\n")
	b = b[n:]
	if n = next(); !ok || n > uint64(len(b)) || len(labels) > mostLabels {
		return errModel
	}
	keys := make([]uint32, n)
	last := uint64(0)
	for i := range keys {
		apart := next()
		if last += apart; !ok || last > math.MaxUint32 || i > 0 && apart == 0 {
			return errModel
		}
		keys[i] = uint32(last)
	}
	numbers := (int(anIdea) + 1 + len(labels)) * width
	if len(b) != len(keys)*width+4*numbers {
		return errModel
	}
	embeddings := make([]uint64, len(keys)*lanes)
	for i := range embeddings {
		embeddings[i], b = binary.LittleEndian.Uint64(b), b[8:]
	}
	list := make([]float32, numbers)
	for i := range list {
		if list[i], b = math.Float32frombits(binary.LittleEndian.Uint32(b)), b[4:]; list[i]-list[i] != 0 {
			return errModel // no number
		}
	}
	*m = Model{labels: labels, embeddings: embeddings, biases: list[:int(anIdea+1)*width], weights: list[int(anIdea+1)*width:]}
	m.index(keys)
	return nil
}
