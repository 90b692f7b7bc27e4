package glean

import "testing"

// Below what may be the title of another show, nothing is told of the one before it.
func TestMaybeTurns(t *testing.T) {
	r := candidatesOf(t, "What is coming", "Norda has renewed Harbour Lights for a second season.\n\nQuayside is back too. The second season begins on 4 March.\n\nHarbour Lights films in May.", "Harbour Lights", "Marrow")
	x := r.cands.byKey["quayside"]
	if x == nil {
		t.Fatal("Quayside is not weighed")
	}
	for _, c := range []struct {
		chance float64
		sure   bool
		want   bool
	}{{0.2, false, true}, {0.01, false, false}, {0.9, true, false}} {
		r.maybe, x.chance, x.sure = nil, c.chance, c.sure
		s := r.sentenceOf(x.spots[0].from)
		if got := r.maybeTurns(s); got != c.want {
			t.Errorf("a chance of %v, sure %v: turns %v", c.chance, c.sure, got)
		}
		if behind := r.sentenceOf(s.to); r.maybeTurns(behind) {
			t.Error("a sentence turns in the midst of its paragraph")
		}
	}
}
