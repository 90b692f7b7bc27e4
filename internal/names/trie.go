package names

// trie holds all names word by word.
type trie struct {
	words map[string]int32
	steps map[uint64]int32 // node and word → node
	marks map[uint64]bool  // a step before which a name has a full stop, comma, colon …
	ends  []int32          // by node: the first of the names that end there, plus one
	names []ending
}

// ending is a name, and the next one that ends at the same node, plus one.
type ending struct {
	entry *Entry
	next  int32
}

func newTrie(x *Index) *trie {
	t := &trie{words: map[string]int32{}, steps: map[uint64]int32{}, marks: map[uint64]bool{}, ends: []int32{0}}
	for _, kind := range x.kinds {
		s := x.shelves[kind]
		for i := range s.names {
			entry := &s.names[i].entry
			t.enter(entry.Name, entry)
			if base := Unbracketed(entry.Name); base != "" {
				t.enter(base, entry)
			}
		}
	}
	return t
}

func (t *trie) enter(name string, entry *Entry) {
	node := int32(0)
	for i, tok := range tokens(name, t.learn) {
		step := stepOf(node, tok.id)
		next, ok := t.steps[step]
		if !ok {
			next = int32(len(t.ends))
			t.ends = append(t.ends, 0)
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
	last := &t.ends[node]
	for *last > 0 {
		at := &t.names[*last-1]
		if at.entry.Kind == entry.Kind && identityOf(*at.entry) == identityOf(*entry) {
			return
		}
		last = &at.next
	}
	*last = int32(len(t.names)) + 1
	t.names = append(t.names, ending{entry: entry})
}

// learn numbers a word of a name.
func (t *trie) learn(folded []byte) int32 {
	id, ok := t.words[string(folded)]
	if !ok {
		id = int32(len(t.words))
		t.words[string(folded)] = id
	}
	return id
}

// know gives a word of a text its number, if any name has it.
func (t *trie) know(folded []byte) int32 {
	if id, ok := t.words[string(folded)]; ok {
		return id
	}
	return unknown
}

func stepOf(node, word int32) uint64 { return uint64(node)<<32 | uint64(uint32(word)) }

// step goes on by a word; marked where punctuation stands before it.
func (t *trie) step(node, word int32, marked bool) (int32, bool) {
	if word == unknown {
		return 0, false
	}
	step := stepOf(node, word)
	next, ok := t.steps[step]
	return next, ok && (!marked || t.marks[step])
}

// run is a name over the words from to to (exclusive); owned where its last word stands in the possessive.
type run struct {
	from, to int
	node     int32
	owned    bool
}

// briefest is how many bytes a word before a full stop may have to be an abbreviation ("Mr.", "R.").
const briefest = 3

// walk finds the longest name that begins with word i and ends before limit.
func (t *trie) walk(words []token, i, limit int) run {
	var best run
	node := int32(0)
	for j := i; j < limit; j++ {
		w := &words[j]
		marked := false
		if j > i {
			if w.gap == wall {
				break
			}
			before := &words[j-1]
			marked = w.gap == marks || w.gap == stop && before.end-before.start > briefest
		}
		if next, ok := t.step(node, w.owner, marked); ok && t.ends[next] > 0 {
			best = run{i, j + 1, next, true}
		}
		next, ok := t.step(node, w.id, marked)
		if !ok {
			break
		}
		node = next
		if t.ends[node] > 0 {
			best = run{i, j + 1, node, false}
		}
	}
	return best
}

// at gives the names that end at a node.
func (t *trie) at(node int32) []Entry {
	var out []Entry
	for n := t.ends[node]; n > 0; n = t.names[n-1].next {
		out = append(out, *t.names[n-1].entry)
	}
	return out
}
