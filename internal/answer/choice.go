package answer

import (
	"math"
	"slices"

	"backlot/internal/tv"
)

// mostOfKind are the claims of a kind that are looked at: those that share most words with
// the question, and the newest.
const mostOfKind = 12

// choice is what the model makes of the claims about a show: for each that may answer how
// likely it is that it does, and how likely that none does.
type choice struct {
	claims []*tv.Claim
	chance []float64
	none   float64
}

// choose weighs some claims against one another, and against none of them answering.
func (f *file) choose(m *Model, claims []*tv.Claim) choice {
	features, none := f.sight().features(claims)
	c := choice{claims: claims, chance: make([]float64, len(claims)), none: m.score(none)}
	top := c.none
	for i, list := range features {
		c.chance[i] = m.score(list)
		top = max(top, c.chance[i])
	}
	c.none = math.Exp(c.none - top)
	sum := c.none
	for i := range c.chance {
		c.chance[i] = math.Exp(c.chance[i] - top)
		sum += c.chance[i]
	}
	for i := range c.chance {
		c.chance[i] /= sum
	}
	c.none /= sum
	return c
}

// best is the likeliest of the claims that are to be kept, and how sure it is that it
// answers rather than none.
func (c choice) best(keep func(*tv.Claim) bool) (best *tv.Claim, sure float64) {
	for i, claim := range c.claims {
		if s := c.chance[i] / (c.chance[i] + c.none); s > sure && keep(claim) {
			best, sure = claim, s
		}
	}
	return best, sure
}

// features are those of each claim, and those of there being no answer.
func (s *sight) features(claims []*tv.Claim) (list [][]uint32, none []uint32) {
	sides, shared, top, tops := make([]side, len(claims)), make([]int, len(claims)), 0, 0
	list = make([][]uint32, len(claims))
	for i, c := range claims {
		sides[i] = sideOf(c)
		list[i], shared[i] = s.beside(sides[i])
		if shared[i] > top {
			top, tops = shared[i], 0
		}
		if shared[i] == top {
			tops++
		}
	}
	if len(s.content) > 0 {
		for i := range list {
			list[i] = append(list[i], rankOf(sides[i], shared[i], top, tops))
		}
	}
	return list, s.none(top)
}

// pool are the claims that the model is asked about.
func (f *file) pool() []*tv.Claim {
	s := f.sight()
	sought := wordsMeant(s.content)
	for _, names := range s.people {
		sought = append(sought, themselves(names)...)
	}
	var pool []*tv.Claim
	for _, k := range tv.Kinds {
		list := f.known.Kind(k)
		if len(list) > 2*mostOfKind {
			list = f.nearestOf(sought, k)
		}
		pool = append(pool, list...)
	}
	return pool
}

// nearestOf are, of many claims of a kind, the newest and those that share most words with
// what is sought.
func (f *file) nearestOf(sought wordsSought, k tv.Kind) []*tv.Claim {
	newest := f.known.Kind(k)[:mostOfKind]
	var top []ranked
	for c, n := range f.sharing(sought, some, k) {
		if len(top) == mostOfKind && n <= top[mostOfKind-1].n || slices.Contains(newest, c) {
			continue
		}
		at, _ := slices.BinarySearchFunc(top, n, func(r ranked, n float64) int {
			if r.n >= n {
				return -1
			}
			return 1
		})
		top = slices.Insert(top, at, ranked{c: c, n: n})
		top = top[:min(mostOfKind, len(top))]
	}
	list := slices.Clone(newest)
	for _, r := range top {
		list = append(list, r.c)
	}
	return list
}
