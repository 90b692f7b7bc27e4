package names

import (
	"slices"
	"strings"
)

// Index finds things by their names. It never changes and may be used from
// many goroutines at once. The zero value is an index of nothing.
type Index struct {
	kinds   []Kind // sorted
	shelves map[Kind]*shelf
	trie    *trie
	size    int    // in names
	under   *Index // what it adds to; see With
}

// New makes the index of a list. Entries without a name are left out. The order
// of the list makes no difference, but where a thing has no main name.
func New(entries []Entry) *Index {
	x := &Index{shelves: map[Kind]*shelf{}, size: len(entries)}
	byKind := map[Kind][]Entry{}
	for _, e := range entries {
		if strings.TrimSpace(e.Name) != "" {
			byKind[e.Kind] = append(byKind[e.Kind], e)
		}
	}
	for kind, list := range byKind {
		x.kinds = append(x.kinds, kind)
		x.shelves[kind] = newShelf(list)
	}
	slices.Sort(x.kinds)
	x.trie = newTrie(x)
	return x
}

// chosen gives the shelves of the kinds asked for: all where none is named.
func (x *Index) chosen(kinds []Kind) []*shelf {
	var out []*shelf
	for _, layer := range x.layers() {
		for _, kind := range layer.kinds {
			if len(kinds) == 0 || slices.Contains(kinds, kind) {
				out = append(out, layer.shelves[kind])
			}
		}
	}
	return out
}

// Things gives the main entries of what has that identifier: one, but for
// characters, who are told apart by their show. Nothing where it is not known.
func (x *Index) Things(id string, kinds ...Kind) []Entry {
	var out []Entry
	for _, s := range x.chosen(kinds) {
		for _, n := range s.identified(id) {
			e := s.things[s.names[n].thing]
			if i := slices.IndexFunc(out, func(o Entry) bool { return sameThing(o, e) }); i < 0 {
				out = append(out, e)
			} else if e.Main && !out[i].Main {
				out[i] = e
			}
		}
	}
	return out
}

func sameThing(a, b Entry) bool { return a.Kind == b.Kind && identityOf(a) == identityOf(b) }
