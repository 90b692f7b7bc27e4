package answer

import (
	"math"
	"slices"

	"backlot/internal/tv"
)

// mostOfKind are the claims of a kind that are looked at: those that share most words with
// the question, and the newest.
const mostOfKind = 12

// choice is what the model makes of a question: how likely it is, of all that may be said,
// that each of the claims about a show answers, that the rules' answer does, and that nothing does.
type choice struct {
	claims []*tv.Claim
	told   []bool // of each claim: the rules tell it
	chance []float64
	rules  float64
	none   float64
}

// choose weighs the claims about a show against one another, against what the rules have
// found, and against nothing answering.
func (f *file) choose(m *Model) choice {
	claims := f.pool()
	features := f.sight().features(claims)
	chance := make([]float64, len(features))
	for i, list := range features {
		chance[i] = m.score(list)
	}
	toChances(chance)
	c := choice{claims: claims, told: make([]bool, len(claims)), chance: chance[1 : 1+len(claims)], none: chance[0]}
	for i, claim := range claims {
		c.told[i] = f.tells(claim)
	}
	if len(f.told) > 0 {
		c.rules = chance[len(chance)-1]
	}
	return c
}

// toChances makes chances of log odds.
func toChances(of []float64) {
	top, sum := slices.Max(of), 0.0
	for i := range of {
		of[i] = math.Exp(of[i] - top)
		sum += of[i]
	}
	for i := range of {
		of[i] /= sum
	}
}

// best is the likeliest of the claims that are to be kept, and likely enough; nil where there is
// none.
func (c choice) best(least float64, keep func(*tv.Claim) bool) (best *tv.Claim, sure float64) {
	for i, claim := range c.claims {
		if c.chance[i] >= least && c.chance[i] > sure && keep(claim) {
			best, sure = claim, c.chance[i]
		}
	}
	return best, sure
}

// ofRules is how likely it is that what the rules have found answers: as they tell it, or any
// claim of it.
func (c choice) ofRules() float64 {
	sum := c.rules
	for i, told := range c.told {
		if told {
			sum += c.chance[i]
		}
	}
	return sum
}

// features are those of nothing answering, of each claim, and of what the rules have found
// where they have.
func (s *sight) features(claims []*tv.Claim) [][]uint32 {
	sides, shared, top, tops := make([]side, len(claims)), make([]int, len(claims)), 0, 0
	list := make([][]uint32, 1+len(claims), 2+len(claims))
	for i, c := range claims {
		sides[i] = sideOf(c)
	}
	s.spell(sides)
	for i := range claims {
		list[1+i], shared[i] = s.beside(sides[i])
		if shared[i] > top {
			top, tops = shared[i], 0
		}
		if shared[i] == top {
			tops++
		}
	}
	lead := -1
	for i, c := range claims {
		if len(s.content) > 0 {
			list[1+i] = append(list[1+i], rankOf(sides[i], shared[i], top, tops))
		}
		list[1+i] = s.byRules(sides[i], list[1+i])
		if len(s.f.told) > 0 && c.ID == s.f.told[0].Claim.ID {
			lead = i
		}
	}
	list[0] = s.none(top)
	if lead >= 0 {
		list = append(list, s.rules(sides[lead], list[1+lead]))
	}
	return list
}

// pool are the claims that the model is asked about: those that the rules tell among them.
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
	for i := range f.told {
		told := &f.told[i].Claim
		if !slices.ContainsFunc(pool, func(c *tv.Claim) bool { return c.ID == told.ID }) {
			pool = append(pool, told)
		}
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
