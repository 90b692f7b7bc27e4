package names

import (
	"cmp"
	"slices"
	"strings"
)

// shelf is the index of the names of one kind. Names are numbered from the
// heaviest thing down, so that "the first few" are always the ones to show.
type shelf struct {
	names    []named
	things   []Entry            // the main entry of each
	keys     []keyed            // see forms.keys; sorted
	initials map[string][]int32 // → names
	ids      []int32            // of each thing its heaviest name, sorted by the thing's identifier
	starts   []start            // the rests of names from each word on, sorted
	wordAt   map[string]int32
	words    [][]int32 // by word: the names that hold it
	spelling []string  // the words themselves
	wholes   *grams    // over the names
	pieces   *grams    // over the words
}

// named is one name of a thing.
type named struct {
	entry Entry
	thing int32
	spelt
}

// spelt is a name as it is compared; see forms.
type spelt struct {
	folded, core string
}

// keyed is a name under one of its keys.
type keyed struct {
	key  string
	name int32
}

// start is a name from one of its words on.
type start struct {
	rest string
	name int32
	head bool // from its first word on, an article aside
}

func newShelf(entries []Entry) *shelf {
	s := &shelf{initials: map[string][]int32{}, wordAt: map[string]int32{}}
	s.place(entries)
	cores := make([]string, len(s.names))
	for i := range s.names {
		s.enter(int32(i))
		cores[i] = s.names[i].core
	}
	slices.SortFunc(s.keys, func(a, b keyed) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.name, b.name))
	})
	s.keys = slices.Compact(s.keys)
	s.sortIDs()
	slices.SortFunc(s.starts, func(a, b start) int {
		return cmp.Or(cmp.Compare(a.rest, b.rest), cmp.Compare(a.name, b.name))
	})
	s.wholes, s.pieces = newGrams(cores), newGrams(s.spelling)
	return s
}

// place gathers the entries of one thing and sorts the names.
func (s *shelf) place(entries []Entry) {
	at := map[identity]int32{}
	for _, e := range entries {
		id := identityOf(e)
		n, known := at[id]
		switch {
		case !known:
			n = int32(len(s.things))
			at[id] = n
			s.things = append(s.things, e)
		case e.Main && !s.things[n].Main:
			e.Weight = max(e.Weight, s.things[n].Weight)
			s.things[n] = e
		default:
			s.things[n].Weight = max(e.Weight, s.things[n].Weight)
		}
		s.names = append(s.names, named{entry: e, thing: n})
	}
	slices.SortStableFunc(s.names, func(a, b named) int {
		x, y := s.things[a.thing], s.things[b.thing]
		return cmp.Or(cmp.Compare(y.Weight, x.Weight), cmp.Compare(x.Name, y.Name),
			cmp.Compare(x.ID, y.ID), cmp.Compare(x.Show, y.Show), cmp.Compare(a.entry.Name, b.entry.Name))
	})
}

// enter puts one name into everything that finds it.
func (s *shelf) enter(n int32) {
	name := &s.names[n]
	f := formsOf(name.entry.Name)
	name.folded, name.core = f.folded, f.core
	keys := f.keys
	if base := Unbracketed(name.entry.Name); base != "" {
		keys = append(keys, formsOf(base).keys...)
	}
	for _, key := range keys {
		s.keys = append(s.keys, keyed{key, n})
	}
	if name.entry.Kind == Show {
		for _, initials := range initialsOf(name.entry.Name) {
			s.initials[initials] = append(s.initials[initials], n)
		}
	}
	s.enterWords(n, name.core)
	s.enterStarts(n, name.folded, name.core)
}

// sortIDs takes the first name of each thing.
func (s *shelf) sortIDs() {
	seen := make([]bool, len(s.things))
	for i, name := range s.names {
		if !seen[name.thing] {
			seen[name.thing] = true
			s.ids = append(s.ids, int32(i))
		}
	}
	slices.SortStableFunc(s.ids, func(a, b int32) int { return cmp.Compare(s.names[a].entry.ID, s.names[b].entry.ID) })
}

// identified gives a name of each thing that has the identifier.
func (s *shelf) identified(id string) []int32 {
	from, _ := slices.BinarySearchFunc(s.ids, id, func(n int32, id string) int { return cmp.Compare(s.names[n].entry.ID, id) })
	to := from
	for to < len(s.ids) && s.names[s.ids[to]].entry.ID == id {
		to++
	}
	return s.ids[from:to]
}

// under gives the names that have the key.
func (s *shelf) under(key string) []keyed {
	from, _ := slices.BinarySearchFunc(s.keys, key, func(k keyed, key string) int { return cmp.Compare(k.key, key) })
	to := from
	for to < len(s.keys) && s.keys[to].key == key {
		to++
	}
	return s.keys[from:to]
}

func (s *shelf) enterWords(n int32, core string) {
	for word := range strings.FieldsSeq(core) {
		at, ok := s.wordAt[word]
		if !ok {
			at = int32(len(s.words))
			s.wordAt[word] = at
			s.words = append(s.words, nil)
			s.spelling = append(s.spelling, word)
		}
		if list := s.words[at]; len(list) == 0 || list[len(list)-1] != n {
			s.words[at] = append(list, n)
		}
	}
}

// enterStarts records where each word of the name begins, and of the name with
// digits too where that is another one.
func (s *shelf) enterStarts(n int32, folded, core string) {
	head := true
	each := func(text string) {
		head = true
		for i := 0; i < len(text); {
			rest := text[i:]
			s.starts = append(s.starts, start{rest, n, head})
			gap := strings.IndexByte(rest, ' ')
			if gap < 0 {
				return
			}
			head = head && isArticle(rest[:gap])
			i += gap + 1
		}
	}
	each(folded)
	if !strings.HasSuffix(folded, core) {
		each(core)
	}
}

func isArticle(word string) bool { return word == "the" || word == "a" || word == "an" }
