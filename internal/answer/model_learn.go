package answer

import (
	"slices"
	"sync"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// Lesson is a question whose answer is known.
type Lesson struct {
	Question ask.Question
	Known    *tv.Dossier
	Answers  func(*tv.Claim) bool // whether a claim alone does; nil where nothing answers
	Right    func(Answer) bool    // whether a whole answer is; nil where nothing answers
}

// example is a lesson as the learning sees it: what may be said, and which of that is
// right. The first is that there is no answer.
type example struct {
	features [][]int32 // their places among the weights
	right    []bool
}

// Learn makes a model of lessons. The same lessons in the same order give the same model.
func Learn(lessons []Lesson) *Model {
	c := &class{place: map[uint32]int32{}}
	for _, l := range lessons {
		c.add(l)
	}
	keys := c.leave()
	drawn := make([]*draw, draws)
	var wait sync.WaitGroup
	for n := range drawn {
		wait.Go(func() {
			drawn[n] = newDraw(len(keys), uint64(n))
			drawn[n].learn(c.examples)
		})
	}
	wait.Wait()
	return joined(keys, drawn)
}

// sorted parts claims into those that answer and the others.
func (l Lesson) sorted(claims []*tv.Claim) (right, others []*tv.Claim) {
	for _, c := range claims {
		if l.Answers != nil && l.Answers(c) {
			right = append(right, c)
		} else {
			others = append(others, c)
		}
	}
	return right, others
}

// class is what lessons are gathered in.
type class struct {
	keys     []uint32 // of the features, in the order in which they came
	seen     []int    // in how many lessons each was
	last     []int    // the lesson in which it was last, counted from 1
	place    map[uint32]int32
	examples []example
}

// add takes in a lesson, with what the rules find. That there is no answer is right as well
// where there is one, no claim tells it, and the rules tell another.
func (c *class) add(l Lesson) {
	f, q := find(l.Question, l.Known)
	if !f.open(q) {
		return
	}
	said := f.answered(q)
	f.q = q
	right, others := l.sorted(f.pool())
	rules := said.Known() && l.Right != nil && l.Right(said)
	if l.Answers != nil && len(right) == 0 && len(f.told) == 0 {
		return
	}
	e := example{right: []bool{len(right) == 0 && !rules}}
	claims := slices.Concat(right, others)
	s := f.sight()
	features, lead := s.features(claims)
	bounds := s.bounded(claims, f.boundsOf(claims, func(int) bool { return true }), lead)
	for i := range features {
		var places []int32
		for _, key := range append(features[i], bounds[i]...) {
			places = append(places, c.see(key))
		}
		e.features = append(e.features, places)
		switch {
		case i > len(claims):
			e.right = append(e.right, rules)
		case i > 0:
			e.right = append(e.right, i <= len(right))
		}
	}
	c.examples = append(c.examples, e)
}

// see is the place of a feature of the example that is being made.
func (c *class) see(key uint32) int32 {
	at, known := c.place[key]
	if !known {
		at = int32(len(c.keys))
		c.place[key] = at
		c.keys, c.seen, c.last = append(c.keys, key), append(c.seen, 0), append(c.last, 0)
	}
	if n := len(c.examples) + 1; c.last[at] != n {
		c.last[at] = n
		c.seen[at]++
	}
	return at
}

// leave leaves out the features that too few lessons have: the others get the places of their keys
// in ascending order.
func (c *class) leave() (keys []uint32) {
	for at, n := range c.seen {
		if n >= least {
			keys = append(keys, c.keys[at])
		}
	}
	slices.Sort(keys)
	to := make([]int32, len(c.keys))
	for at, key := range c.keys {
		to[at] = -1
		if n, kept := slices.BinarySearch(keys, key); kept {
			to[at] = int32(n)
		}
	}
	for _, e := range c.examples {
		for i, places := range e.features {
			kept := places[:0]
			for _, at := range places {
				if to[at] >= 0 {
					kept = append(kept, to[at])
				}
			}
			e.features[i] = kept
		}
	}
	return keys
}
