package names

import "slices"

// smaller is by how much an index that adds to another is smaller than that one.
const smaller = 8

// With is an index that has further names besides, made in the time that those take:
// the index itself stays as it is, and is looked through as well. Where it is not much
// larger than what is added, or adds to others itself that are not, they become one, so
// that adding again and again makes a few of them.
func (x *Index) With(more []Entry) *Index {
	for x != nil && x.size < smaller*len(more) {
		more = append(x.entries(), more...)
		x = x.under
	}
	y := New(more)
	y.under = x
	return y
}

// entries gives the names that the index has itself, those it adds to aside.
func (x *Index) entries() []Entry {
	list := make([]Entry, 0, x.size)
	for _, kind := range x.kinds {
		for _, n := range x.shelves[kind].names {
			list = append(list, n.entry)
		}
	}
	return list
}

// layers are the index and those it adds to, the undermost first.
func (x *Index) layers() []*Index {
	var list []*Index
	for ; x != nil; x = x.under {
		list = append(list, x)
	}
	slices.Reverse(list)
	return list
}

// once keeps of each thing the best match, where several layers have it, under its
// main name.
func (x *Index) once(list []Match) []Match {
	type thing struct {
		kind Kind
		identity
	}
	at := map[thing]int{}
	out := list[:0]
	for _, m := range list {
		id := thing{m.Entry.Kind, identityOf(m.Entry)}
		i, seen := at[id]
		switch {
		case !seen:
			for _, e := range x.Things(m.Entry.ID, m.Entry.Kind) {
				if sameThing(e, m.Entry) {
					m.Entry = e
				}
			}
			at[id] = len(out)
			out = append(out, m)
		case m.Score > out[i].Score:
			m.Entry = out[i].Entry
			out[i] = m
		}
	}
	return out
}
