package names

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Spotted is a name that stands in a text.
type Spotted struct {
	Start, End int     // bytes; a possessive "'s" is not part of it
	Entries    []Entry // all that bear this name, by the name that stands there
	Exact      bool    // the case is that of the name (but for a leading article's) in one of the entries
}

// trie holds all names word by word.
type trie struct {
	words map[string]int32
	steps map[uint64]int32 // node and word → node
	marks map[uint64]bool  // a step before which a name has a full stop, comma, colon …
	ends  [][]*Entry       // by node: the names that end there
}

func newTrie(x *Index) *trie {
	t := &trie{words: map[string]int32{}, steps: map[uint64]int32{}, marks: map[uint64]bool{}, ends: [][]*Entry{nil}}
	for _, kind := range x.kinds {
		s := x.shelves[kind]
		for i := range s.names {
			entry := &s.names[i].entry
			t.enter(entry.Name, entry)
			if base := unbracketed(entry.Name); base != "" {
				t.enter(base, entry)
			}
		}
	}
	return t
}

func (t *trie) enter(name string, entry *Entry) {
	node := int32(0)
	for i, tok := range tokens(name) {
		word, ok := t.words[tok.folded]
		if !ok {
			word = int32(len(t.words))
			t.words[tok.folded] = word
		}
		step := uint64(node)<<32 | uint64(word)
		next, ok := t.steps[step]
		if !ok {
			next = int32(len(t.ends))
			t.ends = append(t.ends, nil)
			t.steps[step] = next
		}
		if i > 0 && tok.gap != loose {
			t.marks[step] = true
		}
		node = next
	}
	if node == 0 {
		return
	}
	for _, e := range t.ends[node] {
		if e.Kind == entry.Kind && identityOf(*e) == identityOf(*entry) {
			return
		}
	}
	t.ends[node] = append(t.ends[node], entry)
}

// Spot finds the names that stand in a text, in the order of the text. Case and
// accents do not matter, a possessive does not hide a name, and one line's end may
// stand within it. Where names overlap the longest counts, then the first.
func (x *Index) Spot(text string) []Spotted {
	if x.trie == nil {
		return nil
	}
	words := tokens(text)
	ids, owners := x.trie.number(words)
	var all []run
	for i := range words {
		if r := x.trie.walk(words, ids, owners, i, len(words)); r.node > 0 {
			all = append(all, r)
		}
	}
	all = x.trie.longest(all, words, ids, owners)
	out := make([]Spotted, len(all))
	for i, r := range all {
		out[i] = x.trie.spotted(text, words, r)
	}
	return out
}

// number gives the words' numbers in the trie, −1 where it has none, as they
// stand and without a possessive.
func (t *trie) number(words []token) (ids, owners []int32) {
	ids, owners = make([]int32, len(words)), make([]int32, len(words))
	find := func(s string) int32 {
		if id, ok := t.words[s]; ok {
			return id
		}
		return -1
	}
	for i, w := range words {
		ids[i], owners[i] = find(w.folded), -1
		if w.owner != "" {
			owners[i] = find(w.owner)
		}
	}
	return ids, owners
}

// run is a name over the words from to to (exclusive); owned where its last word stands in the possessive.
type run struct {
	from, to int
	node     int32
	owned    bool
}

// briefest is how long a word before a full stop may be to be an abbreviation ("Mr.", "R.").
const briefest = 3

// walk finds the longest name that begins with word i and ends before limit.
func (t *trie) walk(words []token, ids, owners []int32, i, limit int) run {
	var best run
	node := int32(0)
	for j := i; j < limit; j++ {
		if j > i && words[j].gap == wall {
			break
		}
		marked := j > i && (words[j].gap == marks || words[j].gap == stop && len(words[j-1].folded) > briefest)
		if next, ok := t.step(node, owners[j], marked); ok && t.ends[next] != nil {
			best = run{i, j + 1, next, true}
		}
		next, ok := t.step(node, ids[j], marked)
		if !ok {
			break
		}
		node = next
		if t.ends[node] != nil {
			best = run{i, j + 1, node, false}
		}
	}
	return best
}

func (t *trie) step(node, word int32, marked bool) (int32, bool) {
	if word < 0 {
		return 0, false
	}
	step := uint64(node)<<32 | uint64(word)
	next, ok := t.steps[step]
	return next, ok && (!marked || t.marks[step])
}

// longest drops what overlaps a longer name; what is dropped may still hold a
// shorter name in the words before.
func (t *trie) longest(all []run, words []token, ids, owners []int32) []run {
	order := slices.Clone(all)
	slices.SortStableFunc(order, func(a, b run) int { return cmp.Compare(b.to-b.from, a.to-a.from) })
	taken := make([]bool, len(words))
	var kept, dropped []run
	for _, r := range order {
		if taken[r.from] || taken[r.to-1] {
			dropped = append(dropped, r)
			continue
		}
		kept = append(kept, r)
		for i := r.from; i < r.to; i++ {
			taken[i] = true
		}
	}
	for _, r := range dropped {
		limit := r.from
		for limit < r.to && !taken[limit] {
			limit++
		}
		if r = t.walk(words, ids, owners, r.from, limit); r.node > 0 {
			kept = append(kept, r)
			for i := r.from; i < r.to; i++ {
				taken[i] = true
			}
		}
	}
	slices.SortFunc(kept, func(a, b run) int { return cmp.Compare(a.from, b.from) })
	return kept
}

func (t *trie) spotted(text string, words []token, r run) Spotted {
	s := Spotted{Start: words[r.from].start, End: words[r.to-1].end}
	if r.owned {
		s.End = words[r.to-1].ownerEnd
	}
	cased := casing(text[s.Start:s.End])
	for _, e := range t.ends[r.node] {
		s.Entries = append(s.Entries, *e)
		s.Exact = s.Exact || cased == casing(e.Name) || cased == casing(unbracketed(e.Name))
	}
	return s
}

// casing brings text to where only its words and their case can differ.
func casing(s string) string {
	var b strings.Builder
	for i, t := range tokens(s) {
		word := s[t.start:t.end]
		switch {
		case t.folded == "and":
			word = "and"
		case i == 0 && isArticle(t.folded):
			word = t.folded
		}
		b.WriteString(without(isAccent, norm.NFKD.String(without(isApostrophe, word))))
		b.WriteByte(' ')
	}
	return b.String()
}

func without(drop func(rune) bool, s string) string {
	return strings.Map(func(r rune) rune {
		if drop(r) {
			return -1
		}
		return r
	}, s)
}
