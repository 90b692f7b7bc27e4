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

// Spot finds the names that stand in a text, in the order of the text. Case and
// accents do not matter, a possessive does not hide a name, and one line's end may
// stand within it. Where names overlap the longest counts, then the first.
func (x *Index) Spot(text string) []Spotted {
	in := sought{text: text}
	for _, layer := range x.layers() {
		if layer.trie != nil {
			in.tries = append(in.tries, layer.trie)
			in.words = append(in.words, tokens(text, layer.trie.know))
		}
	}
	if len(in.tries) == 0 {
		return nil
	}
	var all []run
	for i := range in.words[0] {
		if r := in.walk(i, len(in.words[0])); r.node > 0 {
			all = append(all, r)
		}
	}
	all = in.longest(all)
	out := make([]Spotted, len(all))
	for i, r := range all {
		out[i] = in.spotted(r)
	}
	return out
}

// sought is a text, and its words as each of some tries knows them.
type sought struct {
	text  string
	tries []*trie
	words [][]token
}

// walk finds the longest name that begins with word i and ends before limit.
func (in sought) walk(i, limit int) run {
	var best run
	for n, t := range in.tries {
		r := t.walk(in.words[n], i, limit)
		if r.node > 0 && (best.node == 0 || r.to > best.to || r.to == best.to && best.owned && !r.owned) {
			best = r
		}
	}
	return best
}

// longest drops what overlaps a longer name; what is dropped may still hold a
// shorter name in the words before.
func (in sought) longest(all []run) []run {
	slices.SortStableFunc(all, func(a, b run) int { return cmp.Compare(b.to-b.from, a.to-a.from) })
	taken := make([]bool, len(in.words[0]))
	var kept, dropped []run
	keep := func(r run) {
		kept = append(kept, r)
		for i := r.from; i < r.to; i++ {
			taken[i] = true
		}
	}
	for _, r := range all {
		if taken[r.from] || taken[r.to-1] {
			dropped = append(dropped, r)
		} else {
			keep(r)
		}
	}
	for _, r := range dropped {
		limit := r.from
		for limit < r.to && !taken[limit] {
			limit++
		}
		if r = in.walk(r.from, limit); r.node > 0 {
			keep(r)
		}
	}
	slices.SortFunc(kept, func(a, b run) int { return cmp.Compare(a.from, b.from) })
	return kept
}

func (in sought) spotted(r run) Spotted {
	words := in.words[0]
	s := Spotted{Start: words[r.from].start, End: words[r.to-1].end}
	for n, t := range in.tries {
		if here := t.walk(in.words[n], r.from, r.to); here.node > 0 && here.to == r.to && here.owned == r.owned {
			for _, e := range t.at(here.node) {
				if !slices.ContainsFunc(s.Entries, func(o Entry) bool { return sameThing(o, e) }) {
					s.Entries = append(s.Entries, e)
				}
			}
		}
	}
	if len(in.tries) > 1 {
		slices.SortStableFunc(s.Entries, func(a, b Entry) int {
			return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID), cmp.Compare(a.Show, b.Show))
		})
	}
	if r.owned {
		s.End = words[r.to-1].ownerEnd
	}
	there := in.text[s.Start:s.End]
	for _, e := range s.Entries {
		if e.Name == there || sameCase(e.Name, there) || sameCase(Unbracketed(e.Name), there) {
			s.Exact = true
			break
		}
	}
	return s
}

// sameCase compares two spellings of one name: the same words in the same case.
func sameCase(a, b string) bool { return a != "" && casing(a) == casing(b) }

// casing brings text to where only its words and their case can differ.
func casing(s string) string {
	var b strings.Builder
	for i, t := range tokens(s, func([]byte) int32 { return unknown }) {
		word := s[t.start:t.end]
		folded := Fold(word)
		switch {
		case folded == "and", i == 0 && isArticle(folded):
			word = folded
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
