package glean

import (
	"math"
	"math/bits"
	"slices"
	"strings"
)

// Model is what was learned from annotated articles. A feature of a place in a text has a
// vector; the vectors of a place are added up, with one for its task; what of the sum is
// above zero speaks, each number of it so much, for and against each label. These numbers
// are those of some nets that were learned apart, and a label's score is the nets' mean.
type Model struct {
	labels  []string  // "sentence/stage:renewed", by task and name
	entries []entry   // of the features, by key, with gaps between: a feature stands where its key would, or soon behind
	shift   int       // what of a key tells its place
	vectors []uint64  // of each feature in turn, wide bytes: an eighth of them in each number, in units of 1/unit, and middle more
	base    []float32 // of each task in turn, wide numbers
	out     []float32 // of each label in turn, wide numbers

	ofTask [anIdea + 1][]uint8 // the labels of a task
	short  []string            // a label's name without its task's
}

// entry is a feature that was learned, and the place of its vector; 0 is none.
type entry struct{ key, vector uint32 }

const (
	nets   = 3  // whose mean is taken
	hidden = 32 // numbers in a vector of one net
	wide   = nets * hidden
	unit   = 256      // what a vector's whole numbers are parts of
	middle = 128      // what stands in a byte for zero
	lanes  = wide / 8 // numbers of eight bytes in a vector
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

// keys lists the features that were learned, in the order of their vectors.
func (m *Model) keys() (list []uint32) {
	for _, e := range m.entries {
		if e.vector > 0 {
			list = append(list, e.key)
		}
	}
	return list
}

// of gives the place of a feature's vector, 0 for none.
func (m *Model) of(key uint32) uint32 {
	for at := key >> m.shift; m.entries[at].vector > 0; at++ {
		if m.entries[at].key == key {
			return m.entries[at].vector
		}
	}
	return 0
}

// vector gives that of a feature.
func (m *Model) vector(place uint32) []uint64 {
	at := int(place-1) * lanes
	return m.vectors[at : at+lanes]
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

// sum is what vectors come to. Eight numbers are added at a time, four in each half, until
// their sixteen bits may be full.
type sum struct {
	even, odd [lanes]uint64
	added     int
	total     [wide]int32
}

const fourOfEight = 0x00ff00ff00ff00ff

func (s *sum) add(vector []uint64) {
	for i, v := range vector[:lanes] {
		s.even[i] += v & fourOfEight
		s.odd[i] += v >> 8 & fourOfEight
	}
	if s.added++; s.added == 1<<8 {
		s.carry()
	}
}

func (s *sum) carry() {
	for i := range lanes {
		for k := range 4 {
			s.total[8*i+2*k] += int32(s.even[i]>>(16*k)&0xffff) - int32(middle*s.added)
			s.total[8*i+2*k+1] += int32(s.odd[i]>>(16*k)&0xffff) - int32(middle*s.added)
		}
		s.even[i], s.odd[i] = 0, 0
	}
	s.added = 0
}

// hear gives what the features of a place come to: what is above zero, of all numbers.
func (m *Model) hear(out *[wide]float32, t task, lists ...[]feature) {
	var s sum
	var known [128]uint32 // many are looked up before their vectors are, for then none waits for another
	for _, features := range lists {
		for some := range slices.Chunk(features, len(known)) {
			n := 0
			for _, f := range some {
				if known[n] = m.of(f.key); known[n] > 0 {
					n++
				}
			}
			for _, place := range known[:n] {
				s.add(m.vector(place))
			}
		}
	}
	s.carry()
	base := m.base[int(t)*wide : int(t+1)*wide]
	for i, v := range s.total {
		out[i] = max(0, base[i]+float32(v)/unit)
	}
}

// scores gives what the features of a place say of each label of its task, as log odds.
func (m *Model) scores(out []float32, t task, lists ...[]feature) {
	var heard [wide]float32
	m.hear(&heard, t, lists...)
	for _, l := range m.ofTask[t] {
		s := float32(0)
		for i, w := range m.out[int(l)*wide : (int(l)+1)*wide] {
			s += w * heard[i]
		}
		out[l] = s
	}
}

// trigger gives the first and the last word of what speaks most for a label: of what is
// heard at all, each feature has its part.
func (m *Model) trigger(t task, features []feature, label uint8, words int) (from, to int) {
	var heard [wide]float32
	m.hear(&heard, t, features)
	at := make([]float32, words)
	for _, f := range features {
		place := m.of(f.key)
		if place == 0 || f.at < 0 || int(f.at) >= words {
			continue
		}
		for i, v := range m.vector(place) {
			for k := range 8 {
				if n := 8*i + k; heard[n] > 0 {
					at[f.at] += m.out[int(label)*wide+n] * float32(int(v>>(8*k)&0xff)-middle)
				}
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
