package score

import (
	"cmp"
	"slices"

	"backlot/internal/tv"
)

// pair is a gold claim and the proposed claim that is matched with it.
type pair struct {
	gold, found int // places in the two lists
	show        bool
	season      bool
	value       bool // value and polarity
	strict      bool // show, season and value
}

// match is how two annotations of one article fit: every claim stands in one
// pair at most.
type match struct {
	pairs  []pair
	missed []int // of gold, without a partner
	extra  []int // of the proposed, without a partner
}

// candidate is a pair that may be, with its rank: the higher the better.
type candidate struct {
	pair
	rank int
}

// compare matches two annotations one to one, best first; among equals the
// earlier in gold, then the earlier in the other. Two claims may be one where
// they are of one kind and have the value or the sentence in common.
func (j judge) compare(gold, found []tv.Claim) match {
	var all []candidate
	for g, a := range gold {
		for f, b := range found {
			if c, ok := j.weigh(a, b); ok {
				c.gold, c.found = g, f
				all = append(all, c)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int {
		return cmp.Or(b.rank-a.rank, a.gold-b.gold, a.found-b.found)
	})
	var m match
	takenGold, takenFound := make([]bool, len(gold)), make([]bool, len(found))
	for _, c := range all {
		if takenGold[c.gold] || takenFound[c.found] {
			continue
		}
		takenGold[c.gold], takenFound[c.found] = true, true
		m.pairs = append(m.pairs, c.pair)
	}
	slices.SortFunc(m.pairs, func(a, b pair) int { return a.gold - b.gold })
	m.missed, m.extra = free(takenGold), free(takenFound)
	return m
}

// The ranks of what two claims have in common.
const (
	rankShow    = 64
	rankValue   = 32
	rankSeason  = 16
	rankNear    = 8 // the value nearly: dates that overlap, the same person
	rankSure    = 4
	rankOverlap = 2
	rankVoice   = 1
)

func (j judge) weigh(a, b tv.Claim) (candidate, bool) {
	if a.Kind != b.Kind {
		return candidate{}, false
	}
	same, near, sentence := j.sameValue(a, b), j.near(a, b), overlap(a, b)
	if !same && !sentence {
		return candidate{}, false
	}
	p := pair{show: j.sameShow(a, b), season: a.Season == b.Season, value: same}
	p.strict = p.show && p.season && p.value
	c := candidate{pair: p}
	for _, x := range []struct {
		is   bool
		rank int
	}{{p.show, rankShow}, {same, rankValue}, {p.season, rankSeason}, {near, rankNear},
		{a.Certainty == b.Certainty, rankSure}, {sentence, rankOverlap}, {j.sameVoice(a, b), rankVoice}} {
		if x.is {
			c.rank += x.rank
		}
	}
	return c, true
}

// near reports whether two values have much in common.
func (j judge) near(a, b tv.Claim) bool {
	switch a.Kind {
	case tv.Premiere, tv.Finale:
		return a.Value.Date.Overlaps(b.Value.Date)
	case tv.Cast, tv.Crew:
		return j.sameName(a.Value.Person, b.Value.Person) || a.Kind == tv.Cast && j.sameName(a.Value.Character, b.Value.Character)
	}
	return false
}

func free(taken []bool) (list []int) {
	for i, t := range taken {
		if !t {
			list = append(list, i)
		}
	}
	return list
}
