package names

import (
	"slices"
	"sync"
)

// grams finds the words of a list that share most runs of three letters with
// one that is given. An item is its place in the list.
type grams struct {
	ids   map[uint64]int32 // run of letters → its number
	from  []int32          // where the items of a number begin in items; one more than there are numbers
	items []int32
	sizes []uint8 // how many different runs an item has
	pool  *sync.Pool
}

// tally is what one search counts in; it goes back to the pool clean.
type tally struct {
	shared  []uint8
	touched []int32
}

// longest is how many letters of a name are looked at in a comparison.
const longest = 64

// border stands before the first and behind the last letter.
const border = ' '

// runs gives the runs of n letters (2 or 3) of s with a border at both ends, each as one number.
func runs(s string, n int) []uint64 {
	out := make([]uint64, 0, min(len(s), longest)+2)
	mask := uint64(1)<<(21*n) - 1
	window, seen := uint64(border), 1
	push := func(r rune) {
		window = (window<<21 | uint64(r)) & mask
		if seen++; seen >= n {
			out = append(out, window)
		}
	}
	for _, r := range s {
		if seen > longest {
			break
		}
		push(r)
	}
	push(border)
	return out
}

func newGrams(list []string) *grams {
	g := &grams{ids: map[uint64]int32{}, sizes: make([]uint8, len(list))}
	var pairs, last, counts []int32
	ends := make([]int, len(list))
	for i, s := range list {
		for _, run := range runs(s, 3) {
			id, ok := g.ids[run]
			if !ok {
				id = int32(len(counts))
				g.ids[run] = id
				counts, last = append(counts, 0), append(last, -1)
			}
			if last[id] == int32(i) {
				continue
			}
			last[id] = int32(i)
			counts[id]++
			pairs = append(pairs, id)
			g.sizes[i]++
		}
		ends[i] = len(pairs)
	}
	g.from = make([]int32, len(counts)+1)
	for i, n := range counts {
		g.from[i+1] = g.from[i] + n
	}
	next := slices.Clone(g.from)
	g.items = make([]int32, len(pairs))
	at := 0
	for i, end := range ends {
		for ; at < end; at++ {
			g.items[next[pairs[at]]] = int32(i)
			next[pairs[at]]++
		}
	}
	n := len(list)
	g.pool = &sync.Pool{New: func() any { return &tally{shared: make([]uint8, n)} }}
	return g
}

// near gives up to limit items that share most with s, the nearest first, the
// earlier item first among equals.
func (g *grams) near(s string, limit int) []int32 {
	t := g.pool.Get().(*tally)
	defer g.pool.Put(t)
	typed := runs(s, 3)
	slices.Sort(typed)
	typed = slices.Compact(typed)
	for _, run := range typed {
		id, ok := g.ids[run]
		if !ok {
			continue
		}
		for _, item := range g.items[g.from[id]:g.from[id+1]] {
			if t.shared[item] == 0 {
				t.touched = append(t.touched, item)
			}
			t.shared[item]++
		}
	}
	return g.best(t, len(typed), limit)
}

// ranked is an item under the share of runs in common, ×2^16: the least is the best.
type ranked uint64

func rankedAs(share uint32, item int32) ranked { return ranked(^share)<<32 | ranked(item) }

func (r ranked) share() uint32 { return ^uint32(r >> 32) }

// best takes the highest shares (2 × common ÷ sum of both) and clears the tally.
func (g *grams) best(t *tally, typed, limit int) []int32 {
	top := make([]ranked, 0, 4*limit)
	floor := uint32(1)
	for _, item := range t.touched {
		common := uint32(t.shared[item])
		t.shared[item] = 0
		share := common << 17 / uint32(typed+int(g.sizes[item]))
		if share < floor {
			continue
		}
		top = append(top, rankedAs(share, item))
		if len(top) == cap(top) {
			slices.Sort(top)
			top = top[:limit]
			floor = top[limit-1].share()
		}
	}
	t.touched = t.touched[:0]
	slices.Sort(top)
	out := make([]int32, 0, limit)
	for _, r := range top[:min(limit, len(top))] {
		out = append(out, int32(uint32(r)))
	}
	return out
}
