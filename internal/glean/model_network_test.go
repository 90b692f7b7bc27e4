package glean

import (
	"math/rand/v2"
	"testing"
)

// A network learns what two features say together, and neither alone.
func TestNetworkLearnsTogether(t *testing.T) {
	const a, b, any = 7, 11, 13
	var all []example
	for range 200 {
		for _, keys := range [][]uint32{{any}, {any, a}, {any, b}, {any, a, b}} {
			e := example{task: aName, keys: keys}
			if len(keys) == 2 {
				e.labels = []string{"crew:writer"}
			}
			all = append(all, e)
		}
	}
	m := learn(all)
	l := m.find(aName, "crew:writer")
	if l < 0 {
		t.Fatalf("nothing is learned: %q", m.labels)
	}
	out := make([]float32, len(m.labels))
	for _, x := range []struct {
		keys []uint32
		is   bool
	}{{[]uint32{any}, false}, {[]uint32{any, a}, true}, {[]uint32{any, b}, true}, {[]uint32{any, a, b}, false}} {
		var features []feature
		for _, k := range x.keys {
			features = append(features, feature{k, -1})
		}
		m.scores(out, aName, features)
		if c := chance(out[l]); (c > 0.5) != x.is {
			t.Errorf("of %v it says %.2f", x.keys, c)
		}
	}
}

// However many features a place has, their embeddings are added up as one by one.
func TestAddEmbeddings(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	keys := make([]uint32, 3*mostAdded)
	m := &Model{embeddings: make([]uint64, len(keys)*lanes), biases: make([]float32, int(anIdea+1)*width)}
	for i := range keys {
		keys[i] = uint32(i) * 1000003
	}
	for i := range m.embeddings {
		m.embeddings[i] = r.Uint64()
	}
	m.index(keys)
	var features []feature
	var want [width]int
	for _, k := range append(keys, keys[:40]...) {
		features = append(features, feature{k, -1}, feature{k + 1, -1}) // of which the second is unknown
		for i, v := range m.embedding(m.of(k)) {
			for n := range 8 {
				want[8*i+n] += int(v>>(8*n)&0xff) - middle
			}
		}
	}
	var room [width]lit
	var got [width]float32
	for _, x := range m.activate(&room, aName, features) {
		got[x.number] = x.value
	}
	for i, v := range want {
		if got[i] != float32(max(0, v))/unit {
			t.Errorf("number %d comes to %v and not to %v", i, got[i], float32(v)/unit)
		}
	}
}

// What speaks for a label is found at the word of the feature that makes it likely.
func TestTrigger(t *testing.T) {
	const for_, against, any = 3, 5, 9
	var all []example
	for range 100 {
		all = append(all, example{task: aSentence, keys: []uint32{any, for_}, labels: []string{"plot"}}, example{task: aSentence, keys: []uint32{any, against}}, example{task: aSentence, keys: []uint32{any}})
	}
	m := learn(all)
	from, to := m.trigger(aSentence, []feature{{any, 0}, {against, 2}, {for_, 5}}, uint8(m.find(aSentence, "plot")), 8)
	if from != 5 || to != 5 {
		t.Errorf("words %d to %d speak for it", from, to)
	}
}
