package names

import (
	"slices"
	"sort"
	"strings"
)

// How a name was found decides the order; likeness only orders the fuzzy ones.
const (
	scoreExact    = 1.0
	scoreFolded   = 0.99
	scoreCore     = 0.98 // articles, number words, spaces aside
	scoreBase     = 0.97 // a bracket aside
	scoreID       = 0.96
	scoreInitials = 0.93
	scorePart     = 0.90
	scoreHead     = 0.85 // begins the name
	scorePrefix   = 0.80 // begins a word in it
	scoreFuzzy    = 0.79 // times the likeness

	leastLike     = 0.5  // less is no likeness
	wordDiscount  = 0.95 // a word of the name is like it, not the name
	leastTyped    = 3    // letters, for likeness to mean anything
	candidates    = 50   // how many the trigram index hands to the finer comparison
	longestTyped  = 200  // bytes; what is longer can only be the name itself
	prefixSurplus = 4    // a thing has several names, and several words begin alike
)

// Find gives up to limit things whose names match what is typed, each once, the
// best first: equal names, initials, parts, beginnings, then what is like it.
// Nothing typed gives the heaviest. Without kinds it looks at all.
func (x *Index) Find(typed string, limit int, kinds ...Kind) []Match {
	if limit <= 0 {
		return nil
	}
	return x.find(typed, formsOf(typed), limit, everything, kinds)
}

// wanted says what of the names that are only like what is typed is looked for.
type wanted bool

const (
	everything wanted = false
	slipsOnly  wanted = true // those of which what is typed is a slip
)

func (x *Index) find(typed string, f forms, limit int, w wanted, kinds []Kind) []Match {
	var out []Match
	for _, s := range x.chosen(kinds) {
		out = append(out, s.find(typed, f, limit, w)...)
	}
	out = x.sorted(out)
	return out[:min(limit, len(out))]
}

// Holding gives up to limit things of which a name is what is typed or holds all its
// words, each once, the best first. It forgives no slip, and so is much the faster.
func (x *Index) Holding(typed string, limit int, kinds ...Kind) []Match {
	var out []Match
	f := formsOf(typed)
	if f.folded == "" || len(typed) > longestTyped {
		return nil
	}
	for _, s := range x.chosen(kinds) {
		r := &found{shelf: s, at: map[int32]int{}}
		s.holding(r, typed, f, limit)
		out = append(out, r.list...)
	}
	out = x.sorted(out)
	return out[:min(limit, len(out))]
}

// same gives the things of which a name is the same as what is typed, but for spelling.
func (x *Index) same(typed string, f forms, kinds []Kind) []Match {
	var out []Match
	for _, s := range x.chosen(kinds) {
		r := &found{shelf: s, at: map[int32]int{}}
		s.equal(r, typed, f)
		out = append(out, r.list...)
	}
	return x.sorted(out)
}

// sorted is each thing once, the best first.
func (x *Index) sorted(list []Match) []Match {
	if x.under != nil {
		list = x.once(list)
	}
	slices.SortFunc(list, compareMatches)
	return list
}

// found gathers matches, for each thing the best.
type found struct {
	shelf *shelf
	at    map[int32]int
	list  []Match
}

func (r *found) add(n int32, score float64, how How) {
	name := &r.shelf.names[n]
	i, known := r.at[name.thing]
	if !known {
		i = len(r.list)
		r.at[name.thing] = i
		r.list = append(r.list, Match{})
	}
	if !known || score > r.list[i].Score {
		r.list[i] = Match{r.shelf.things[name.thing], name.entry.Name, score, how, name.spelt}
	}
}

func (s *shelf) find(typed string, f forms, limit int, w wanted) []Match {
	r := &found{shelf: s, at: map[int32]int{}}
	if f.folded == "" {
		for n := 0; n < len(s.names) && len(r.list) < limit; n++ {
			r.add(int32(n), scorePrefix, Prefix)
		}
		return r.list
	}
	if len(typed) > longestTyped {
		s.equal(r, typed, f)
		return r.list
	}
	s.holding(r, typed, f, limit)
	s.prefixes(r, f.folded, limit)
	if f.core != f.folded {
		s.prefixes(r, f.core, limit)
	}
	if len(r.list) < limit && letters(f.core) >= leastTyped {
		s.like(r, f, w)
	}
	return r.list
}

// holding adds the names that are what is typed, have it for initials or hold all its words.
func (s *shelf) holding(r *found, typed string, f forms, limit int) {
	s.equal(r, typed, f)
	for _, n := range s.initials[strings.ReplaceAll(f.folded, " ", "")] {
		r.add(n, scoreInitials, Initials)
	}
	if letters(f.core) > 1 {
		s.parts(r, strings.Fields(f.core), len(r.list)+limit)
	}
}

// equal adds the names that are the same but for spelling.
func (s *shelf) equal(r *found, typed string, f forms) {
	raw := strings.Join(strings.Fields(typed), " ")
	for _, key := range f.keys {
		for _, k := range s.under(key) {
			n := k.name
			name := &s.names[n]
			switch {
			case strings.EqualFold(raw, name.entry.Name):
				r.add(n, scoreExact, Exact)
			case f.folded == name.folded:
				r.add(n, scoreFolded, Folded)
			case slices.Contains(formsOf(name.entry.Name).keys, key):
				r.add(n, scoreCore, Folded)
			default:
				r.add(n, scoreBase, Folded)
			}
		}
	}
	for _, n := range s.identified(strings.ToLower(raw)) {
		r.add(n, scoreID, Folded)
	}
}

// parts adds names that hold all the words, in any order, until there are enough things.
func (s *shelf) parts(r *found, words []string, enough int) {
	var rarest []int32
	var others [][]int32
	for _, word := range words {
		at, ok := s.wordAt[word]
		if !ok {
			return
		}
		list := s.words[at]
		switch {
		case rarest == nil:
			rarest = list
		case len(list) < len(rarest):
			rarest, others = list, append(others, rarest)
		default:
			others = append(others, list)
		}
	}
	for _, n := range rarest {
		if len(r.list) >= enough {
			return
		}
		inAll := true
		for _, list := range others {
			if _, ok := slices.BinarySearch(list, n); !ok {
				inAll = false
				break
			}
		}
		if inAll {
			r.add(n, scorePart, Part)
		}
	}
}

// prefixes adds the heaviest names that begin so, and those in which a word does.
func (s *shelf) prefixes(r *found, typed string, limit int) {
	from := sort.Search(len(s.starts), func(i int) bool { return s.starts[i].rest >= typed })
	to := from + sort.Search(len(s.starts)-from, func(i int) bool {
		return !strings.HasPrefix(s.starts[from+i].rest, typed)
	})
	heads, inner := first{size: prefixSurplus * limit}, first{size: prefixSurplus * limit}
	for i := from; i < to; i++ {
		if st := &s.starts[i]; st.head {
			heads.add(st.name)
		} else {
			inner.add(st.name)
		}
	}
	enough := len(r.list) + limit
	for i := 0; i < len(heads.list) && len(r.list) < enough; i++ {
		r.add(heads.list[i], scoreHead, Prefix)
	}
	for i := 0; i < len(inner.list) && len(r.list) < enough; i++ {
		r.add(inner.list[i], scorePrefix, Prefix)
	}
}

// first keeps the lowest numbers it is given, in order.
type first struct {
	size int
	list []int32
}

func (f *first) add(n int32) {
	if len(f.list) == f.size {
		if n >= f.list[f.size-1] {
			return
		}
		f.list = f.list[:f.size-1]
	}
	at, known := slices.BinarySearch(f.list, n)
	if !known {
		f.list = slices.Insert(f.list, at, n)
	}
}

// like adds names that look like what is typed, and where that is one word,
// names that hold a word like it.
func (s *shelf) like(r *found, f forms, w wanted) {
	l := newLikeness(f.core)
	passes := func(n int32) bool {
		if w == everything {
			return true
		}
		_, ok := s.names[n].slip(f, s.names[n].entry.Kind)
		return ok
	}
	for _, n := range s.wholes.near(f.core, candidates) {
		if !passes(n) {
			continue
		}
		if like := l.to(s.names[n].core); like >= leastLike {
			r.add(n, scoreFuzzy*like, Fuzzy)
		}
	}
	if strings.Contains(f.core, " ") {
		return
	}
	for _, word := range s.pieces.near(f.core, candidates) {
		list := s.words[word]
		list = list[:min(len(list), candidates)]
		if !slices.ContainsFunc(list, passes) {
			continue
		}
		like := l.to(s.spelling[word])
		if like < leastLike {
			continue
		}
		for _, n := range list {
			r.add(n, scoreFuzzy*wordDiscount*like, Fuzzy)
		}
	}
}
