package glean

import (
	"math"
	"math/bits"
	"slices"
	"strings"
)

// Model is what was learned from annotated articles: a few small neural networks, side
// by side. A feature of a place in a text has an embedding; the embeddings of a place are
// added up, with a bias for its task; what of the sum is above zero is the hidden layer,
// and each label weighs that. A label's log odds are the mean of the networks'.
type Model struct {
	labels     []string  // "sentence/stage:renewed", by task and name
	entries    []entry   // of the features, by key, with gaps between: a feature stands where its key would, or soon behind
	shift      int       // what of a key tells its place
	embeddings []uint64  // of each feature in turn, width numbers of a byte, eight in one: in units of 1/unit, and middle more
	biases     []float32 // of each task in turn, width numbers
	weights    []float32 // of each label in turn, width numbers

	ofTask [anIdea + 1][]uint8 // the labels of a task
	short  []string            // a label's name without its task's
}

// entry is a feature that was learned, and the number of its embedding; 0 is none.
type entry struct{ key, embedding uint32 }

const (
	networks = 3  // whose mean is taken
	hidden   = 32 // numbers in the hidden layer of one
	width    = networks * hidden
	lanes    = width / 8
	unit     = 256 // what an embedding's whole numbers are parts of
	middle   = 128 // the byte that stands for zero

	mostLabels = math.MaxUint8
)

// feature is one thing that can be said of a place, with the word it stands at.
type feature struct {
	key uint32
	at  int16
}

// index makes ready what is looked up by, of the features' keys in their order.
func (m *Model) index(keys []uint32) {
	room := bits.Len(uint(2 * len(keys)))
	m.shift = 32 - room
	m.entries = make([]entry, 1<<room, 1<<room+len(keys))
	at := 0
	for i, k := range keys {
		at = max(at, int(k>>m.shift))
		m.entries = m.entries[:max(len(m.entries), at+2)]
		m.entries[at] = entry{k, uint32(i + 1)}
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

// keys lists the features that were learned, in the order of their embeddings.
func (m *Model) keys() (list []uint32) {
	for _, e := range m.entries {
		if e.embedding > 0 {
			list = append(list, e.key)
		}
	}
	return list
}

// of gives the number of a feature's embedding, 0 for none.
func (m *Model) of(key uint32) uint32 {
	for at := key >> m.shift; m.entries[at].embedding > 0; at++ {
		if m.entries[at].key == key {
			return m.entries[at].embedding
		}
	}
	return 0
}

func (m *Model) embedding(number uint32) []uint64 {
	at := int(number-1) * lanes
	return m.embeddings[at : at+lanes]
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

// sum is that of embeddings.
type sum [width]int32

const (
	fourOfEight = 0x00ff00ff00ff00ff
	mostAdded   = 1<<8 - 1 // bytes whose sum has room in 16 bits
)

// add adds embeddings: eight numbers at a time as one whole number, and every second of them apart
// with room for its sum; those between are what is left of all.
func (m *Model) add(s *sum, numbers []uint32) {
	const together = 4
	zero := int32(middle * len(numbers))
	for block := 0; block < lanes; block += together {
		var all, odd [together]uint64
		rows := m.embeddings[block:]
		for _, n := range numbers {
			e := (*[together]uint64)(rows[int(n-1)*lanes:])
			all[0], odd[0] = all[0]+e[0], odd[0]+e[0]>>8&fourOfEight
			all[1], odd[1] = all[1]+e[1], odd[1]+e[1]>>8&fourOfEight
			all[2], odd[2] = all[2]+e[2], odd[2]+e[2]>>8&fourOfEight
			all[3], odd[3] = all[3]+e[3], odd[3]+e[3]>>8&fourOfEight
		}
		for i := range together {
			even := all[i] - odd[i]<<8
			for k := range 4 {
				at := 8*(block+i) + 2*k
				s[at] += int32(even>>(16*k)&0xffff) - zero
				s[at+1] += int32(odd[i]>>(16*k)&0xffff) - zero
			}
		}
	}
}

// lit is a number of the hidden layer that is above zero; the others count for nothing.
type lit struct {
	number int
	value  float32
}

// activate gives the hidden layer for the features of a place, in room for all of it.
func (m *Model) activate(room *[width]lit, t task, lists ...[]feature) []lit {
	var s sum
	var known [mostAdded]uint32 // many are looked up before their embeddings are, for then none waits for another
	for _, features := range lists {
		for some := range slices.Chunk(features, len(known)) {
			n := 0
			for _, f := range some {
				if known[n] = m.of(f.key); known[n] > 0 {
					n++
				}
			}
			m.add(&s, known[:n])
		}
	}
	active := room[:0]
	for i, b := range m.biases[int(t)*width : int(t+1)*width] {
		if v := b + float32(s[i])/unit; v > 0 {
			active = append(active, lit{i, v})
		}
	}
	return active
}

// weightsOf gives those of a label.
func (m *Model) weightsOf(label uint8) []float32 {
	return m.weights[int(label)*width : (int(label)+1)*width]
}

// scores gives what the features of a place say of each label of its task, as log odds.
func (m *Model) scores(out []float32, t task, lists ...[]feature) {
	var room [width]lit
	active := m.activate(&room, t, lists...)
	for _, l := range m.ofTask[t] {
		s, weights := float32(0), m.weightsOf(l)
		for _, x := range active {
			s += weights[x.number] * x.value
		}
		out[l] = s
	}
}

// trigger gives the first and the last word of what speaks most for a label: where the
// hidden layer is above zero it is linear, and each feature has its part in it.
func (m *Model) trigger(t task, features []feature, label uint8, words int) (from, to int) {
	var room [width]lit
	active, weights := m.activate(&room, t, features), m.weightsOf(label)
	at := make([]float32, words)
	for _, f := range features {
		number := m.of(f.key)
		if number == 0 || f.at < 0 || int(f.at) >= words {
			continue
		}
		e, by := m.embedding(number), float32(0)
		for _, x := range active {
			by += weights[x.number] * float32(int(e[x.number/8]>>(x.number%8*8)&0xff)-middle)
		}
		at[f.at] += by
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
