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
	if x.trie == nil {
		return nil
	}
	words := tokens(text, x.trie.know)
	var all []run
	for i := range words {
		if r := x.trie.walk(words, i, len(words)); r.node > 0 {
			all = append(all, r)
		}
	}
	all = x.trie.longest(all, words)
	out := make([]Spotted, len(all))
	for i, r := range all {
		out[i] = x.trie.spotted(text, words, r)
	}
	return out
}

// longest drops what overlaps a longer name; what is dropped may still hold a
// shorter name in the words before.
func (t *trie) longest(all []run, words []token) []run {
	slices.SortStableFunc(all, func(a, b run) int { return cmp.Compare(b.to-b.from, a.to-a.from) })
	taken := make([]bool, len(words))
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
		if r = t.walk(words, r.from, limit); r.node > 0 {
			keep(r)
		}
	}
	slices.SortFunc(kept, func(a, b run) int { return cmp.Compare(a.from, b.from) })
	return kept
}

func (t *trie) spotted(text string, words []token, r run) Spotted {
	s := Spotted{Start: words[r.from].start, End: words[r.to-1].end, Entries: t.at(r.node)}
	if r.owned {
		s.End = words[r.to-1].ownerEnd
	}
	there := text[s.Start:s.End]
	for _, e := range s.Entries {
		if e.Name == there || sameCase(e.Name, there) || sameCase(unbracketed(e.Name), there) {
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
